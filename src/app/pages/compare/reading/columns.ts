import { passages, type Collection, type Passages, type Query, type Scope } from '../../../../core';
import { sideQuery, type Side } from '../sides';

/** So many meetings stand beside each other. */
export const FEWEST = 2;
export const MOST = 4;

/** The passages of one meeting on a theme or with a word. */
export interface ReadingColumn {
  readonly side: Side;
  readonly query: Query;
  readonly list: Passages;
}

/** The meetings whose letters the address names; the first four where it names fewer than two. */
export function sidesShown(sides: readonly Side[], letters: string): readonly Side[] {
  const named = letters.split(',');
  const found = sides.filter(({ letter }) => named.includes(letter)).slice(0, MOST);
  return found.length < FEWEST ? sides.slice(0, MOST) : found;
}

/** The letters once a meeting is taken in or out; a fifth takes the place of the last. Null where that would leave too few. */
export function lettersWith(shown: readonly Side[], side: Side): string | null {
  const without = shown.filter(({ id }) => id !== side.id);
  const next = without.length < shown.length ? without : [...shown.slice(0, MOST - 1), side];
  return next.length < FEWEST ? null : next.map(({ letter }) => letter).join();
}

/** The passages of each meeting in order. */
export function columnsOf(
  collection: Collection,
  sides: readonly Side[],
  scope: Scope,
  ask: Pick<Query, 'theme' | 'text'>,
): ReadingColumn[] {
  return sides.map((side) => {
    const query = { ...sideQuery(side, scope), ...ask };
    return { side, query, list: passages(collection, query) };
  });
}
