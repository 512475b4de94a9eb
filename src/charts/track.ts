import type { Link } from './paint';

/** A passage as a stretch of the whole it stands in. */
export interface Stretch extends Link {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Places in it that are counted. */
  readonly hits: readonly number[];
  /** The one being read. */
  readonly current: boolean;
}

/** A stretch with its place in percent of the track, and what of it answers to the pointer. */
export interface PlacedStretch<T extends Stretch = Stretch> {
  readonly stretch: T;
  readonly x: number;
  readonly width: number;
  readonly reach: { readonly x: number; readonly width: number };
}

/** Narrower than this a stretch could not be seen. */
const LEAST = 3;
/** What a finger or a pointer needs. */
const REACH = 24;

/**
 * Stretches in order on a track `total` long and `px` wide. Each answers over 24 px where its neighbours leave room;
 * between two that are closer the middle parts them, so that no place belongs to both.
 */
export function placeStretches<T extends Stretch>(
  stretches: readonly T[],
  total: number,
  px: number,
): readonly PlacedStretch<T>[] {
  const share = (at: number) => (at / total) * 100;
  const least = px > 0 ? (LEAST / px) * 100 : 0;
  const half = px > 0 ? (REACH / px) * 50 : 0;
  const middles = stretches.map(({ from, to }) => share((from + to) / 2));
  return stretches.map((stretch, at) => {
    const middle = middles[at] ?? 0;
    const own = Math.max(share(stretch.to) - share(stretch.from), least) / 2;
    const before = at > 0 ? (middle + (middles[at - 1] ?? 0)) / 2 : 0;
    const after = at < stretches.length - 1 ? (middle + (middles[at + 1] ?? 100)) / 2 : 100;
    const start = Math.max(before, middle - Math.max(own, half));
    const end = Math.min(after, middle + Math.max(own, half));
    return {
      stretch,
      x: Math.min(Math.max(0, middle - own), 100 - own * 2),
      width: own * 2,
      reach: { x: start, width: Math.max(0, end - start) },
    };
  });
}
