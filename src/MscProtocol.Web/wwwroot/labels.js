import { state } from './state.js';

// What a path is called: its fields from without to within, elements of a list beyond the first by their number.
export function labelOfPath(path) {
  const steps = path.split('.');
  return groupsIn(state.vocabulary).map(group => labelOf(steps, group)).find(label => label) ?? path;
}

// A text in which fields are called what the form calls them, for those who do not see the protocol as text.
export function withLabels(text) {
  return text?.replace(/\b[a-z]\w*(\[\d+\])?(\.[A-Za-z]\w*(\[\d+\])?)+|\b[a-z]\w*\[\d+\]|\b[a-z]+[A-Z]\w*/g, labelOfPath);
}

// A path within a text begins at the protocol, or at the group that the text speaks of.
const groupsIn = shape => [shape, ...(shape.fields ?? []).filter(field => field.fields).flatMap(groupsIn)];

function labelOf(steps, group) {
  let shape = group;
  const labels = [];
  for (const step of steps) {
    const [, name, index] = /^([^[]*)(?:\[(\d+)\])?$/.exec(step);
    const isMarker = shape?.kind === 'limits';
    shape = shape?.fields?.find(field => field.name === name);
    if (!shape && !isMarker) return null;
    labels.push((shape?.label ?? step) + (index > 0 ? ` ${Number(index) + 1}` : ''));
  }
  return labels.join(' › ');
}
