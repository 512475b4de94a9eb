import { textWidth } from './text';
import type { Texture } from './paint';

/** One stretch of a sequence; `value` is its length. */
export interface Run {
  readonly key: string;
  readonly value: number;
  readonly texture: Texture;
  /** The read-out: `宮澤 栄一 1,823字`. */
  readonly label: string;
  readonly href?: string;
  /** Short name, printed below where it fits. */
  readonly name?: string;
  /** Language of `name` and `label`. */
  readonly lang?: string;
  /** What it stands for, tokens parted by blanks; printed as `data-keys`. */
  readonly keys?: string;
}

/** Where a part begins, in the units of the runs from the start. */
export interface Bound {
  readonly at: number;
  readonly label?: string;
  /** What stands in for the label where it does not fit: `(2)`. */
  readonly short?: string;
  readonly lang?: string;
  readonly href?: string;
}

/** A run with its place; x and width in percent of the plot. */
export interface PlacedRun {
  readonly run: Run;
  readonly x: number;
  readonly width: number;
}

/** Runs in order from the left on a scale from 0 to `max`. */
export function placeRuns(runs: readonly Run[], max: number): readonly PlacedRun[] {
  let at = 0;
  return runs.map((run) => {
    const x = (at / max) * 100;
    at += run.value;
    return { run, x, width: (run.value / max) * 100 };
  });
}

/** The runs whose name fits beneath them when the plot is `px` wide. */
export function namedRuns(placed: readonly PlacedRun[], px: number): readonly PlacedRun[] {
  return placed.filter(
    ({ run, width }) => run.name && (width / 100) * px >= textWidth(run.name, 12) + 6,
  );
}
