import type { IDBPDatabase } from 'idb';
import { SHELVES, STEPS, type Contents, type ShelfName, type Shelves, type Step } from '../../core';
import { alone } from './alone';
import { openDatabase, type Row } from './database';
import { isAnythingKept, NAME } from './presence';
import { changed, opened, type Look, type Update, type Updates, type Written } from './rows';
import { storeError, type StoreError } from './trouble';

/** One list that is kept on the device. Every method fails with a `StoreError`, and has changed nothing then. */
export interface Shelf<T> {
  all(): Promise<readonly T[]>;
  look(): Promise<Look<T>>;
  /** Changes what is held at that moment, whoever else changes it; answers what is held then. */
  change(update: Update<T>): Promise<readonly T[]>;
  /** Tells what is held, now and after every change in this tab or another; answers with what ends it. */
  watch(tell: (look: Look<T>) => void, failed?: (error: StoreError) => void): () => void;
}

/** What a tab keeps on the device. Several tabs may have one each: they write one after the other, and tell. */
export class Store {
  readonly #steps: readonly Step[];
  readonly #channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(NAME) : null;
  readonly #watchers = new Set<{ readonly name: ShelfName; readonly look: () => void }>();
  #database: Promise<IDBPDatabase> | null = null;

  constructor(steps: readonly Step[] = STEPS) {
    this.#steps = steps;
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      this.#tell(SHELVES.filter((name) => Array.isArray(data) && data.includes(name)));
    });
  }

  shelf<K extends ShelfName>(name: K): Shelf<Shelves[K]> {
    return {
      all: async () => (await this.#look(name)).held,
      look: () => this.#look(name),
      change: async (update) => {
        const updates: Updates = { [name]: update };
        await this.change(updates);
        return this.shelf(name).all();
      },
      watch: (tell, failed) => this.#watch(name, tell, failed),
    };
  }

  /** Changes several shelves in one transaction: all of them or none. */
  async change(updates: Updates): Promise<void> {
    const names = SHELVES.filter((name) => updates[name]);
    const written = await this.#asked(() => alone(NAME, () => this.#write(names, updates)));
    if (written.some(({ before, after }) => before === 0 && after > 0)) void askToStay();
    this.#spread(names);
  }

  /** All that is kept, as it is at one moment. */
  async contents(): Promise<Contents> {
    const rows = await this.#asked(() => this.#read(SHELVES));
    const entries = SHELVES.map((name, at) => [name, opened(name, rows[at] ?? []).held]);
    return Object.fromEntries(entries) as unknown as Contents;
  }

  /** Removes all that is kept, rows that no door opens included. */
  async erase(): Promise<void> {
    await this.#asked(() => alone(NAME, () => this.#clear()));
    this.#spread(SHELVES);
  }

  /** Lets go of the database and the channel. */
  async close(): Promise<void> {
    this.#watchers.clear();
    this.#channel?.close();
    (await this.#database)?.close();
    this.#database = null;
  }

  async #look<K extends ShelfName>(name: K): Promise<Look<Shelves[K]>> {
    const [rows = []] = await this.#asked(() => this.#read([name]));
    return opened(name, rows);
  }

  #watch<K extends ShelfName>(
    name: K,
    tell: (look: Look<Shelves[K]>) => void,
    failed: (error: StoreError) => void = () => undefined,
  ): () => void {
    let [asked, told] = [0, 0];
    const look = () => {
      const turn = ++asked;
      const latest =
        <T>(say: (what: T) => void) =>
        (what: T) => {
          if (!this.#watchers.has(watcher) || turn < told) return;
          told = turn;
          say(what);
        };
      this.#look(name).then(latest(tell), latest(failed));
    };
    const watcher = { name, look };
    this.#watchers.add(watcher);
    look();
    return () => void this.#watchers.delete(watcher);
  }

  #spread(names: readonly ShelfName[]): void {
    this.#channel?.postMessage(names);
    this.#tell(names);
  }

  #tell(names: readonly ShelfName[]): void {
    for (const { name, look } of this.#watchers) if (names.includes(name)) look();
  }

  async #read(names: readonly ShelfName[]): Promise<readonly (readonly Row[])[]> {
    if (!this.#database && !(await isAnythingKept())) return [];
    const transaction = (await this.#open()).transaction(names, 'readonly');
    return Promise.all(names.map((name) => transaction.objectStore(name).getAll()));
  }

  async #write(names: readonly ShelfName[], updates: Updates): Promise<readonly Written[]> {
    const transaction = (await this.#open()).transaction(names, 'readwrite');
    const written: Written[] = [];
    transaction.done.catch(() => undefined);
    try {
      for (const name of names) written.push(await changed(transaction, name, updates));
      await transaction.done;
      return written;
    } catch (cause) {
      // Not yet aborted where the update itself failed.
      if (!transaction.error) transaction.abort();
      throw cause;
    }
  }

  async #clear(): Promise<void> {
    if (!this.#database && !(await isAnythingKept())) return;
    const transaction = (await this.#open()).transaction(SHELVES, 'readwrite');
    await Promise.all(SHELVES.map((name) => transaction.objectStore(name).clear()));
    await transaction.done;
  }

  #open(): Promise<IDBPDatabase> {
    const lost = () => (this.#database = null);
    const opening = (this.#database ??= openDatabase(lost, this.#steps));
    opening.catch(lost);
    return opening;
  }

  async #asked<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (cause) {
      throw storeError(cause);
    }
  }
}

/** Asks the browser not to clear what is kept when the disk is short; some browsers ask the reader. */
async function askToStay(): Promise<void> {
  await globalThis.navigator?.storage?.persist?.().catch(() => false);
}
