import { button, el } from './dom.js';
import { kept, state, words } from './state.js';

// What is shown before anything is open.
export function startView(actions) {
  const said = words();
  const isReady = state.trials !== null;
  const input = el('input', { type: 'file', class: 'hidden', id: 'first', tabindex: '-1', 'aria-label': said.open,
    onchange: () => input.files[0] && actions.openFile(input.files[0]) });
  const begin = () => trials.value && actions.trial(trials.value);
  const trials = el('select', { 'aria-label': said.trials, disabled: !isReady, onchange: begin },
    el('option', { value: '' }, said.choose),
    (state.trials ?? []).map(trial => el('option', { value: trial.id, title: trial.title ?? '' }, trial.name)));
  return el('main', { class: 'start' },
    el('h1', {}, said.title),
    el('p', { class: 'lead' }, said.lead),
    el('div', { class: 'drop' }, input,
      button(said.open, () => input.click(), { class: 'primary' }),
      button(said.blank, actions.begin, { disabled: !isReady }),
      kept.text ? button(said.resume(kept.name), actions.resume) : null),
    el('p', {}, el('label', {}, said.trials, ' ', trials)),
    el('p', { class: 'faint' }, said.private),
    el('p', { class: 'busy', role: 'status' }, isReady ? '' : said.loading));
}
