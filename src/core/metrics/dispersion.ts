/**
 * Gries' DP (2008, International Journal of Corpus Linguistics 13) over parts of equal size: half the
 * sum of |observed − expected| shares. 0 where every part has its equal share, 1 − 1/parts where one part has all; null for no hits.
 */
export function deviationOfProportions(counts: readonly number[]): number | null {
  const hits = counts.reduce((sum, count) => sum + count, 0);
  if (hits === 0) return null;
  const expected = 1 / counts.length;
  return counts.reduce((sum, count) => sum + Math.abs(count / hits - expected), 0) / 2;
}

/**
 * The DP to expect of `hits` thrown at random into `parts` equal parts. The mean absolute deviation of
 * a binomial count is 2ν·C(n,ν)·pᵛ·(1−p)ⁿ⁻ᵛ⁺¹ with ν = ⌊np⌋ + 1 (De Moivre 1730). Five hits in ten parts give 0.59, fifty 0.17.
 */
export function expectedDeviation(hits: number, parts: number): number {
  const p = 1 / parts;
  const nu = Math.floor(hits * p) + 1;
  let value = 2 * nu * p ** nu * (1 - p) ** (hits - nu + 1);
  for (let i = 1; i <= nu; i++) value *= (hits - nu + i) / i;
  return (parts * value) / hits / 2;
}
