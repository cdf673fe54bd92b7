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
  let shape = state.vocabulary;
  const names = path.split('.').map(step => {
    const [, name, index] = /^([^[]*)(?:\[(\d+)\])?$/.exec(step);
    shape = shape?.fields?.find(field => field.name === name);
    const label = shape ? labelOf(shape) : step;
    return Number(index) > 0 ? `${label} ${Number(index) + 1}` : label;
  });
  return names.join(' › ');
}
