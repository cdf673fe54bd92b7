import { languages } from './words.js';

const key = 'msc-protocol';

// What the page knows. Of it, only what `keep` names is kept, in this browser, until the reader clears it.
export const state = {
  language: navigator.language.startsWith('zh') ? 'zh' : 'en',
  theme: 'auto',
  name: null, bytes: null, text: null, waivers: [],
  reports: null, report: 0, written: {}, understood: {}, vocabulary: null, trials: null,
  left: 'form', right: 'findings', pane: 'right',
  severities: new Set(['error', 'warning', 'info']), concern: '', confirmed: new Set(),
  past: [], future: [],
};

try {
  Object.assign(state, JSON.parse(localStorage.getItem(key) ?? '{}'));
} catch {
  localStorage.removeItem(key);
}

export const kept = { name: state.name ?? null, text: state.text ?? null };
Object.assign(state, { name: null, text: null });

export const words = () => languages[state.language];

export function keep() {
  const { language, theme, waivers } = state;
  const { name, text } = state.text === null ? kept : state;
  try {
    localStorage.setItem(key, JSON.stringify({ language, theme, waivers, name, text }));
  } catch {
    // A browser keeps some megabytes at most: what is larger is not kept.
    localStorage.setItem(key, JSON.stringify({ language, theme, waivers }));
  }
}

export function forget() {
  localStorage.removeItem(key);
  Object.assign(state, { waivers: [], name: null, bytes: null, text: null, reports: null, past: [], future: [] });
  Object.assign(kept, { name: null, text: null });
}

export function settings() {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
  return JSON.stringify({ language: state.language, today, waivers: state.waivers });
}

export const report = () => state.reports?.[state.report] ?? null;

// Whether the form and the text can change what is open: a protocol of our own format, in YAML.
export const isEditable = () => state.text !== null;
