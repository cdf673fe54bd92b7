// The library runs in a worker, so that the page never waits for it. The worker is made of a blob: so it keeps to the policy of the page.
const source = `import ${JSON.stringify(new URL('worker.js', import.meta.url).href)};`;
const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
const waiting = new Map();
let last = 0;
let worker = start();

// What the worker is made of.
export const resources = [];

// What a call that was cancelled fails with.
export class Cancelled extends Error {}

// Called with each page that is read of a long document, and how many there are.
export const progress = { told: () => {} };

function start() {
  const started = new Worker(address, { type: 'module' });
  started.onerror = event => fail(new Error(event.message || 'The library does not start.'));
  started.onmessage = ({ data }) => {
    if (data.page) progress.told(...data.page);
    else if (data.failed) fail(new Error(data.failed));
    else if (data.resources) resources.splice(0, resources.length, ...data.resources);
    else settle(data);
  };
  return started;
}

// Without the library, nothing that waits for it will ever be answered.
function fail(error) {
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
}

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

// Ends whatever the library does, which only the end of its worker can, and begins it anew.
export function cancel() {
  worker.terminate();
  fail(new Cancelled());
  worker = start();
}
