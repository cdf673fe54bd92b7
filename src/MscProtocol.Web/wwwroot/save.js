import { button, el, menu } from './dom.js';
import { call } from './library.js';
import { isEditable, settings, state, words } from './state.js';

const forms = {
  yaml: { ending: '.yaml', type: 'application/yaml', make: () => state.text },
  html: { ending: '.report.html', type: 'text/html', make: () => call('Page.Report', state.bytes, state.name, settings(), 'html') },
  word: {
    ending: '.comments.docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: () => call('Page.Comment', state.bytes, state.name, settings()),
  },
  json: { ending: '.report.json', type: 'application/json', make: () => call('Page.Report', state.bytes, state.name, settings(), 'json') },
  csv: { ending: '.report.csv', type: 'text/csv', make: () => call('Page.Report', state.bytes, state.name, settings(), 'csv') },
};

export function saveMenu() {
  const offered = Object.keys(forms).filter(form => form === 'yaml' ? isEditable() : form !== 'word' || /\.docx$/i.test(state.name));
  return menu(words().save, offered.map(form => button(words().saveAs[form], () => save(forms[form]), { 'data-form': form })));
}

async function save({ ending, type, make }) {
  const address = URL.createObjectURL(new Blob([await make()], { type }));
  el('a', { href: address, download: state.name.replace(/\.[^.]*$/, '') + ending }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
