import type { Meeting, Paragraph, Span } from '../../../../core';

/** A stretch of a paragraph; between its parts a page break was joined. */
export interface Segment {
  readonly parts: readonly string[];
  /** Index of the hit that the stretch is; null for what lies between. */
  readonly hit: number | null;
}

/** Where the pieces of a paragraph meet, as offsets of the joined text. */
export function joinsOf({ pieces }: Pick<Paragraph, 'pieces'>): readonly number[] {
  let at = 0;
  return pieces.slice(0, -1).map(({ from, to }) => (at += to - from));
}

/** Cuts a text at hits (in order, without overlap) and at joins; a join before a stretch opens it with an empty part. */
export function segmentsOf(
  text: string,
  hits: readonly Span[],
  joins: readonly number[],
): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const push = (to: number, hit: number | null) => {
    if (to <= at) return;
    const cuts = joins.filter((join) => join >= at && join < to);
    const parts = [at, ...cuts].map((from, index) => text.slice(from, cuts[index] ?? to));
    segments.push({ parts, hit });
    at = to;
  };
  hits.forEach((hit, index) => {
    push(hit.from, null);
    push(hit.to, index);
  });
  push(text.length, null);
  return segments;
}

/** Where each paragraph begins, in characters from the beginning of the record; one more entry for its end. */
export function startsOf({ minutes }: Pick<Meeting, 'minutes'>): readonly number[] {
  let at = 0;
  return [0, ...minutes.paragraphs.map(({ chars }) => (at += chars))];
}
