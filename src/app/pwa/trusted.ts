import workerUrl from '../../worker/search.worker?worker&url';

const absolute = (url: string) => new URL(url, document.baseURI).href;

/** The only two scripts that may be started, fixed when the app was built. */
const SERVICE_WORKER = absolute('./sw.js');
const SEARCH_WORKER = absolute(workerUrl);

function known(url: string): string {
  if (url === SERVICE_WORKER || url === SEARCH_WORKER) return url;
  throw new TypeError(`Not a script of this app: ${url}`);
}

/** Browsers without Trusted Types take the plain address. */
const policy = window.trustedTypes?.createPolicy('giji-script-url', { createScriptURL: known });

function scriptUrl(url: string): string {
  // The library types of TypeScript know plain strings only; the browser takes either.
  return (policy?.createScriptURL(url) ?? known(url)) as string;
}

export function serviceWorkerUrl(): string {
  return scriptUrl(SERVICE_WORKER);
}

export function createSearchWorker(): Worker {
  return new Worker(scriptUrl(SEARCH_WORKER), { type: 'module', name: 'search' });
}
