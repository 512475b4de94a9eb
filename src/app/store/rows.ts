import type { IDBPTransaction } from 'idb';
import { DOORS, type Kept, type Opener, type ShelfName, type Shelves } from '../../core';
import type { Row } from './database';

/** What lies on a shelf, in order. */
export interface Look<T> {
  readonly held: readonly T[];
  /** Rows that the door refuses: they are shown to nobody, and nothing of ours changes or removes them. */
  readonly damaged: number;
}

/** How many entries a change found, and how many it left. */
export interface Written {
  readonly before: number;
  readonly after: number;
}

/** What becomes of a list; answers at once, and gives every entry that it leaves alone back as it is. */
export type Update<T> = (held: readonly T[]) => readonly T[];

/** What becomes of several shelves. */
export type Updates = { readonly [K in ShelfName]?: Update<Shelves[K]> };

/** Opens the rows of a shelf. */
export function opened<K extends ShelfName>(shelf: K, rows: readonly Row[]): Look<Shelves[K]> {
  const open: Opener<Shelves[K]> = DOORS[shelf];
  const held = [...rows]
    .sort((one, other) => one.place - other.place)
    .flatMap((row) => {
      try {
        return [open(row.value, shelf)];
      } catch {
        return [];
      }
    });
  return { held, damaged: rows.length - held.length };
}

/** Reads, changes and writes a shelf inside of one transaction. Only rows that change are written. */
export async function changed<K extends ShelfName>(
  transaction: IDBPTransaction<unknown, ShelfName[], 'readwrite'>,
  shelf: K,
  updates: Updates,
): Promise<Written> {
  const store = transaction.objectStore(shelf);
  const rows = (await store.getAll()) as Row[];
  const { held } = opened(shelf, rows);
  const next = updates[shelf]?.(held) ?? held;
  const { put, remove } = difference(rows, held, next);
  await Promise.all([...put.map((row) => store.put(row)), ...remove.map((id) => store.delete(id))]);
  return { before: held.length, after: next.length };
}

/** The rows to write and the ids to remove. Places stay where their order allows it. */
export function difference<T extends Kept>(
  rows: readonly Row[],
  held: readonly T[],
  next: readonly T[],
): { readonly put: readonly Row[]; readonly remove: readonly string[] } {
  const places = new Map(rows.map(({ id, place }) => [id, place]));
  const before = new Map(held.map((value) => [value.id, value]));
  const put: Row[] = [];
  let last = -1;
  for (const value of next) {
    const place = places.get(value.id) ?? -1;
    const own = place > last ? place : last + 1;
    if (own !== place || before.get(value.id) !== value) {
      put.push({ id: value.id, place: own, value });
    }
    last = own;
  }
  const kept = new Set(next.map(({ id }) => id));
  if (kept.size < next.length) throw new Error('Two entries of one shelf have the same id.');
  return { put, remove: [...before.keys()].filter((id) => !kept.has(id)) };
}
