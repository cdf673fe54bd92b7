import { button, el } from './dom.js';
import { withLabels } from './labels.js';
import { isEditable, report, state, words } from './state.js';

const weights = { error: 0, warning: 1, info: 2 };
const classOf = finding => finding.waiver ? 'waived' : finding.severity;

export function findingsView(actions) {
  const found = report();
  if (found === null) return el('p', { class: 'faint' }, words().loading);
  if (found.refusals.length > 0) return refused(found);
  if (found.record && !found.record.givesCells) return el('p', {}, words().noCells);
  const shown = found.findings
    .filter(finding => state.severities.has(classOf(finding)) && (state.concern === '' || finding.concern === state.concern))
    .sort((one, other) => weights[one.severity] - weights[other.severity]);
  return el('div', { class: 'findings' },
    several(actions), filters(found, actions),
    shown.length > 0 ? el('ol', { class: 'list' }, shown.map(finding => card(finding, actions)))
      : el('p', { class: 'empty' }, found.findings.length === 0 ? words().none : words().hidden),
    el('p', { class: 'faint' }, words().passed(found.counts.verdicts.passed), ' · ', words().notStated(found.counts.verdicts.notStated)));
}

function refused(found) {
  return el('div', { role: 'alert' }, el('h2', {}, words().refused),
    el('ol', { class: 'list' }, found.refusals.map(problem => el('li', { class: 'finding error' },
      el('p', { class: 'message' }, problem.message), excerpt(problem.span)))));
}

function several(actions) {
  if (state.reports.length < 2) return null;
  const show = event => actions.show(Number(event.target.value));
  const choice = el('select', { id: 'trial', onchange: show, 'aria-label': words().many(state.reports.length) },
    state.reports.map((one, index) => el('option', { value: String(index), selected: index === state.report },
      one.record?.study ?? `${one.file} ${index + 1}`)));
  return el('p', {}, words().many(state.reports.length), ' ', choice);
}

function filters(found, actions) {
  const counts = found.counts.findings;
  const chips = ['error', 'warning', 'info', 'waived'].map(severity => el('button', {
    type: 'button', id: `chip-${severity}`, class: `chip ${severity}`, 'aria-pressed': String(state.severities.has(severity)),
    onclick: () => actions.filter(severity),
  }, el('b', {}, String(counts[severity])), ' ', words().severities[severity]));
  const names = state.vocabulary?.concerns ?? {};
  const concerns = [...new Set(found.findings.map(finding => finding.concern).filter(Boolean))].sort();
  const choice = el('select', { id: 'concern', onchange: event => actions.concern(event.target.value) },
    el('option', { value: '' }, words().all),
    concerns.map(name => el('option', { value: name, selected: name === state.concern }, names[name] ?? name)));
  return el('div', { class: 'filters' }, chips,
    el('label', { class: 'faint concern' }, words().concern, ' ', choice));
}

function card(finding, actions) {
  const said = words();
  const told = text => isEditable() && state.left === 'text' ? text : withLabels(text);
  return el('li', { class: `finding ${classOf(finding)}` },
    el('h2', {}, el('span', { class: 'kind' }, said.severity[finding.severity]), ' ', finding.title),
    el('p', { class: 'message' }, told(finding.message)),
    finding.origin ? quoted(finding.origin) : finding.kind !== 'missing' || finding.actual ? excerpt(finding.span) : null,
    el('dl', {},
      entry(said.expected, told(finding.expected)),
      entry(said.found, finding.actual === finding.origin?.quote ? null : finding.actual),
      entry(said.assumption, told(finding.assumption)), entry(said.fix, told(finding.fix))),
    why(finding),
    finding.waiver ? waived(finding, actions) : doing(finding, actions));
}

const entry = (name, text) => text ? [el('dt', {}, name), el('dd', {}, text)] : null;

function why(finding) {
  if (!finding.rationale && finding.citations.length === 0) return null;
  const sources = finding.citations.map(source => el('li', {},
    source.link ? el('a', { href: source.link, rel: 'noreferrer noopener', target: '_blank' }, source.text) : source.text,
    source.at ? ` (${source.at})` : ''));
  return el('details', {}, el('summary', {}, words().why, ' ', el('code', { class: 'faint' }, finding.ruleId)),
    finding.rationale ? el('p', {}, finding.rationale) : null, el('ul', {}, sources));
}

function doing(finding, actions) {
  const row = el('p', { class: 'doing' });
  if (isEditable()) row.append(button(words().goTo, () => actions.goTo(finding), { class: 'quiet' }));
  if (!finding.ruleId.startsWith('READ-'))
    row.append(button(words().waive, event => row.replaceWith(waiverForm(finding, actions, event)), { class: 'quiet' }));
  return row;
}

function waived(finding, actions) {
  const { because, by, until } = finding.waiver;
  return el('div', {}, el('p', {}, because), el('p', { class: 'faint' }, words().waivedBy(by, until)),
    button(words().withdraw, () => actions.withdraw(finding), { class: 'quiet' }));
}

function waiverForm(finding, actions) {
  const said = words();
  const form = el('form', { class: 'waiver', onsubmit: event => {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(form));
    actions.waive({ rule: finding.ruleId, at: finding.path, ...given });
  } },
  el('label', {}, said.because, el('input', { name: 'because', required: true })),
  el('label', {}, said.by, el('input', { name: 'by', required: true })),
  el('label', {}, said.until, el('input', { name: 'until', type: 'date', required: true })),
  el('p', { class: 'doing' }, el('button', { type: 'submit' }, said.waiveDo), button(said.cancel, actions.redraw, { class: 'quiet' })));
  queueMicrotask(() => form.elements.because.focus());
  return form;
}

// The lines of the text that a finding speaks of, with the very words marked.
function excerpt(span) {
  if (!span || state.text === null) return null;
  const { start, end } = span;
  const line = state.text.split(/\r\n|\n|\r/)[start.line - 1];
  if (line === undefined || line.trim() === '') return null;
  const last = end.line === start.line ? end.column - 1 : line.length;
  const from = Math.max(0, Math.min(line.length - line.trimStart().length, start.column - 1));
  return el('pre', {}, el('span', { class: 'number' }, `${start.line} `), line.slice(from, start.column - 1),
    el('mark', {}, line.slice(start.column - 1, last)), line.slice(last));
}

function quoted(origin) {
  const said = words();
  const place = [
    origin.page ? said.page(origin.page) : null, origin.section ? said.section(origin.section) : null,
    origin.paragraph ? said.paragraph(origin.paragraph) : null, origin.pointer ?? null,
  ].filter(Boolean).join(state.language === 'zh' ? '，' : ', ');
  return el('figure', {}, origin.quote ? el('blockquote', {}, origin.quote) : null, el('figcaption', { class: 'faint' }, place));
}
