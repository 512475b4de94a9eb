import type { Link, MarkState } from './paint';
import type { Text } from './text';

/** One end of a dumbbell. */
export interface End extends Link {
  /** On the shared scale. */
  readonly value: number;
  /** The count printed beside the plot. */
  readonly count: number;
  /** The same with its unit: `30件`; without it the bare number. */
  readonly text?: string;
  /** Small words below it: `22段落・2人`. */
  readonly note?: Text;
}

export interface DumbbellRow {
  readonly type: 'row';
  readonly key: string;
  readonly label: Text;
  /** What the label opens. */
  readonly href?: string;
  readonly a: End;
  readonly b: End;
  /** `A ＋1.8`, 「一方にのみ」. */
  readonly delta: Text;
  readonly state: MarkState;
  /** What it stands for, tokens parted by blanks; printed as `data-keys`. */
  readonly keys?: string;
}

/** A line of words between rows. */
export interface DumbbellDivider {
  readonly type: 'divider';
  readonly key: string;
  readonly text: Text;
  /** Set for a remark, unset for a heading. */
  readonly quiet?: boolean;
}

/** How one end is drawn. */
export type EndState = 'filled' | 'ringed' | 'hollow' | 'plain';

/** State of an end: in a one-sided row only the end that counts something is filled. */
export function endState(state: MarkState, end: End): EndState {
  if (state !== 'oneSided') return state;
  return end.count > 0 ? 'filled' : 'hollow';
}

/** Largest value at either end; 0 without rows. */
export function largestEnd(rows: readonly (DumbbellRow | DumbbellDivider)[]): number {
  return Math.max(
    0,
    ...rows.flatMap((row) => (row.type === 'row' ? [row.a.value, row.b.value] : [])),
  );
}
