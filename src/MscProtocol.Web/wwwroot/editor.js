import { el } from './dom.js';
import { report, state, words } from './state.js';

// The text with its line numbers, marked where a finding speaks of the line.
export function editorView(actions) {
  const numbers = el('div', { class: 'numbers', 'aria-hidden': 'true' });
  const area = el('textarea', {
    spellcheck: false, wrap: 'off', 'aria-label': words().editor,
    oninput: () => { number(); actions.typed(area.value); },
    onscroll: () => { numbers.scrollTop = area.scrollTop; },
  });
  area.value = state.text;
  let drawn = '';
  // Only what changed is drawn, as most strokes change neither lines nor marks.
  const number = () => {
    const marks = marksOf();
    const lines = area.value.split('\n');
    const shape = JSON.stringify([lines.length, ...marks]);
    if (shape === drawn) return;
    drawn = shape;
    numbers.replaceChildren(...lines.map((_, index) => el('div', { class: marks.get(index + 1) }, String(index + 1))));
    numbers.scrollTop = area.scrollTop;
  };
  number();
  return {
    element: el('div', { class: 'editor' }, numbers, area),
    refresh: () => {
      if (area.value !== state.text) area.value = state.text;
      number();
    },
    reveal: span => {
      const lines = area.value.split('\n');
      const before = lines.slice(0, span.start.line - 1).join('\n').length + (span.start.line > 1 ? 1 : 0);
      area.focus();
      area.setSelectionRange(before + span.start.column - 1, before + Math.max(span.start.column, span.end.column) - 1);
      area.scrollTop = Math.max(0, (span.start.line - 5) * parseFloat(getComputedStyle(area).lineHeight));
    },
  };
}

function marksOf() {
  const marks = new Map();
  const order = ['info', 'warning', 'error'];
  const found = report();
  for (const { span, severity } of [...(found?.findings ?? []), ...(found?.refusals ?? []).map(one => ({ ...one, severity: 'error' }))]) {
    if (!span) continue;
    const known = marks.get(span.start.line);
    if (!known || order.indexOf(severity) > order.indexOf(known)) marks.set(span.start.line, severity);
  }

  return marks;
}
