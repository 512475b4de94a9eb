import type { Span } from '../model';
import type { Ask, Row } from './answer';
import { hitsAt, type Matches } from './evaluate';
import { best, byLeft, byRight, byScore } from './order';
import { lastUpTo } from './numbers';
import type { Stock } from './stock';

/** What was found, as far as it passes all filters. */
export interface Findings {
  readonly stock: Stock;
  readonly matches: Matches;
  /** Places in the matches. */
  readonly passing: Uint32Array;
}

/** The rows of a window, in order. */
export function rowsOf(findings: Findings, ask: Ask): Row[] {
  const isByContext = ask.order === 'left' || ask.order === 'right';
  return isByContext ? linesOf(findings, ask) : blocksIn(findings, ask);
}

/** Places that a match takes in a list: its hits, or one for itself. */
function placesAt(matches: Matches, at: number): number {
  return Math.max(1, hitsAt(matches, at));
}

/** A row per block, in document order or the best first. */
function blocksIn(findings: Findings, { order, offset, limit }: Ask): Row[] {
  const { matches, passing } = findings;
  const end = offset + limit;
  const ordered = order === 'rank' ? best(passing, end, byScore(matches)) : passing;
  const rows: Row[] = [];
  let before = 0;
  for (const at of ordered) {
    if (before >= end) break;
    const places = placesAt(matches, at);
    const shown = { from: Math.max(0, offset - before), to: end - before };
    if (before + places > offset)
      rows.push(rowOf(findings, at, { shown, first: before + 1 + shown.from }));
    before += places;
  }
  return rows;
}

/** A row per hit, by what stands beside it; blocks without a hit come last. */
function linesOf(findings: Findings, { order, offset, limit }: Ask): Row[] {
  const { matches, passing } = findings;
  const hits = hitsOf(matches, passing);
  const compare = order === 'left' ? byLeft(matches) : byRight(matches);
  const lines = best(hits, offset + limit, compare).subarray(offset);
  const rows = Array.from(lines, (hit, line) => {
    const at = lastUpTo(matches.begins, hit);
    const from = hit - (matches.begins[at] ?? 0);
    return rowOf(findings, at, { shown: { from, to: from + 1 }, first: offset + line + 1 });
  });
  const bare = passing.filter((at) => hitsAt(matches, at) === 0);
  const skipped = Math.max(0, offset - hits.length);
  const rest = bare.subarray(skipped, skipped + limit - rows.length);
  const first = hits.length + skipped + 1;
  return [
    ...rows,
    ...Array.from(rest, (at, line) => rowOf(findings, at, { shown: NONE, first: first + line })),
  ];
}

const NONE: Span = { from: 0, to: 0 };

/** `shown` are the hits of the block, by number, that are within the window. */
function rowOf(
  findings: Findings,
  at: number,
  { shown, first }: { readonly shown: Span; readonly first: number },
): Row {
  const { stock, matches } = findings;
  const block = stock.blocks[matches.blocks[at] ?? -1];
  if (!block) throw new Error(`No block was found at ${at}.`);
  const marks = marksOf(findings, at, block.text);
  const score = matches.scoreOf(at);
  return { block, hits: marks.slice(shown.from, shown.to), marks, score, first };
}

/** The hits of a match as ranges of the printed text, which is matched anew where the layer has another scale. */
function marksOf({ stock, matches }: Findings, at: number, text: string): readonly Span[] {
  const { layer, begins, from, endOf } = matches;
  const block = matches.blocks[at] ?? -1;
  if (stock.isIntricate[block] === 1 || layer.lengthOf(block) !== text.length)
    return matches.printedHitsAt(at);
  const start = layer.starts[block] ?? 0;
  const marks: Span[] = [];
  for (let hit = begins[at] ?? 0; hit < (begins[at + 1] ?? 0); hit++)
    marks.push({ from: (from[hit] ?? 0) - start, to: endOf(hit) - start });
  return marks;
}

/** The hits of these matches, by number. */
function hitsOf({ begins }: Matches, passing: Uint32Array): Uint32Array {
  const all: number[] = [];
  for (const at of passing)
    for (let hit = begins[at] ?? 0; hit < (begins[at + 1] ?? 0); hit++) all.push(hit);
  return Uint32Array.from(all);
}
