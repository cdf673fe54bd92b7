// Keeps what the page is made of, so that it works without a network. Files of the library carry a hash in their names and never change;
// of all else the newest is taken where the network gives it.
const cacheName = 'msc-protocol';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('message', event => event.waitUntil((async () => {
  const cache = await caches.open(cacheName);
  const wanted = [...new Set(event.data)];
  for (const known of await cache.keys()) {
    if (!wanted.includes(known.url)) await cache.delete(known);
  }

  for (const address of wanted) {
    if (!await cache.match(address)) await cache.add(address).catch(() => {});
  }
})()));

self.addEventListener('fetch', event => {
  if (event.request.method !== 'GET' || new URL(event.request.url).origin !== location.origin) return;
  event.respondWith(answer(event.request));
});

async function answer(request) {
  const cache = await caches.open(cacheName);
  const known = await cache.match(request, { ignoreVary: true });
  if (known && /\/_framework\/.*\.[a-z0-9]{10}\./.test(request.url)) return known;
  try {
    const fresh = await fetch(request);
    if (fresh.ok && known) await cache.put(request, fresh.clone());
    return fresh;
  } catch (error) {
    if (known) return known;
    throw error;
  }
}
