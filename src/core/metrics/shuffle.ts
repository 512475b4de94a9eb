/** A number in [0, 1), another at each call. */
export type Random = () => number;

/** The generator mulberry32 (T. Ettinger 2017, public domain): the same seed gives the same numbers everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Draws `size` members of a list at random, each at most once (the first steps of the shuffle of Fisher
 * and Yates; Durstenfeld 1964). The list itself is left in another order, which does not harm the next draw.
 */
export function draw<T>(list: T[], size: number, random: Random): T[] {
  for (let at = 0; at < size; at++) {
    const other = at + Math.floor(random() * (list.length - at));
    const held = list[at] as T;
    list[at] = list[other] as T;
    list[other] = held;
  }
  return list.slice(0, size);
}

/** The smallest value that at least the part `level` of the values does not exceed; null for no values. */
export function quantile(values: readonly number[], level: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(level * sorted.length) - 1)] ?? null;
}
