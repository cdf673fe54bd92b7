// The library runs in a worker, so that the page never waits for it. The worker is made of a blob: so it keeps to the policy of the page.
const source = `import ${JSON.stringify(new URL('worker.js', import.meta.url).href)};`;
const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })), { type: 'module' });
const waiting = new Map();
let last = 0;

export const resources = [];
export const ready = new Promise((resolve, reject) => {
  worker.onerror = event => reject(new Error(event.message || 'The library does not start.'));
  worker.onmessage = ({ data }) => {
    if (data.resources) resources.push(...data.resources);
    if (data.failed) reject(new Error(data.failed));
    else if (data.ready) resolve();
    else settle(data);
  };
});

function settle({ id, result, error }) {
  const { resolve, reject } = waiting.get(id);
  waiting.delete(id);
  if (error === undefined) resolve(result);
  else reject(new Error(error));
}

// Calls a function of the library, such as 'Page.Check', and promises what it returns.
export function call(name, ...args) {
  return new Promise((resolve, reject) => {
    waiting.set(++last, { resolve, reject });
    worker.postMessage({ id: last, name, args });
  });
}
