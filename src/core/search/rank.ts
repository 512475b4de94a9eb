const K1 = 1.2;
const B = 0.75;

/** How telling a word is that `found` of `total` blocks hold. */
export function inverseFrequency(found: number, total: number): number {
  return Math.log(1 + (total - found + 0.5) / (found + 0.5));
}

/** Characters of comparable text: in the block, and in a block on average. */
export interface Lengths {
  readonly length: number;
  readonly average: number;
}

/**
 * What one word of weight `idf` adds to the BM25 of a block that holds it `count` times (Robertson and Zaragoza 2009,
 * eq. 3.15).
 */
export function bm25(idf: number, count: number, { length, average }: Lengths): number {
  const norm = K1 * (1 - B + (B * length) / average);
  return (idf * count * (K1 + 1)) / (count + norm);
}
