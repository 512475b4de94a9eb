/** Two proportions: f1 of n1 against f2 of n2. */
export interface Pair {
  readonly f1: number;
  readonly n1: number;
  readonly f2: number;
  readonly n2: number;
}

/** Lower and upper end; infinite where the data set no bound. */
export type Interval = readonly [lower: number, upper: number];

function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i++) sum += Math.log((n - k + i) / i);
  return sum;
}

/** P(X ≥ k) for X ~ Bin(n, p), summed upwards from k; meant for p below k/n, where the terms fall. */
function upperTail(k: number, n: number, p: number, logWays: number): number {
  const odds = p / (1 - p);
  let term = Math.exp(logWays + k * Math.log(p) + (n - k) * Math.log1p(-p));
  let sum = term;
  for (let i = k; i < n && term > sum * 1e-16; i++) {
    term *= ((n - i) / (i + 1)) * odds;
    sum += term;
  }
  return sum;
}

/**
 * Lower end of the exact interval for k successes in n trials (Clopper and Pearson 1934): the p for
 * which k or more successes have probability `tail`. 0 for k = 0. The upper end is 1 − the lower end of n − k.
 */
export function clopperPearsonLower(k: number, n: number, tail: number): number {
  if (k === 0) return 0;
  const logWays = logChoose(n, k);
  let low = 0;
  let high = k / n;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (upperTail(k, n, middle, logWays) < tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** log2 of the ratio of the two proportions: 1 is twice as often. ±∞ where one of them is 0, 0 where both are. */
export function logRatio({ f1, n1, f2, n2 }: Pair): number {
  return f1 * n2 === f2 * n1 ? 0 : Math.log2((f1 * n2) / (f2 * n1));
}

/**
 * LRC (Evert 2022, "Measuring keyness"): interval of the log2 ratio of two proportions at level
 * 0.95, held for `m` comparisons at once by Bonferroni. Clopper–Pearson of f1/(f1+f2), turned into
 * log2((n2/n1)·p/(1−p)). Unbounded on both sides where nothing was found or nothing was looked at.
 */
export function logRatioInterval({ f1, n1, f2, n2 }: Pair, m = 1): Interval {
  if (f1 + f2 === 0 || n1 === 0 || n2 === 0) return [-Infinity, Infinity];
  const tail = 0.025 / m;
  const scale = Math.log2(n2 / n1);
  const end = (k: number) => {
    const p = clopperPearsonLower(k, f1 + f2, tail);
    return Math.log2(p / (1 - p));
  };
  return [scale + end(f1), scale - end(f2)];
}

/** Whether an interval says more than chance: all of it lies on one side of 0. */
export function excludesZero([lower, upper]: Interval): boolean {
  return lower > 0 || upper < 0;
}
