import { button, el } from './dom.js';
import { ask } from './opened.js';
import { report, state, words } from './state.js';

// What was read of a document that is no protocol file: each fact with the words that state it, for the reader to confirm.
export function factsView(actions) {
  const said = words();
  const found = report();
  const list = el('div', {}, el('p', { class: 'faint', role: 'status' }, said.loading));
  if (found.refusals.length > 0 || state.reports.length > 1) {
    list.replaceChildren();
  } else {
    ask('Page.Facts').then(
      text => list.replaceChildren(...JSON.parse(text).map(row)),
      error => list.replaceChildren(el('p', {}, `${said.trouble} ${error.message}`)));
  }

  const convert = found.refusals.length > 0 || state.reports.length > 1 ? null
    : [button(said.convert, actions.convert, { class: 'primary' }), el('p', { class: 'faint' }, said.convertWhy)];
  return el('section', { class: 'pane left', 'aria-label': said.document },
    el('div', { class: 'panel', tabindex: '0' }, convert, el('h2', {}, said.facts), list));
}

function row(fact) {
  return el('div', { class: 'fact' },
    el('p', {}, el('code', { class: 'faint' }, fact.path), ' ', el('b', {}, fact.text)),
    fact.quote ? el('blockquote', {}, fact.quote) : null,
    fact.place ? el('p', { class: 'faint' }, fact.place) : null);
}
