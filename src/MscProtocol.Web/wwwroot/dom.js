// Makes an element. Children are nodes or texts; no text is ever taken for markup.
export function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key in element && key !== 'list' && typeof value !== 'string') element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

export const button = (label, onclick, properties = {}) => el('button', { type: 'button', onclick, ...properties }, label);

// A button that unfolds further ones; Escape, or the choice of one, folds them again.
export function menu(label, items) {
  const details = el('details', { class: 'menu', onkeydown: event => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.firstChild.focus();
  } }, el('summary', {}, label), el('div', { onclick: () => { details.open = false; } }, items));
  return details;
}
