import { button, el, menu } from './dom.js';
import { editorView } from './editor.js';
import { factsView } from './facts.js';
import { findingsView } from './findings.js';
import { formView } from './form.js';
import { call, cancel, Cancelled, progress, resources } from './library.js';
import { ask } from './opened.js';
import { startView } from './start.js';
import { forget, isEditable, keep, kept, report, settings, state, words } from './state.js';
import { saveMenu } from './save.js';
import { comparisonView } from './comparison.js';

const encoder = new TextEncoder();
const shares = 50;
let form = null;
let editor = null;
let trouble = null;
let running = null;
let again = false;
let typing = 0;

const isText = name => /\.(ya?ml|txt)$/i.test(name);

async function attempt(work) {
  try {
    trouble = null;
    await work();
  } catch (error) {
    fail(error);
  }

  redraw();
}

function open(name, bytes) {
  return attempt(async () => {
    Object.assign(state, { name, bytes, text: null, reports: null, report: 0, written: {}, understood: {}, past: [], future: [] });
    Object.assign(state, { concern: '', pane: 'right', right: 'findings', left: 'form', confirmed: new Set() });
    redraw();
    if (isText(name)) state.text = new TextDecoder().decode(bytes);
    await Promise.all([check(), vocabulary]).catch(error => { close(); throw error; });
    if (report().record) state.text = null;
    if (report().refusals.length > 0) state.left = 'text';
    keep();
  });
}

// Checks what is open; of what changes while a check runs, only the last is checked.
function check() {
  again = true;
  running ??= checkAll().finally(() => { running = null; });
  return running;
}

async function checkAll() {
  while (again && state.name) {
    again = false;
    const { name } = state;
    const found = JSON.parse(await ask('Page.Check'));
    if (state.name === name) Object.assign(state, { written: {}, understood: {} }, found);
  }
}

function become(text, isTyped = false) {
  if (text === state.text) return;
  if (!isTyped || Date.now() - typing > 1500) state.past.push(state.text);
  typing = isTyped ? Date.now() : 0;
  Object.assign(state, { text, future: [] });
  keep();
  if (running) again = true;
  else check().then(refresh, fail);
}

function fail(error) {
  if (error instanceof Cancelled) return;
  trouble = `${words().trouble} ${error.message}`;
  showTrouble();
}

const actions = {
  redraw,
  openFile: async file => open(file.name, new Uint8Array(await file.arrayBuffer())),
  openText: (name, text) => open(name, encoder.encode(text)),
  begin: () => actions.openText('protocol.yaml', 'mscProtocol: 1\n').then(() => actions.pane('left')),
  trial: async id => actions.openText(`${id}.yaml`, await call('Page.Trial', id)),
  resume: () => actions.openText(kept.name, kept.text),
  typed: text => void attemptQuietly(() => become(text, true)),
  set: (path, value, isTyped = false) => attemptQuietly(async () => {
    const text = await call('Form.Set', state.text, path, value);
    if (text === null) throw new Error(words().noRoom);
    become(text, isTyped);
  }),
  remove: path => attemptQuietly(async () => {
    const text = await call('Form.Remove', state.text, path);
    if (text === null) throw new Error(words().noRoom);
    become(text);
  }),
  convert: () => attempt(async () => {
    const text = await ask('Page.Draft', [...state.confirmed]);
    await open(`${state.name.replace(/\.[^.]*$/, '')}.yaml`, encoder.encode(text));
  }),
  show: index => { state.report = index; redraw(); },
  filter: severity => {
    if (!state.severities.delete(severity)) state.severities.add(severity);
    redraw();
  },
  concern: name => { state.concern = name; redraw(); },
  pane: pane => { state.pane = pane; redraw(); },
  goTo: finding => {
    state.pane = 'left';
    if (state.left === 'form') redraw();
    if (state.left === 'form' && form.goTo(finding.path)) return;
    state.left = 'text';
    redraw();
    editor.reveal(finding.span);
  },
  waive: waiver => attempt(async () => {
    state.waivers.push(waiver);
    state.severities.add('waived');
    keep();
    await check();
  }),
  withdraw: finding => attempt(async () => {
    state.waivers = state.waivers.filter(waiver => waiver.rule !== finding.ruleId || waiver.at !== finding.path);
    keep();
    await check();
  }),
};

// Form.Set works on the text as it is when it is called: one after another, so that no letter is lost.
let queue = Promise.resolve();
function attemptQuietly(work) {
  queue = queue.then(async () => {
    try {
      trouble = null;
      await work();
    } catch (error) {
      trouble = error.message;
    }

    showTrouble();
  });
  return queue;
}

function step(from, to) {
  if (from.length === 0) return;
  to.push(state.text);
  state.text = from.pop();
  typing = 0;
  attempt(async () => { keep(); await check(); });
}

function tabs(side, choices) {
  return el('div', { role: 'tablist', 'aria-label': side === 'left' ? words().protocol : words().findings, onkeydown: event => {
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!move) return;
    const names = choices.map(([name]) => name);
    state[side] = names[(names.indexOf(state[side]) + move + names.length) % names.length];
    redraw();
    document.getElementById(`tab-${state[side]}`).focus();
  } }, choices.map(([name, label]) => el('button', {
    type: 'button', role: 'tab', id: `tab-${name}`, 'aria-selected': String(state[side] === name), 'aria-controls': `panel-${side}`,
    tabindex: state[side] === name ? '0' : '-1', onclick: () => { state[side] = name; redraw(); },
  }, label)));
}

function panel(side, ...content) {
  const properties = { role: 'tabpanel', id: `panel-${side}`, 'aria-labelledby': `tab-${state[side]}`, tabindex: '0', class: 'panel' };
  return el('div', properties, content);
}

function leftPane() {
  if (!isEditable()) return factsView(actions);

  form = state.left === 'form' ? formView(actions) : null;
  editor = state.left === 'text' ? editorView(actions) : null;
  return el('section', { class: 'pane left', 'aria-label': words().protocol },
    tabs('left', [['form', words().form], ['text', words().text]]), panel('left', (form ?? editor).element));
}

function rightPane() {
  return el('section', { class: 'pane right', 'aria-label': words().findings },
    tabs('right', [['findings', words().findings], ['compare', words().compare]]),
    panel('right', state.right === 'findings' ? findingsView(actions) : comparisonView()));
}

function header() {
  const said = words();
  const other = state.language === 'en' ? 'zh' : 'en';
  const input = el('input', { type: 'file', class: 'hidden', id: 'file', tabindex: '-1', 'aria-label': said.open,
    onchange: () => input.files[0] && actions.openFile(input.files[0]) });
  const themes = ['auto', 'light', 'dark'];
  return el('header', {},
    el('a', { href: './', class: 'brand' }, 'MscProtocol'),
    state.name ? el('h1', { class: 'name' }, state.name) : el('span', { class: 'name' }),
    el('div', { class: 'tools' },
      input, state.name ? button(said.open, () => input.click()) : null,
      isEditable() ? [
        button(said.undo, () => step(state.past, state.future), { disabled: state.past.length === 0, id: 'undo' }),
        button(said.redo, () => step(state.future, state.past), { disabled: state.future.length === 0, id: 'redo' }),
      ] : null,
      state.reports ? saveMenu(fail) : null,
      button(said.language, () => changeLanguage(other), { lang: other === 'zh' ? 'zh-CN' : 'en', id: 'language' }),
      menu(said.more, [
        themes.map(theme => button(said.theme[theme], () => changeTheme(theme), { 'aria-pressed': String(theme === state.theme) })),
        state.name ? button(said.close, close) : null,
        button(said.forget, clear),
      ])));
}

function stop() {
  cancel();
  close();
  begin();
}

function close() {
  if (state.text !== null) Object.assign(kept, { name: state.name, text: state.text });
  Object.assign(state, { name: null, bytes: null, text: null, reports: null });
  redraw();
}

function clear() {
  if (!confirm(words().forgetAsk)) return;
  forget();
  redraw();
}

function changeLanguage(language) {
  return attempt(async () => {
    state.language = language;
    keep();
    vocabulary = fetchVocabulary();
    await Promise.all([state.name ? check() : null, vocabulary]);
  });
}

function changeTheme(theme) {
  state.theme = theme;
  document.documentElement.dataset.theme = theme;
  keep();
  redraw();
}

function mainView() {
  if (!state.name) return startView(actions);
  if (!state.reports) return busyView();
  return el('main', { class: 'work', 'data-pane': state.pane },
    el('div', { class: 'switch', role: 'group' }, ['left', 'right'].map(pane => el('button', {
      type: 'button', id: `pane-${pane}`, 'aria-pressed': String(state.pane === pane), onclick: () => actions.pane(pane),
    }, pane === 'right' ? words().findings : isEditable() ? words().protocol : words().document))),
    leftPane(), rightPane());
}

// How far a long document is read stands in a bar; the words stay, so that they are said once.
function busyView() {
  const reading = words().reading(state.name);
  const bar = el('progress', { 'aria-label': reading, hidden: true });
  const page = el('p', { class: 'faint', id: 'page' });
  progress.told = (number, count) => {
    Object.assign(bar, { hidden: false, max: count, value: number });
    page.textContent = number < count ? words().pageOf(number, count) : words().facting(count);
  };
  return el('main', { class: 'start' }, el('p', { class: 'busy', role: 'status' }, reading), bar, page,
    button(words().cancel, stop, { id: 'cancel' }));
}

function redraw() {
  const sides = ['panel-left', 'panel-right'];
  const scrolled = sides.map(side => document.getElementById(side)?.scrollTop ?? 0);
  const focused = document.activeElement?.id;
  document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
  document.title = state.name ? `${state.name} – MscProtocol` : 'MscProtocol';
  document.body.replaceChildren(header(), el('div', { id: 'trouble', role: 'alert' }), mainView());
  sides.forEach((side, index) => {
    if (scrolled[index] > 0) document.getElementById(side)?.scrollTo(0, scrolled[index]);
  });
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  showTrouble();
}

// After a change in the form or the text, all else is drawn anew, and the reader's place in them stays.
function refresh() {
  form?.refresh();
  editor?.refresh();
  const right = document.getElementById('panel-right');
  if (right && state.right === 'findings') right.replaceChildren(findingsView(actions));
  for (const [id, stack] of [['undo', state.past], ['redo', state.future]]) {
    const tool = document.getElementById(id);
    if (tool) tool.disabled = stack.length === 0;
  }
}

function showTrouble() {
  document.getElementById('trouble').textContent = trouble ?? '';
}

addEventListener('dragover', event => { event.preventDefault(); document.body.classList.add('dropping'); });
addEventListener('dragleave', event => { if (!event.relatedTarget) document.body.classList.remove('dropping'); });
addEventListener('drop', event => {
  event.preventDefault();
  document.body.classList.remove('dropping');
  if (event.dataTransfer.files[0]) actions.openFile(event.dataTransfer.files[0]);
});
addEventListener('keydown', event => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || !isEditable() || event.target.tagName === 'TEXTAREA') return;
  event.preventDefault();
  if (event.shiftKey) step(state.future, state.past);
  else step(state.past, state.future);
});

async function fetchVocabulary() {
  state.vocabulary = JSON.parse(await call('Form.Fields', settings()));
}

// What runs for the first time runs slowly: until somebody opens a file, published trials are checked for nobody, and what documents need
// is made ready, little by little.
async function rehearse() {
  for (let round = 0; round < 12 && !state.name; round++) await call('Page.Rehearse', settings(), round);
  for (let share = 0; share < shares && !state.name; share++) await call('Page.Prepare', share, shares);
}

// For the next time, without a network.
async function stay() {
  const worker = await navigator.serviceWorker?.register('service-worker.js');
  if (!worker) return;
  const loaded = [location.href.split('#')[0], ...performance.getEntriesByType('resource').map(entry => entry.name), ...resources];
  (await navigator.serviceWorker.ready).active.postMessage(loaded.filter(address => address.startsWith(location.origin)));
}

function begin() {
  return attempt(async () => {
    vocabulary = fetchVocabulary();
    state.trials = JSON.parse(await call('Form.Trials'));
    redraw();
    await vocabulary;
    document.documentElement.dataset.ready = 'true';
    stay().catch(() => {});
    rehearse().catch(fail);
  });
}

let vocabulary = null;
redraw();
begin();
