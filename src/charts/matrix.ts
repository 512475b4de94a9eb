import type { Tone } from './paint';
import type { Text } from './text';

export interface MatrixColumn {
  readonly key: string;
  readonly tone: Tone;
  /** `A`–`F`, where one was given out. */
  readonly letter?: string;
  /** Pieces are phrases: a line may break between them. */
  readonly head: Text;
  readonly sub?: Text;
  readonly href?: string;
  /** How the head is read aloud where it is only a letter. */
  readonly label?: string;
  /** What it stands for, tokens parted by blanks; printed as `data-keys`. */
  readonly keys?: string;
}

export interface MatrixCell {
  /** What the shade shows. */
  readonly value: number;
  /** The value as printed: `0.6`. */
  readonly text: string;
  /** The count behind it; a cell that counts 0 shows a grey 0 and no shade. */
  readonly count: number;
  readonly href: string | null;
  readonly label: string;
  /** Default: those of its row and its column. */
  readonly keys?: string;
}

export interface MatrixRow {
  readonly key: string;
  readonly label: Text;
  readonly href?: string;
  /** One per column. */
  readonly cells: readonly MatrixCell[];
  readonly keys?: string;
}

export interface MatrixGroup {
  readonly key: string;
  readonly label: Text;
  /** Small words after the label while the group is folded. */
  readonly note?: Text;
  /** The group as a whole, one per column: shown in its heading row as bars, since the shades are for single rows. */
  readonly cells?: readonly MatrixCell[];
  readonly rows: readonly MatrixRow[];
  readonly keys?: string;
}

/** Shade class `t1`–`t5` by four rising class bounds (a value at a bound is in the class above); 0 has none. */
export function shade(value: number, bounds: readonly number[]): string {
  return value > 0 ? `t${1 + bounds.filter((bound) => value >= bound).length}` : 'z';
}

/** What a cell stands for where it does not say so itself: what its row and its column stand for. */
export function cellKeys(cell: MatrixCell, row?: string, column?: string): string | undefined {
  return cell.keys ?? ([row, column].filter(Boolean).join(' ') || undefined);
}

/** Largest value of a whole group, which the bars in the heading rows are drawn to; 0 without. */
export function largestGroup(groups: readonly MatrixGroup[]): number {
  return Math.max(0, ...groups.flatMap(({ cells = [] }) => cells.map(({ value }) => value)));
}

/** Cuts the groups, in order, into two parts with about as many rows each. */
export function halves(groups: readonly MatrixGroup[]): readonly (readonly MatrixGroup[])[] {
  const sizes = groups.map((group) => group.rows.length + 1);
  const rows = (from: number, to: number) =>
    sizes.slice(from, to).reduce((sum, size) => sum + size, 0);
  const uneven = sizes.map((_, at) => Math.abs(rows(0, at + 1) - rows(at + 1, sizes.length)));
  const cut = uneven.indexOf(Math.min(...uneven)) + 1;
  return [groups.slice(0, cut), groups.slice(cut)].filter((part) => part.length > 0);
}
