/** A block that was found, as far as its rank depends on it. */
export interface Ranked {
  /** Confirmed occurrences per word. */
  readonly counts: readonly number[];
  /** Length of the block in characters of normalised text. */
  readonly length: number;
}

const K1 = 1.2;
const B = 0.75;

/**
 * BM25 (Robertson and Zaragoza 2009, eq. 3.15) of each found block over confirmed counts: `total` blocks,
 * `average` characters a block. As all words stand in all found blocks, a word's document frequency is at
 * least their number; that bound is used for every word alike.
 */
export function bm25(found: readonly Ranked[], total: number, average: number): number[] {
  const idf = Math.log(1 + (total - found.length + 0.5) / (found.length + 0.5));
  return found.map(({ counts, length }) => {
    const norm = K1 * (1 - B + (B * length) / average);
    return counts.reduce((sum, count) => sum + (idf * count * (K1 + 1)) / (count + norm), 0);
  });
}
