import {
  resemblances,
  type Collection,
  type Resemblance,
  type Scope,
  type Span,
} from '../../../../core';
import type { View } from '../../../state/view.svelte';
import type { Side } from '../sides';
import { texts } from './texts';

/** Up to so many meetings every two of them can be chosen; with more, one of them against the others. */
export const EVERY_TWO = 6;

/** So many pairs are shown at first, and so many more at a time. */
export const STEP = 5;

/** Which meetings' pairs are shown (`like=`): of all, of two (`A-B`), or of one with the others (`A`). */
export interface Likened {
  readonly key: string;
  readonly text: string;
  readonly href: string;
  readonly on: boolean;
}

/** What can be chosen; nothing where there are only two meetings. */
export function likenedOf(sides: readonly Side[], view: View): Likened[] {
  const t = texts[view.language];
  if (sides.length < 3) return [];
  const now = likeOf(sides, view);
  const keys = sides.length > EVERY_TWO ? sides.map(({ letter }) => letter) : everyTwo(sides);
  const choice = (key: string, text: string): Likened => ({
    key,
    text,
    href: view.with({ like: key, pairs: '', part: '' }),
    on: key === now,
  });
  return [
    choice('all', t.likeAll),
    ...keys.map((key) =>
      choice(key, key.includes('-') ? key.replace('-', t.with) : t.likeOne(key)),
    ),
  ];
}

/** What the address asks for, or else: all of a few meetings, the first (or the one narrowed to) of many. */
export function likeOf(sides: readonly Side[], { route }: Pick<View, 'route'>): string {
  const wanted = route.params.like ?? '';
  const letters = wanted.split('-');
  const known = letters.every((letter) => sides.some((side) => side.letter === letter));
  if (wanted === 'all' || (known && new Set(letters).size === letters.length && letters.length < 3))
    return wanted;
  const narrowed = sides.find(({ id }) => id === route.params.on);
  if (narrowed && sides.length > 2) return narrowed.letter;
  return sides.length > EVERY_TWO ? (sides[0]?.letter ?? 'all') : 'all';
}

/** The pairs of the meetings that `like` names, the most alike first. */
export function pairsOf(
  collection: Collection,
  sides: readonly Side[],
  scope: Scope,
  like: string,
): Resemblance[] {
  const ids = (some: readonly Side[]) => some.map(({ id }) => id);
  if (like === 'all') return resemblances(collection, ids(sides), scope);
  const named = sides.filter(({ letter }) => like.split('-').includes(letter));
  if (named.length === 2) return resemblances(collection, ids(named), scope);
  const [one] = named;
  if (!one) return [];
  const others = sides.filter(({ id }) => id !== one.id);
  return others
    .flatMap(({ id }) => resemblances(collection, [one.id, id], scope))
    .sort((a, b) => b.likeness - a.likeness);
}

/** How many of the pairs are shown (`pairs=`). */
export function shownPairs({ route }: Pick<View, 'route'>): number {
  const wanted = Number(route.params.pairs);
  return Number.isInteger(wanted) && wanted > STEP ? wanted : STEP;
}

/** The shared words on one side of a pair, in the order of the text. */
export function sharedSpans({ shared }: Resemblance, at: 0 | 1): Span[] {
  return shared.flatMap(({ spans }) => spans[at]).sort((a, b) => a.from - b.from);
}

function everyTwo(sides: readonly Side[]): string[] {
  return sides.flatMap((one, at) =>
    sides.slice(at + 1).map((other) => `${one.letter}-${other.letter}`),
  );
}
