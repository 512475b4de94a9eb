import { lineAt, type Answer, type Block, type Row, type Span } from '../../../core';
import type { View } from '../../state/view.svelte';

/** Rows of one meeting that follow each other. */
export interface Run {
  readonly meeting: string;
  readonly rows: readonly Row[];
}

/** The rows under their meetings, in the order they come; a meeting that comes again has a run of its own. */
export function runsOf(rows: readonly Row[]): Run[] {
  const runs: { meeting: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.meeting === row.block.meeting) last.rows.push(row);
    else runs.push({ meeting: row.block.meeting, rows: [row] });
  }
  return runs;
}

/** A hit in its block; null where the block was found by what it is. */
export interface Place {
  readonly block: Block;
  readonly hit: Span | null;
  /** The line of the source in which it stands, from 1. */
  readonly line: number;
}

/** Each hit of a row by itself. */
export function placesOf({ block, hits }: Row): Place[] {
  return (hits.length > 0 ? hits : [null]).map((hit) => {
    return { block, hit, line: lineAt(block, hit?.from ?? 0) };
  });
}

/** How many of all places the window shows. */
export function shownOf({ rows, total }: Pick<Answer, 'rows' | 'total'>): number {
  return Math.min(total, rows.flatMap(placesOf).length);
}

/** Where a line of a block stands on the page of its meeting, with what was searched for marked and the source line open. */
export function blockHref(
  { block: { kind, meeting, id }, line }: Pick<Place, 'block' | 'line'>,
  find: string,
  view: View,
): string {
  if (kind === 'attendee') return view.href('meeting', meeting, { show: 'attendees', find });
  return view.href('meeting', meeting, { p: id, find, raw: '1', line: String(line) });
}
