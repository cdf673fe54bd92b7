import { call } from './library.js';
import { settings, state } from './state.js';

const encoder = new TextEncoder();

// What the library has read last.
let read = null;

// Asks the library about what is open. That is read once, however often its waivers or the language change, and again with each change of it.
export async function ask(question, ...details) {
  const { name, text, bytes } = state;
  const content = text ?? bytes;
  const isRead = read?.name === name && read.content === content;
  try {
    read = { name, content };
    const reading = isRead ? null : call('Page.Open', text === null ? bytes : encoder.encode(text), name);
    const [, answer] = await Promise.all([reading, call(question, settings(), ...details)]);
    return answer;
  } catch (error) {
    read = null;
    throw error;
  }
}
