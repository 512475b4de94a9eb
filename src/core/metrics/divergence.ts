/** A divergence with the part that each category adds; the parts sum to the total. */
export interface Divergence {
  /** 0 for equal distributions, 1 for distributions without a common category. */
  readonly total: number;
  readonly parts: readonly number[];
}

function term(p: number, mean: number): number {
  return p > 0 ? (p / 2) * Math.log2(p / mean) : 0;
}

/**
 * Jensen–Shannon divergence in bits (Lin 1991) of two lists of counts over the same categories, each
 * scaled to sum 1, both weighing one half. Every part is ≥ 0. Null where one list is empty of counts.
 */
export function jensenShannon(a: readonly number[], b: readonly number[]): Divergence | null {
  const sumA = a.reduce((sum, count) => sum + count, 0);
  const sumB = b.reduce((sum, count) => sum + count, 0);
  if (sumA === 0 || sumB === 0) return null;
  const parts = a.map((count, index) => {
    const p = count / sumA;
    const q = (b[index] ?? 0) / sumB;
    return Math.max(0, term(p, (p + q) / 2) + term(q, (p + q) / 2));
  });
  return { total: parts.reduce((sum, part) => sum + part, 0), parts };
}
