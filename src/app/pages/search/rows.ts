import type { Answer, Block, Row, Span } from '../../../core';
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
}

/** Each hit of a row by itself. */
export function placesOf({ block, hits }: Row): Place[] {
  return (hits.length > 0 ? hits : [null]).map((hit) => ({ block, hit }));
}

/** How many of all places the window shows. */
export function shownOf({ rows, total }: Pick<Answer, 'rows' | 'total'>): number {
  return Math.min(total, rows.flatMap(placesOf).length);
}

/** Where a block stands on the page of its meeting, with what was searched for marked and the source line open. */
export function blockHref({ kind, meeting, id }: Block, find: string, view: View): string {
  if (kind === 'attendee') return view.href('meeting', meeting, { show: 'attendees', find });
  return view.href('meeting', meeting, { p: id, find, raw: '1' });
}
