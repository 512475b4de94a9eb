import { StoreError } from './trouble';

/** Name of the database, the lock and the channel. */
export const NAME = 'giji-kurabe';

/** Whether anything was ever kept; where the browser cannot say, it may be. */
export async function isAnythingKept(): Promise<boolean> {
  if (!('indexedDB' in globalThis)) throw new StoreError('denied');
  if (!('databases' in indexedDB)) return true;
  return (await indexedDB.databases()).some(({ name }) => name === NAME);
}

/** Tells once that something was kept, in this tab or another. */
export function onceKept(tell: () => void): void {
  if (!('BroadcastChannel' in globalThis)) return;
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = () => {
    channel.close();
    tell();
  };
}
