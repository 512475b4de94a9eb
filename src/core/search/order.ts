import type { Matches } from './evaluate';

type Compare = (a: number, b: number) => number;

/**
 * The first `count` of some numbers in an order, without putting all in order: what comes behind the best so far is
 * not even kept.
 */
export function best(some: Uint32Array, count: number, compare: Compare): Uint32Array {
  if (count * 2 >= some.length) return some.toSorted(compare).subarray(0, count);
  let kept: number[] = [];
  let last: number | undefined;
  for (const one of some) {
    if (last !== undefined && compare(one, last) >= 0) continue;
    kept.push(one);
    if (kept.length < count * 2 + 64) continue;
    kept = kept.sort(compare).slice(0, count);
    last = kept.at(-1);
  }
  return Uint32Array.from(kept.sort(compare).slice(0, count));
}

/** Places of matches, the highest score first. */
export function byScore(matches: Matches): Compare {
  const scores = new Float64Array(matches.blocks.length);
  for (let at = 0; at < scores.length; at++) scores[at] = matches.scoreOf(at);
  return (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
}

/** Hits by what is printed behind them, character by character; the end of a block comes first. */
export function byRight({ layer: { text }, endOf }: Matches): Compare {
  return (a, b) => along(text, { a: endOf(a), b: endOf(b), step: 1 }) || a - b;
}

/** Hits by what is printed before them, read backwards; the beginning of a block comes first. */
export function byLeft({ layer: { text }, from }: Matches): Compare {
  return (a, b) => along(text, { a: (from[a] ?? 0) - 1, b: (from[b] ?? 0) - 1, step: -1 }) || a - b;
}

// Ends each block; stands in none.
const END = '\n'.charCodeAt(0);

function along(
  text: string,
  { a, b, step }: { readonly a: number; readonly b: number; readonly step: 1 | -1 },
): number {
  for (let at = 0; ; at += step) {
    const [one, other] = [unitAt(text, a + at), unitAt(text, b + at)];
    if (one !== other || one === END) return one - other;
  }
}

function unitAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? END : text.charCodeAt(at);
}
