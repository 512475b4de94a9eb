import type { Ask, Row } from './answer';
import type { Matches } from './evaluate';
import type { Expression } from './expression';
import { match } from './match';
import type { Stock } from './stock';
import { TextSubject } from './text';

/** What was found, as far as it passes all filters. */
export interface Findings {
  readonly expression: Expression;
  readonly stock: Stock;
  readonly matches: Matches;
  /** Places in the matches. */
  readonly passing: Uint32Array;
}

/** The rows of a window, in order. */
export function rowsOf(findings: Findings, ask: Ask): Row[] {
  const { stock, matches, passing } = findings;
  const ordered =
    ask.order === 'rank'
      ? passing.toSorted((a, b) => (matches.scores[b] ?? 0) - (matches.scores[a] ?? 0) || a - b)
      : passing;
  const rows: Row[] = [];
  let first = 1;
  for (const at of ordered) {
    if (first > ask.offset + ask.limit) break;
    const places = Math.max(1, matches.hits[at] ?? 0);
    const block = stock.blocks[matches.blocks[at] ?? -1];
    if (block && first + places > ask.offset + 1) {
      const subject = new TextSubject(block.text, () => true);
      const marks = match(findings.expression, subject) ?? [];
      const from = Math.max(0, ask.offset + 1 - first);
      const hits = marks.slice(from, ask.offset + ask.limit + 1 - first);
      rows.push({ block, hits, marks, score: matches.scores[at] ?? 0, first: first + from });
    }
    first += places;
  }
  return rows;
}
