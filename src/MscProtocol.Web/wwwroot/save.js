import { button, el, menu } from './dom.js';
import { ask } from './opened.js';
import { isEditable, state, words } from './state.js';

const forms = {
  yaml: { ending: '.yaml', type: 'application/yaml', make: () => state.text },
  html: { ending: '.report.html', type: 'text/html', make: () => ask('Page.Report', 'html') },
  word: {
    ending: '.comments.docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: () => ask('Page.Comment'),
  },
  json: { ending: '.report.json', type: 'application/json', make: () => ask('Page.Report', 'json') },
  csv: { ending: '.report.csv', type: 'text/csv', make: () => ask('Page.Report', 'csv') },
};

export function saveMenu(fail) {
  const offered = Object.keys(forms).filter(form => form === 'yaml' ? isEditable() : form !== 'word' || /\.docx$/i.test(state.name));
  return menu(words().save, offered.map(form => button(words().saveAs[form], () => save(forms[form]).catch(fail), { 'data-form': form })));
}

async function save({ ending, type, make }) {
  const address = URL.createObjectURL(new Blob([await make()], { type }));
  el('a', { href: address, download: state.name.replace(/\.[^.]*$/, '') + ending }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
