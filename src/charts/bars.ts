import type { Text } from './text';
import type { Texture, Tone } from './paint';

/** Part of a bar. With `href` and `label` it is a link of its own where a bar has several. */
export interface Segment {
  readonly value: number;
  readonly texture: Texture;
  readonly href?: string;
  readonly label?: string;
  /** What it stands for, tokens parted by blanks; printed as `data-keys`. */
  readonly keys?: string;
}

export interface BarRow {
  readonly key: string;
  readonly label: Text;
  /** Small line under the label. */
  readonly note?: Text;
  /** What the number opens; null where it opens nothing (0, cannot be told). */
  readonly href: string | null;
  readonly value: number;
  /** The number as shown, with its unit: `1,823字`. */
  readonly text: string;
  /** Small figure beside it: `15.7%`. */
  readonly sub?: string;
  /** The whole row read aloud; it contains `text`. */
  readonly readout: string;
  readonly segments: readonly Segment[];
  /** Where rows of one chart have colours of their own. */
  readonly tone?: Tone;
  /** What it stands for, tokens parted by blanks; printed as `data-keys`. */
  readonly keys?: string;
}

export interface BarGroup {
  readonly key: string;
  readonly heading?: Text;
  /** At the right of the heading: `8名 8,196字`. */
  readonly side?: Text;
  readonly rows: readonly BarRow[];
  /** Sentence under the rows, or in place of them. */
  readonly note?: Text;
  /** As those of a row, for its heading. */
  readonly keys?: string;
}

/** A piece of a segment on one line; x and width in percent of the plot. */
export interface Block {
  readonly line: number;
  readonly x: number;
  readonly width: number;
}

/**
 * Lays segments end to end on a scale from 0 to `end`, going on at the start of the next line every `every`
 * units. One entry per segment, in order; the values of its blocks add up to the segment's.
 */
export function fold(
  segments: readonly Segment[],
  end: number,
  every = Infinity,
): readonly (readonly Block[])[] {
  let line = 0;
  let used = 0;
  return segments.map(({ value }) => {
    const blocks: Block[] = [];
    for (let left = value; left > 0;) {
      const room = every - used;
      const taken = Math.min(left, room);
      blocks.push({ line, x: (used / end) * 100, width: (taken / end) * 100 });
      left -= taken;
      used = taken === room ? 0 : used + taken;
      if (taken === room) line += 1;
    }
    return blocks;
  });
}

/** How many lines the blocks take; at least one. */
export function lineCount(folded: readonly (readonly Block[])[]): number {
  return 1 + Math.max(0, ...folded.flat().map((block) => block.line));
}
