import { precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope;
declare const __PRECACHE__: PrecacheEntry[];

// A new version waits until a reader accepts it; then every tab reloads, so old and new files never meet.
self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  if ((data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// The very first version takes the page that installed it, so that it too survives the loss of the network.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// Views live behind the `#`, so no query in an address asks for another file.
precacheAndRoute(__PRECACHE__, { ignoreURLParametersMatching: [/./] });
