const K1 = 1.2;
const B = 0.75;

/** How telling a word is that `found` of `total` blocks hold. */
export function inverseFrequency(found: number, total: number): number {
  return Math.log(1 + (total - found + 0.5) / (found + 0.5));
}

/**
 * What one word adds to the BM25 of a block (Robertson and Zaragoza 2009, eq. 3.15): `count` confirmed occurrences in
 * `length` characters of comparable text, where blocks have `average` of them.
 */
export function bm25(idf: number, count: number, length: number, average: number): number {
  const norm = K1 * (1 - B + (B * length) / average);
  return (idf * count * (K1 + 1)) / (count + norm);
}
