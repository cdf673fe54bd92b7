import { dotnet } from './_framework/dotnet.js';

// Questions that come before the library is there wait for it.
const early = [];
onmessage = ({ data }) => early.push(data);

try {
  const { getAssemblyExports, getConfig, setModuleImports } = await dotnet.create();
  setModuleImports('progress', { page: (number, count) => postMessage({ page: [number, count] }) });
  const { Page, Form } = (await getAssemblyExports(getConfig().mainAssemblyName)).MscProtocol.Web;
  const library = { Page, Form };
  const answer = ({ id, name, args }) => {
    try {
      const [part, method] = name.split('.');
      postMessage({ id, result: library[part][method](...args) });
    } catch (error) {
      postMessage({ id, error: String(error.message ?? error) });
    }
  };
  onmessage = ({ data }) => answer(data);
  const loaded = performance.getEntriesByType('resource').map(entry => entry.name);
  postMessage({ resources: [import.meta.url, ...loaded] });
  early.forEach(answer);
} catch (error) {
  postMessage({ failed: String(error.message ?? error) });
}
