import type { Workbox } from 'workbox-window';
import { serviceWorkerUrl } from './trusted';

/** What the reader is told about versions: one is kept for offline use, a newer one may be waiting. */
class Updates {
  /** The app and the minutes are kept on the device. */
  offlineReady = $state(false);
  /** A newer version is ready and nobody has answered the offer yet. */
  offered = $state(false);
  #workbox: Workbox | null = null;

  /** Registers the service worker, once the page stands. The development server has none. */
  async start(): Promise<void> {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    const { Workbox } = await import('workbox-window');
    const workbox = new Workbox(serviceWorkerUrl());
    this.#workbox = workbox;
    workbox.addEventListener('waiting', () => (this.offered = true));
    this.#reloadWithNewVersion();
    document.addEventListener('visibilitychange', () => void this.#look());
    // Where the browser keeps nothing, in some private windows, the app works without.
    if (!(await workbox.register().catch(() => undefined))) return;
    await navigator.serviceWorker.ready;
    this.offlineReady = true;
  }

  /** Lets the waiting version take over: every open tab reloads. */
  accept(): void {
    this.offered = false;
    this.#workbox?.messageSkipWaiting();
  }

  /** Puts the offer off until the app is opened again. */
  later(): void {
    this.offered = false;
  }

  /** The first version takes a page without one; from then on a change of version means a reload. */
  #reloadWithNewVersion(): void {
    let controlled = navigator.serviceWorker.controller !== null;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (controlled) location.reload();
      controlled = true;
    });
  }

  /** Looks for a newer version when the reader comes back; without a network there is none. */
  async #look(): Promise<void> {
    if (document.visibilityState !== 'visible') return;
    await this.#workbox?.update().catch(() => undefined);
  }
}

export const updates = new Updates();
