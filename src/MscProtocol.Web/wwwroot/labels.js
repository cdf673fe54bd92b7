import { state, words } from './state.js';

// What a field is called: its name in English; in Chinese, what its help begins with.
export function labelOf(field) {
  if (state.vocabulary.fields.includes(field)) return words().sections[field.name] ?? field.help;
  if (state.language === 'zh') return field.help.split(/[，。；、（：]/)[0];
  const spaced = field.name.replace(/([A-Z])/g, letter => ` ${letter.toLowerCase()}`);
  return spaced[0].toUpperCase() + spaced.slice(1);
}

// What a path is called: its fields from without to within, elements of a list beyond the first by their number.
export function labelOfPath(path) {
  return stepsOf(path).map(({ step, index, field }) => {
    const label = field ? labelOf(field) : step;
    return index > 0 ? `${label} ${index + 1}` : label;
  }).join(' › ');
}

// A text in which fields are called what the form calls them, for those who do not see the protocol as text.
export function withLabels(text) {
  return text?.replace(/\b[a-z]\w*(\[\d+\])?(\.[a-z]\w*(\[\d+\])?)+|\b[a-z]\w*\[\d+\]/g,
    path => stepsOf(path).every(({ field }) => field) ? labelOfPath(path) : path);
}

function stepsOf(path) {
  let shape = state.vocabulary;
  return path.split('.').map(step => {
    const [, name, index] = /^([^[]*)(?:\[(\d+)\])?$/.exec(step);
    shape = shape?.fields?.find(field => field.name === name);
    return { step, index: Number(index), field: shape };
  });
}
