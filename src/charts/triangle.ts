import { shade } from './matrix';
import type { Link, Tone } from './paint';
import type { Text } from './text';

/** One of the things that are held against each other. */
export interface Corner {
  readonly key: string;
  readonly letter: string;
  readonly tone: Tone;
  readonly name: Text;
  readonly keys?: string;
}

/** What two of them give. */
export interface TriangleCell extends Link {
  readonly value: number;
  /** The value as printed. */
  readonly text: string;
  /** Drawn as a frame alone: nothing may be made of it. */
  readonly framed: boolean;
  /** The pair that is shown beside. */
  readonly on: boolean;
}

export interface TriangleRow<T> {
  readonly corner: T;
  /** The columns left of the diagonal; null where nothing is worked out. */
  readonly cells: readonly (TriangleCell | null)[];
}

/** The lower half of a matrix without its diagonal: every pair once, the later of the two in the row. */
export function triangle<T>(
  corners: readonly T[],
  of: (column: T, row: T) => TriangleCell | null,
): TriangleRow<T>[] {
  return corners.slice(1).map((corner, at) => ({
    corner,
    cells: corners.slice(0, at + 1).map((column) => of(column, corner)),
  }));
}

/** The class of a cell: the shade of its value, or the frame. */
export function cellClass({ value, framed }: TriangleCell, bounds: readonly number[]): string {
  return framed ? 'framed' : shade(value, bounds);
}
