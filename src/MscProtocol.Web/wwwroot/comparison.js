import { el } from './dom.js';
import { ask } from './opened.js';
import { words } from './state.js';

// The comparison is a page of its own, which the library writes; it is shown apart, in its own style but with the colours of this page:
// what its style says of the root of a document holds for no part of one.
export function comparisonView() {
  const host = el('div', { class: 'comparison' }, el('p', { class: 'faint', role: 'status' }, words().loading));
  ask('Page.Compare').then(text => {
    const [, style] = /<style>([^]*?)<\/style>/.exec(text) ?? [];
    const page = new DOMParser().parseFromString(text.replace(/<style>[^]*?<\/style>/, ''), 'text/html');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${(style ?? '').replace(/\bbody\b/g, '.body')}
      .body { padding: 0; max-width: none; background: none; } h1 { display: none; }`);
    const shown = el('div');
    const root = shown.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const body = el('div', { class: 'body' });
    body.append(...page.body.childNodes);
    for (const landmark of body.querySelectorAll('main')) landmark.replaceWith(el('div', {}, [...landmark.childNodes]));
    root.append(body);
    host.replaceChildren(shown);
  }, error => host.replaceChildren(el('p', {}, `${words().trouble} ${error.message}`)));
  return host;
}
