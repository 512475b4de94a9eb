import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { raised, STEPS, type Step } from '../../core';
import { NAME } from './presence';
import { StoreError } from './trouble';

/** A value as it lies in the database. */
export interface Row {
  readonly id: string;
  /** Orders the rows; gaps mean nothing. */
  readonly place: number;
  readonly value: unknown;
}

/**
 * Opens the database, raised to the schema of these steps in one transaction: it is raised whole or left as it was.
 * Gives way to a newer version in another tab: then `lost` is told, and the next call opens anew or is refused.
 */
export async function openDatabase(lost: () => void, steps = STEPS): Promise<IDBPDatabase> {
  if (!('indexedDB' in globalThis)) throw new StoreError('denied');
  return new Promise((resolve, reject) => {
    openDB(NAME, steps.length, {
      upgrade: (database, from, _to, transaction) => {
        make(database, steps.slice(from));
        rewrite(transaction, from, steps).catch(() => transaction.abort());
        transaction.done.catch(() => undefined);
      },
      blocked: () => reject(new StoreError('blocked')),
      blocking: (_current, _wanted, { target }) => {
        (target as IDBDatabase).close();
        lost();
      },
      terminated: lost,
    }).then(resolve, reject);
  });
}

function make(database: IDBPDatabase, steps: readonly Step[]): void {
  for (const name of steps.flatMap(({ brings }) => brings)) {
    database.createObjectStore(name, { keyPath: 'id' });
  }
}

async function rewrite(
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
  from: number,
  steps: readonly Step[],
): Promise<void> {
  for (const name of transaction.objectStoreNames) {
    const store = transaction.objectStore(name);
    for (const row of (await store.getAll()) as Row[]) {
      await store.put({ ...row, value: raised(name, row.value, from, steps) });
    }
  }
}
