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

/** Puts a list into random order in place (Fisher and Yates; Durstenfeld 1964), and returns it. */
export function shuffle<T>(list: T[], random: Random): T[] {
  for (let end = list.length - 1; end > 0; end--) {
    const other = Math.floor(random() * (end + 1));
    const held = list[end] as T;
    list[end] = list[other] as T;
    list[other] = held;
  }
  return list;
}

/** The smallest value that at least the part `level` of the values does not exceed; null for no values. */
export function quantile(values: readonly number[], level: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(level * sorted.length) - 1)] ?? null;
}
