import { button, el } from './dom.js';
import { labelOfPath } from './labels.js';
import { ask } from './opened.js';
import { report, state, words } from './state.js';

// What was read of a document that is no protocol file: each fact with the words that state it, for the reader to confirm.
export function factsView(actions) {
  const said = words();
  const isOne = report().refusals.length === 0 && state.reports.length === 1;
  return el('section', { class: 'pane left', 'aria-label': said.document },
    el('div', { class: 'panel', tabindex: '0' }, el('h2', {}, said.facts), isOne ? confirming(actions) : null));
}

function confirming(actions) {
  const said = words();
  const boxes = [];
  const list = el('div', {});
  const count = el('p', { class: 'faint', role: 'status' }, said.loading);
  const convert = button(said.convert, actions.convert, { class: 'primary', id: 'convert', disabled: true });
  const all = button(said.confirmAll, () => {
    for (const box of boxes) Object.assign(box, { checked: true }).dispatchEvent(new Event('change'));
  }, { id: 'confirm-all', disabled: true });

  const tell = () => {
    const confirmed = boxes.filter(box => box.checked).length;
    count.textContent = said.confirmed(confirmed, boxes.length);
    convert.disabled = confirmed === 0;
    all.disabled = confirmed === boxes.length;
  };

  const row = ([field, facts]) => {
    const isConfirmed = facts.every(({ path }) => state.confirmed.has(path));
    const box = el('input', { type: 'checkbox', id: `fact-${field}`, checked: isConfirmed, onchange: () => {
      for (const { path } of facts) state.confirmed[box.checked ? 'add' : 'delete'](path);
      tell();
    } });
    boxes.push(box);
    return factView(field, facts, box);
  };

  ask('Page.Facts').then(
    text => { list.replaceChildren(...byField(JSON.parse(text)).map(row)); tell(); },
    error => { count.textContent = `${said.trouble} ${error.message}`; });
  return [el('p', {}, said.confirmWhy), el('div', { class: 'doing' }, all, convert), count, list];
}

// What a list of values states is one thing to confirm.
function byField(facts) {
  const fields = new Map();
  for (const fact of facts) {
    const field = fact.path.replace(/\[\d+\]$/, '');
    fields.set(field, [...(fields.get(field) ?? []), fact]);
  }

  return [...fields];
}

function factView(field, facts, box) {
  const comma = state.language === 'zh' ? '、' : ', ';
  const rests = new Map(facts.map(({ quote, place }) => [`${quote} ${place}`, { quote, place }]));
  return el('div', { class: 'fact' },
    el('label', {}, box, el('span', { class: 'faint', title: field }, labelOfPath(field)), ' ', el('b', {}, facts.map(({ text }) => text).join(comma))),
    [...rests.values()].map(({ quote, place }) => [
      quote ? el('blockquote', {}, quote) : null, place ? el('p', { class: 'faint' }, place) : null]));
}
