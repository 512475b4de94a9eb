import type { ShelfName, Shelves } from '../../core';
import { Store, type Shelf } from './store';

export { StoreError, type TroubleCode } from './trouble';
export type { Look, Update, Updates } from './rows';
export type { Shelf } from './store';

/** What this tab keeps on the device; loaded when something is to be read or kept. */
export const store = new Store();

/** One list of it. */
export function shelf<K extends ShelfName>(name: K): Shelf<Shelves[K]> {
  return store.shelf(name);
}
