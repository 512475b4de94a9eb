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
}

export interface MatrixRow {
  readonly key: string;
  readonly label: Text;
  readonly href?: string;
  /** One per column. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixGroup {
  readonly key: string;
  readonly label: Text;
  /** The group as a whole, shown in its heading row; one per column. */
  readonly cells?: readonly MatrixCell[];
  readonly rows: readonly MatrixRow[];
}

/** Shade class `t1`–`t5` by four rising class bounds (a value at a bound is in the class above); 0 has none. */
export function shade(value: number, bounds: readonly number[]): string {
  return value > 0 ? `t${1 + bounds.filter((bound) => value >= bound).length}` : 'z';
}

/** Cuts the groups, in order, into two parts with about as many rows each. */
export function halves(groups: readonly MatrixGroup[]): readonly (readonly MatrixGroup[])[] {
  const sizes = groups.map((group) => group.rows.length + 1);
  const half = sizes.reduce((sum, size) => sum + size, 0) / 2;
  let sum = 0;
  const cut = sizes.findIndex((size) => (sum += size) >= half) + 1;
  return [groups.slice(0, cut), groups.slice(cut)].filter((part) => part.length > 0);
}
