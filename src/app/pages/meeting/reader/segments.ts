import type { Meeting, Paragraph, Span } from '../../../../core';

/** A stretch of a paragraph; between its parts a page break was joined. */
export interface Segment {
  readonly parts: readonly string[];
  /** Indices of the layers that cover it, the outermost first; a layer that others cut is in several segments. */
  readonly over: readonly number[];
  /** Those of them that begin here. */
  readonly opens: readonly number[];
}

/** Where the pieces of a paragraph meet, as offsets of the joined text. */
export function joinsOf({ pieces }: Pick<Paragraph, 'pieces'>): readonly number[] {
  let at = 0;
  return pieces.slice(0, -1).map(({ from, to }) => (at += to - from));
}

/**
 * Cuts a text where layers (marks, which may overlap, and others) begin and end; a join stays within its stretch, and
 * one before a stretch opens it with an empty part.
 */
export function segmentsOf(
  text: string,
  layers: readonly Span[],
  joins: readonly number[],
): readonly Segment[] {
  if (layers.length === 0 && joins.length === 0) return [{ parts: [text], over: [], opens: [] }];
  const edges = new Set([0, text.length, ...layers.flatMap(({ from, to }) => [from, to])]);
  const cuts = [...edges].filter((at) => at <= text.length).sort((a, b) => a - b);
  return cuts.slice(1).map((to, at): Segment => {
    const from = cuts[at] ?? 0;
    const over = [...layers.keys()].filter((index) => {
      const layer = layers[index];
      return layer && layer.from <= from && layer.to >= to;
    });
    const inner = joins.filter((join) => join >= from && join < to);
    return {
      parts: [from, ...inner].map((start, nth) => text.slice(start, inner[nth] ?? to)),
      over,
      opens: over.filter((index) => layers[index]?.from === from),
    };
  });
}

/** Where each paragraph begins, in characters from the beginning of the record; one more entry for its end. */
export function startsOf({ minutes }: Pick<Meeting, 'minutes'>): readonly number[] {
  let at = 0;
  return [0, ...minutes.paragraphs.map(({ chars }) => (at += chars))];
}
