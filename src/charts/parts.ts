import type { Tone } from './paint';
import type { Text } from './text';

/** A part of a whole with what two sides bring to it. */
export interface PartRow {
  readonly key: string;
  readonly label: Text;
  readonly a: Text;
  readonly b: Text;
  /** Length of the bar, and the same as printed. */
  readonly value: number;
  readonly text: string;
  /** Of the side that has more of it. */
  readonly tone: Tone;
  readonly keys?: string;
}

/** The value that fills a bar; 1 without rows. */
export function largestPart(rows: readonly Pick<PartRow, 'value'>[]): number {
  return Math.max(0, ...rows.map(({ value }) => value)) || 1;
}
