import { textWidth } from './text';
import type { Link } from './paint';
import type { Bound } from './strip';

/** A place on the scale of the runs. */
export interface Hit extends Link {
  readonly key: string;
  readonly at: number;
  /** Language of `label`. */
  readonly lang?: string;
}

/** A label over its part: x in percent of the plot, `from` and `to` its extent in px. */
export interface PlacedLabel {
  readonly bound: Bound;
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly from: number;
  readonly to: number;
}

const GAP = 6;

/**
 * Labels over the parts of a plot `px` wide, widest part first: the label centred in its part, else the
 * short label centred, else beginning or ending where the part does. What fits nowhere is left out, so
 * that no two overlap and none leaves the plot.
 */
export function placeLabels(
  bounds: readonly Bound[],
  total: number,
  px: number,
): readonly PlacedLabel[] {
  const parts = bounds
    .map((bound, index) => ({ bound, from: bound.at, to: bounds[index + 1]?.at ?? total }))
    .sort((one, other) => other.to - other.from - (one.to - one.from));
  const placed: PlacedLabel[] = [];
  for (const { bound, from, to } of parts) {
    const label = candidates(bound, (from / total) * 100, (to / total) * 100, px).find(
      (next) =>
        next.from >= 0 &&
        next.to <= px &&
        placed.every((other) => next.to + GAP <= other.from || other.to + GAP <= next.from),
    );
    if (label) placed.push(label);
  }
  return placed;
}

function candidates(bound: Bound, from: number, to: number, px: number): readonly PlacedLabel[] {
  const { label = '', short = label } = bound;
  const inside = ((to - from) / 100) * px;
  const at = (text: string, x: number, anchor: PlacedLabel['anchor']): PlacedLabel => {
    const width = textWidth(text, 12);
    const left = (x / 100) * px - { start: 0, middle: width / 2, end: width }[anchor];
    return { bound, text, x, anchor, from: left, to: left + width };
  };
  const middle = (from + to) / 2;
  const full = textWidth(label, 12) <= inside ? [at(label, middle, 'middle')] : [];
  const brief = [at(short, middle, 'middle'), at(short, from, 'start'), at(short, to, 'end')];
  return [...full, ...brief].filter(({ text }) => text !== '');
}
