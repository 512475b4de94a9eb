import { tickStep } from 'd3';
import { textWidth } from './text';

/** A labelled place on an axis; `at` in percent of the plot. */
export interface Tick {
  readonly value: number;
  readonly at: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Axis {
  /** Value at the right edge of the plot, a round number not below the largest value. */
  readonly end: number;
  readonly ticks: readonly Tick[];
}

/**
 * Axis from 0 with 3–5 ticks, the last one at the right edge. Of the steps d3 offers it takes the one that
 * leaves least of the plot empty, and of those the finest. d3's `tickStep` alone does it: `scaleLinear` would cost ten times the bytes.
 */
export function axis(max: number): Axis {
  const top = max > 0 ? max : 1;
  const { end, step } = [2, 3, 4, 5]
    .map((count) => tickStep(0, top, count))
    .flatMap((step) => [step, step * 2])
    .map((step) => ({ step, end: step * Math.ceil(top / step) }))
    .filter(({ step, end }) => end / step > 1.5 && end / step < 4.5)
    .reduce((best, next) => ((next.end - best.end || next.step - best.step) < 0 ? next : best));
  return { end, ticks: ticks(end, step) };
}

function ticks(end: number, step: number): readonly Tick[] {
  const last = Math.round(end / step);
  return Array.from({ length: last + 1 }, (_, index) => ({
    value: Number((index * step).toPrecision(12)),
    at: (index / last) * 100,
    anchor: index === 0 ? 'start' : index === last ? 'end' : 'middle',
  }));
}

/**
 * The ticks that get a label when the plot is `px` wide: all of them, else every other, else the two ends.
 * `texts` holds one label per tick.
 */
export function labelled(axis: Axis, texts: readonly string[], px: number): readonly Tick[] {
  const last = axis.ticks.length - 1;
  const [all = [], half = [], ends = []] = [1, 2, last].map((step) =>
    axis.ticks.filter((_, index) => index % step === 0),
  );
  const apart = (ticks: readonly Tick[]) => {
    const spans = ticks.map((tick) => span(tick, texts[axis.ticks.indexOf(tick)] ?? '', px));
    return spans.every(({ from }, index) => index === 0 || from >= (spans[index - 1]?.to ?? 0) + 8);
  };
  return apart(all) ? all : last % 2 === 0 && apart(half) ? half : ends;
}

function span({ at, anchor }: Tick, text: string, px: number) {
  const width = textWidth(text, 12);
  const from = (at / 100) * px - { start: 0, middle: width / 2, end: width }[anchor];
  return { from, to: from + width };
}

/** 12000 → `12,000`, 1234.5 → `1,234.5`. */
export function grouped(value: number): string {
  return String(value).replace(/(?<!\.\d*)\B(?=(\d{3})+(?!\d))/g, ',');
}
