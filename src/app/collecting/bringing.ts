import { merged, mergedRules, openFile, unitedItem, type Kept } from '../../core';
import { store, type Update } from '../store';

/** How many entries of a file came, and how many were there already. */
export interface Came {
  readonly came: number;
  readonly present: number;
}

/** What a file brought. */
export interface Brought {
  readonly basket: Came;
  readonly rules: Came;
}

/** Takes a file in: what is there stays, what is new comes behind it, a draft beside the one that is held as a version of that name. Fails with a `FileError` or a `StoreError`, and has changed nothing then. */
export async function bring(content: string, draftName: string): Promise<Brought> {
  const coming = openFile(content);
  let [basket, rules] = [NOTHING, NOTHING];
  await store.change({
    basket: counting(
      coming.basket,
      (held) => merged(held, coming.basket, unitedItem),
      (count) => (basket = count),
    ),
    rules: counting(
      coming.rules,
      (held) => mergedRules(held, coming.rules, draftName),
      (count) => (rules = count),
    ),
    headings: (held) => merged(held, coming.headings),
  });
  return { basket, rules };
}

const NOTHING: Came = { came: 0, present: 0 };

function counting<T extends Kept>(
  coming: readonly T[],
  update: Update<T>,
  tell: (count: Came) => void,
): Update<T> {
  return (held) => {
    const all = update(held);
    const came = all.length - held.length;
    tell({ came, present: coming.length - came });
    return all;
  };
}
