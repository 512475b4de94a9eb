declare const self: ServiceWorkerGlobalScope;

/** Every file of this version: its address and the hash of its content where the address holds none. */
export interface PrecacheEntry {
  readonly url: string;
  readonly revision: string | null;
}

declare const __PRECACHE__: readonly PrecacheEntry[];
declare const __VERSION__: string;

/** One cache per version: a tab is served from one of them, so old and new files never meet. */
const PREFIX = 'giji ';
const CACHE = PREFIX + __VERSION__;

self.addEventListener('install', (event) => event.waitUntil(keepAll()));

// The first version takes the page that installed it, so that it too survives the loss of the network.
self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([dropOldVersions(), self.clients.claim()])),
);

// A new version waits until a reader accepts it; then every tab reloads.
self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  if ((data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && kept.has(address(url))) event.respondWith(answer(event.request));
});

const kept = new Set(__PRECACHE__.map(({ url }) => address(url)));

/** Views live behind the `#`, and no file has a query; a folder is its page. */
function address(url: string): string {
  const { href, origin, pathname } = new URL(url, self.location.href);
  return href.startsWith(self.registration.scope)
    ? origin + pathname.replace(/\/$/, '/index.html')
    : href;
}

async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(__PRECACHE__.map((entry) => keep(cache, entry)));
}

/** A name that holds its hash may come from the browser's own cache, the others are asked for again. */
async function keep(cache: Cache, { url, revision }: PrecacheEntry): Promise<void> {
  const response = await fetch(url, { cache: revision === null ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  await cache.put(address(url), response);
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(address(request.url))) ?? fetch(request);
}

async function dropOldVersions(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}
