import type { Span } from '../model';

/** A stretch of two texts laid beside each other: in both, gone from the first, or come in the second. */
export interface Edit {
  readonly type: 'kept' | 'gone' | 'come';
  readonly text: string;
}

/** How many insertions, deletions and replacements make one text the other (Levenshtein), in UTF-16 units. */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      const replaced = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** 1 for equal texts, 0 for texts that share nothing. */
export function likeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 1 : 1 - distance(one, other) / longest;
}

/**
 * Where a text comes nearest to holding a pattern: the range with the fewest edits, the first of several (Sellers 1980,
 * "The theory and computation of evolutionary distances"). In time of the product of both lengths.
 */
export function nearest(text: string, pattern: string): Span {
  const rows = pattern.length + 1;
  // Per row of the table: edits so far, and where the match began.
  const cost = Int32Array.from({ length: rows }, (_, row) => row);
  const began = new Int32Array(rows);
  let best = { from: 0, to: 0, cost: pattern.length };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    let diagonal = 0;
    let diagonalBegan = at;
    cost[0] = 0;
    began[0] = at + 1;
    for (let row = 1; row < rows; row += 1) {
      const left = cost[row] ?? 0;
      const leftBegan = began[row] ?? 0;
      const up = (cost[row - 1] ?? 0) + 1;
      const through = diagonal + (pattern.charCodeAt(row - 1) === unit ? 0 : 1);
      const least = Math.min(through, up, left + 1);
      cost[row] = least;
      began[row] =
        least === through ? diagonalBegan : least === up ? (began[row - 1] ?? 0) : leftBegan;
      diagonal = left;
      diagonalBegan = leftBegan;
    }
    const whole = cost[rows - 1] ?? 0;
    if (whole < best.cost) best = { from: began[rows - 1] ?? 0, to: at + 1, cost: whole };
  }
  return { from: best.from, to: best.to };
}

/** What turned one text into the other, by their longest common subsequence. Joined without `come` the first, without `gone` the second. */
export function edits(one: string, other: string): Edit[] {
  const [a, b] = [[...one], [...other]];
  const table = commonLengths(a, b);
  const made: Edit[] = [];
  const add = (type: Edit['type'], text: string) => {
    const last = made.at(-1);
    if (last?.type === type) made[made.length - 1] = { type, text: last.text + text };
    else made.push({ type, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [gone, come] = [a[i], b[j]];
    if (gone !== undefined && gone === come) {
      add('kept', gone);
      i += 1;
      j += 1;
    } else if (
      gone !== undefined &&
      (come === undefined || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))
    ) {
      add('gone', gone);
      i += 1;
    } else {
      add('come', come ?? '');
      j += 1;
    }
  }
  return made;
}

/** Per pair of places how long a subsequence the rests of both have in common. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [row, below] = [table[i] ?? [], table[i + 1] ?? []];
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}
