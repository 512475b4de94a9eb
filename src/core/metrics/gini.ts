/**
 * How unevenly amounts are spread over people: 0 for equal amounts, towards 1 where one has all.
 * G = Σ (2i − n − 1)·xᵢ / (n·Σx) over amounts in rising order (Gini 1912 in the form of Sen 1973, not
 * corrected for small n). Null for fewer than two people or where nobody has anything.
 */
export function gini(amounts: readonly number[]): number | null {
  const n = amounts.length;
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  if (n < 2 || sum === 0) return null;
  const rising = [...amounts].sort((a, b) => a - b);
  return rising.reduce((total, x, i) => total + (2 * (i + 1) - n - 1) * x, 0) / (n * sum);
}
