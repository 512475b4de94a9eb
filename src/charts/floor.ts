import { axis, type Axis } from './axis';
import type { Bound, Run } from './strip';
import type { Text } from './text';

/** One stretch of a row, which begins `at` so many units after the start of the sequence. */
export interface FloorMark extends Run {
  readonly at: number;
}

/** The stretches of one speaker, with their sum. */
export interface FloorRow {
  readonly key: string;
  readonly label: Text;
  /** Small words after the label. */
  readonly note?: Text;
  readonly value: number;
  /** The sum as shown. */
  readonly text: string;
  /** What the sum opens. */
  readonly href: string;
  /** The row read aloud; it contains the sum. */
  readonly readout: string;
  readonly marks: readonly FloorMark[];
  readonly keys?: string;
}

/** A part of the sequence behind all rows; x and width in percent of the plot, every other one shaded. */
export interface Band {
  readonly bound: Bound;
  readonly x: number;
  readonly width: number;
  readonly shaded: boolean;
}

/** Where a stretch stands on a scale from 0 to `end`, in percent. */
export function placeMark(
  { at, value }: Pick<FloorMark, 'at' | 'value'>,
  end: number,
): { readonly x: number; readonly width: number } {
  return { x: (at / end) * 100, width: (value / end) * 100 };
}

/** The parts from each bound to the next, the last one to `total`, on a scale from 0 to `end`; none without length. */
export function placeBands(bounds: readonly Bound[], total: number, end: number): readonly Band[] {
  return bounds
    .map((bound, index) => ({ bound, value: (bounds[index + 1]?.at ?? total) - bound.at }))
    .filter(({ value }) => value > 0)
    .map(({ bound, value }, index) => ({
      bound,
      ...placeMark({ at: bound.at, value }, end),
      shaded: index % 2 === 0,
    }));
}

/** An axis that ends with the longest sequence, since every character of width counts here: the round ticks below it. */
export function fullAxis(max: number): Axis {
  const ticks = axis(max)
    .ticks.filter(({ value }) => value <= max)
    .map(({ value }) => ({ value, at: (value / max) * 100, anchor: anchorOf(value / max) }));
  return { end: max, ticks };
}

function anchorOf(place: number): Axis['ticks'][number]['anchor'] {
  if (place === 0) return 'start';
  return place > 0.95 ? 'end' : 'middle';
}
