import { button, el } from './dom.js';
import { withLabels } from './labels.js';
import { report, state, words } from './state.js';

const plain = path => path.replace(/\[0\]/g, '');
const writtenAt = path => state.written[path] ?? state.written[plain(path)];
let lists = 0;
const open = new Set(['study']);
const limitLike = { positive: 'CD105 95 %', negative: 'CD45 2 %' };

// How each field is understood, a list by all that stands in it.
function understoodByField() {
  const byField = new Map();
  const comma = state.language === 'zh' ? '、' : ', ';
  for (const [path, text] of Object.entries(state.understood)) {
    const list = /^(.*)\[\d+\]$/.exec(path)?.[1];
    if (list !== undefined) byField.set(list, byField.has(list) ? byField.get(list) + comma + text : text);
    byField.set(path, text);
  }

  return byField;
}

// The form is drawn anew when lists grow or shrink; else only what stands in it is.
export function formView(actions) {
  const controls = new Map();
  const sections = new Map();
  const limited = new Set();
  const element = el('div', { class: 'form' });
  let drawn = '';

  // What there are fields for: elements of lists, and markers with a limit.
  function shapeOf() {
    const isPart = path => path.endsWith(']') || limited.has(plain(path).replace(/\.[^.]*$/, ''));
    return JSON.stringify([state.language, Object.keys(state.written).filter(isPart)]);
  }

  function draw() {
    controls.clear();
    sections.clear();
    element.replaceChildren(...state.vocabulary.fields.map(field => section(field)));
    drawn = shapeOf();
  }

  function section(field) {
    const count = el('span', { class: 'faint' });
    const marks = el('span', { class: 'marks' });
    const details = el('details', { class: 'section', open: open.has(field.name), ontoggle: () => {
      if (details.open) open.add(field.name); else open.delete(field.name);
    } },
    el('summary', {}, el('h2', {}, field.label), count, marks),
    el('p', { class: 'faint' }, field.help), content(field, field.name));
    sections.set(field.name, { details, count, marks });
    return details;
  }

  function content(field, path) {
    if (!field.list) return group(field, path);
    const count = Math.max(1, countOf(path));
    return el('div', {},
      Array.from({ length: count }, (_, index) => el('fieldset', {},
        el('legend', {}, `${field.label} ${index + 1}`),
        group(field, `${path}[${index}]`),
        count > 1 ? button(words().remove, () => actions.remove(`${path}[${index}]`), { class: 'quiet' }) : null)),
      button(words().add(field.label), () => actions.set(`${path}[${count}].${field.fields[0].name}`, newName(field, count + 1))));
  }

  function countOf(path) {
    let count = 0;
    while (state.written[`${path}[${count}]`] !== undefined) count++;
    return count === 0 && Object.keys(state.written).some(other => other.startsWith(`${path}.`)) ? 1 : count;
  }

  const newName = (field, number) => `${field.label} ${number}`;

  function group(field, path) {
    if (field.shorthand && writtenAt(path)) return control({ ...field, kind: 'text', list: false }, path);
    return el('div', { class: 'group' }, field.fields.map(inner => one(inner, `${path}.${inner.name}`)));
  }

  function one(field, path) {
    if (field.kind === 'limits') return limits(field, path);
    if (field.kind !== 'group') return control(field, path);
    return el('fieldset', {}, el('legend', {}, field.label), content(field, path));
  }

  function limits(field, path) {
    limited.add(plain(path));
    const known = Object.keys(state.written).filter(other => plain(other).startsWith(`${plain(path)}.`));
    const added = el('input', { placeholder: limitLike[field.name], 'aria-label': words().marker, onchange: () => {
      const [, marker, limit] = /^\s*(\S+)\s+(.+)$/.exec(added.value) ?? [];
      if (marker) actions.set(`${path}.${marker}`, limit);
    } });
    return el('fieldset', {}, el('legend', {}, field.label), el('p', { class: 'faint' }, field.help),
      known.map(other => {
        const marker = other.split('.').at(-1);
        return control({ name: marker, help: marker, kind: 'percentage', list: false }, `${path}.${marker}`, marker);
      }), added);
  }

  function control(field, path, label = field.label) {
    const id = `field-${path}`;
    const note = el('div', { class: 'note', id: `${id}-note`, 'aria-live': 'polite' });
    const input = inputOf(field, path, id);
    input.setAttribute('aria-describedby', `${id}-note`);
    controls.set(path, { field, input, note });
    return el('div', { class: 'field' }, el('label', { for: id, title: field.help }, label), input, note);
  }

  function inputOf(field, path, id) {
    const change = event => actions.set(path, event.target.value, true);
    if ((field.kind === 'term' && !field.open && !field.list) || field.kind === 'flag') {
      const choices = field.choices ?? [['true', words().yes], ['false', words().no]];
      return el('select', { id, onchange: change }, el('option', { value: '' }, ''),
        choices.map(([value, text]) => el('option', { value }, text)));
    }

    const input = el('input', { id, type: 'text', autocomplete: 'off', placeholder: field.example ?? '', oninput: change });
    if (!field.choices) return input;
    const list = el('datalist', { id: `choices-${++lists}` }, field.choices.map(([, text]) => el('option', { value: text })));
    input.setAttribute('list', list.id);
    element.append(list);
    return input;
  }

  function refresh() {
    if (drawn !== shapeOf()) draw();
    const found = findingsByField();
    const understoodAs = understoodByField();
    for (const [path, { field, input, note }] of controls) {
      const written = writtenAt(path) ?? '';
      const understood = understoodAs.get(path) ?? '';
      if (document.activeElement !== input) show(input, field, written, understood);
      const isWords = field.kind === 'text' || input.tagName === 'SELECT' || understood === written;
      note.replaceChildren(...[
        understood && !isWords ? el('p', { class: 'faint' }, words().understood(understood)) : null,
        ...(found.get(path) ?? []).map(finding => el('p', { class: finding.severity },
          el('b', {}, words().severity[finding.severity]), ' ', withLabels(finding.message))),
      ].filter(Boolean));
      input.setAttribute('aria-invalid', String((found.get(path) ?? []).some(finding => finding.severity === 'error')));
    }

    for (const [name, { count, marks }] of sections) {
      const own = [...controls.keys()].filter(path => path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`));
      count.textContent = words().stated(own.filter(path => writtenAt(path)).length, own.length);
      const shown = [...(report()?.findings ?? [])].filter(finding => !finding.waiver && finding.path.split(/[.[]/)[0] === name);
      marks.replaceChildren(...['error', 'warning', 'info'].map(severity => {
        const number = shown.filter(finding => finding.severity === severity).length;
        const name = number === 1 ? words().severity[severity] : words().severities[severity];
        return number > 0 ? el('span', { class: `badge ${severity}` }, `${number} ${name}`) : '';
      }));
    }
  }

  // A choice may be written in another spelling than that of the list.
  function show(input, field, written, understood) {
    if (input.tagName !== 'SELECT') {
      input.value = written;
      return;
    }

    const options = [...input.options];
    const option = options.find(one => one.value === written) ?? options.find(one => written && one.text === understood);
    input.querySelector('.own')?.remove();
    if (written && !option) input.append(el('option', { class: 'own', value: written }, written));
    input.value = option?.value ?? written;
  }

  // A finding on a computed field stands at the field that it is computed from, one on a group at its first field.
  function findingsByField() {
    const byField = new Map();
    for (const finding of report()?.findings ?? []) {
      if (finding.waiver) continue;
      const path = fieldOf(finding.path);
      if (path) byField.set(path, [...(byField.get(path) ?? []), finding]);
    }

    return byField;
  }

  function fieldOf(path) {
    const steps = path.split('.');
    let shape = state.vocabulary;
    const own = [];
    for (const step of steps) {
      const [, name, index] = /^([^[]*)(.*)$/.exec(step);
      const real = shape.computed?.[name] ?? name;
      own.push(real === name ? name + index : real);
      shape = shape.fields?.find(field => field.name === real) ?? {};
    }

    const exact = own.join('.');
    const candidates = [exact, exact.replace(/\[\d+\]$/, '')];
    return candidates.find(one => controls.has(one))
      ?? [...controls.keys()].find(one => one.startsWith(`${exact}.`) || one.startsWith(`${exact}[`));
  }

  function goTo(path) {
    const target = fieldOf(path);
    if (!target) return false;
    const { input } = controls.get(target);
    input.closest('details').open = true;
    input.focus();
    input.scrollIntoView({ block: 'center' });
    return true;
  }

  refresh();
  return { element, refresh, goTo };
}
