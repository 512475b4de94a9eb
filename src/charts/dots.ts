import type { Link, Texture, Tone } from './paint';
import type { Piece, Text } from './text';

export interface DotColumn {
  readonly key: string;
  readonly label: Text;
  readonly href?: string;
  /** The column that was asked for. */
  readonly on?: boolean;
  readonly keys?: string;
}

/** A count as the area of a circle, with the number beside it. */
export interface Dot extends Link {
  readonly count: number;
  readonly texture: Texture;
}

export interface DotRow {
  readonly key: string;
  readonly label: Text;
  /** Small words after the label. */
  readonly note?: Text;
  readonly tone: Tone;
  /** One per column; null where nothing is counted. None at all: the label has the row for itself. */
  readonly dots: readonly (Dot | null)[];
  readonly keys?: string;
}

export interface DotGroup {
  readonly key: string;
  readonly heading: Text;
  readonly tone: Tone;
  /** One per column, in the heading row: what its rows add up to. */
  readonly totals: readonly Piece[];
  readonly rows: readonly DotRow[];
  /** Rows that stand apart below a rule and are never ranked. */
  readonly apart: readonly DotRow[];
  readonly keys?: string;
}

/** Radius in px of the largest dot. */
export const LARGEST = 15;

/** The largest count of all dots; 0 without. */
export function largestDot(groups: readonly Pick<DotGroup, 'rows' | 'apart'>[]): number {
  const rows = groups.flatMap((group) => [...group.rows, ...group.apart]);
  return Math.max(0, ...rows.flatMap(({ dots }) => dots.map((dot) => dot?.count ?? 0)));
}

/** Radius in px, so that the areas are as the counts: a quarter of the largest count has half its radius. */
export function dotRadius(count: number, largest: number): number {
  return largest > 0 ? LARGEST * Math.sqrt(count / largest) : 0;
}
