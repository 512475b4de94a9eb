import {
  likeness,
  SHUFFLE_SEED,
  themeDivergence,
  type Collection,
  type Likeness,
  type Scope,
  type ThemeDivergence,
} from '../../../../core';
import type { View } from '../../../state/view.svelte';
import type { Side } from '../sides';

/** Two of the meetings with how far apart their mixes of themes are; null where one speaks of no theme. */
export interface Pair {
  readonly a: Side;
  readonly b: Side;
  readonly found: ThemeDivergence | null;
}

/** Every pair of the meetings once, in the order of their letters. */
export function pairsOf(collection: Collection, sides: readonly Side[], scope: Scope): Pair[] {
  return sides.flatMap((a, at) =>
    sides
      .slice(at + 1)
      .map((b) => ({ a, b, found: themeDivergence(collection, a.id, b.id, scope) })),
  );
}

/** A pair for which there is a value. */
export type Measured = Pair & { readonly found: ThemeDivergence };

export function isMeasured(pair: Pair): pair is Measured {
  return pair.found !== null;
}

/** The measured pairs, those closest to each other first. */
export function byLikeness(pairs: readonly Pair[]): Measured[] {
  return pairs.filter(isMeasured).sort((x, y) => x.found.divergence - y.found.divergence);
}

/** The pair that the address asks for (`pair=`), else the one furthest apart. */
export function chosenPair(pairs: readonly Pair[], view: View): Measured | undefined {
  const ids = view.listed('pair');
  const ranked = byLikeness(pairs);
  return (
    ranked.find(({ a, b }) => ids.length === 2 && ids.includes(a.id) && ids.includes(b.id)) ??
    ranked.at(-1)
  );
}

/** The name of a pair among all. */
export function pairKey({ a, b }: Pick<Pair, 'a' | 'b'>): string {
  return `${a.id} ${b.id}`;
}

const known = new WeakMap<Collection, Map<string, Likeness | null>>();

/** A pair held against chance; worked out once per collection and scope, some milliseconds each. */
export function againstChance(collection: Collection, pair: Pair, scope: Scope): Likeness | null {
  const held = known.get(collection) ?? new Map<string, Likeness | null>();
  known.set(collection, held);
  const key = `${scope.discussion === true} ${pairKey(pair)}`;
  const found = held.get(key);
  if (found !== undefined) return found;
  const made = likeness(collection, pair.a.id, pair.b.id, { ...scope, seed: SHUFFLE_SEED });
  held.set(key, made);
  return made;
}

/** Milliseconds of work before the page may answer again. */
const SLICE = 8;

/** Holds all pairs against chance, a few milliseconds at a time; `tell` hears how many are done and says whether to go on. */
export async function allAgainstChance(
  collection: Collection,
  pairs: readonly Pair[],
  scope: Scope,
  tell: (done: number) => boolean,
): Promise<void> {
  let pause = 0;
  for (const [done, pair] of pairs.entries()) {
    if (performance.now() >= pause) {
      await new Promise((resolve) => setTimeout(resolve));
      if (!tell(done)) return;
      pause = performance.now() + SLICE;
    }
    againstChance(collection, pair, scope);
  }
  tell(pairs.length);
}
