import { textWidth } from './text';
import type { Link, Tone } from './paint';

/** Something that happened on one day. */
export interface Moment extends Link {
  readonly key: string;
  /** Language of `name` and `label`. */
  readonly lang?: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly tone: Tone;
  /** `A 戦略本部 第22回`. */
  readonly name: string;
  /** Stands in for the name where the plot is too narrow for it. */
  readonly short: string;
  /** `2019年5月23日`. */
  readonly when: string;
}

/** A stretch without anything, said in words. */
export interface Gap {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** A moment with its place: x in percent; `level` 0 is nearest to the axis, null where no label fits. */
export interface PlacedMoment {
  readonly moment: Moment;
  readonly x: number;
  readonly level: number | null;
  /** The label: a name, and the date where there is room for it. */
  readonly name: string;
  readonly when: string;
  readonly anchor: 'start' | 'end';
  /** Extent of the label in px. */
  readonly from: number;
  readonly to: number;
}

export interface PlacedYear {
  readonly year: number;
  readonly x: number;
  /** Middle of the year, where its label stands. */
  readonly middle: number;
  readonly labelled: boolean;
}

export interface PlacedGap {
  readonly gap: Gap;
  readonly x1: number;
  readonly x2: number;
  /** False where the words do not fit between the two ends. */
  readonly spoken: boolean;
}

export interface TimelinePlan {
  readonly moments: readonly PlacedMoment[];
  readonly years: readonly PlacedYear[];
  readonly gaps: readonly PlacedGap[];
  readonly levels: number;
}

export const LABEL_SIZE = 14;
const LEVELS = 6;
const SPACE = 10;
const YEAR_ROOM = 52;

/** Places everything on a true time axis from 1 January of the first year to 31 December of the last, `px` wide. */
export function planTimeline(
  moments: readonly Moment[],
  gaps: readonly Gap[],
  px: number,
): TimelinePlan {
  const years = moments.map(({ date }) => Number(date.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const start = Date.UTC(first, 0);
  const length = Date.UTC(last + 1, 0) - start;
  const place = (iso: string) => ((Date.parse(iso) - start) / length) * 100;
  const placed = placeMoments(moments, place, px);
  return {
    moments: placed,
    years: placeYears(first, last, place, px),
    gaps: gaps.map((gap) => placeGap(gap, place(gap.from), place(gap.to), px)),
    levels: 1 + Math.max(0, ...placed.map(({ level }) => level ?? 0)),
  };
}

function placeYears(first: number, last: number, place: (iso: string) => number, px: number) {
  const count = last - first + 1;
  const every = Math.max(1, Math.ceil((count * YEAR_ROOM) / Math.max(px, 1)));
  return Array.from({ length: count }, (_, index): PlacedYear => {
    const [x, next] = [place(`${first + index}-01-01`), place(`${first + index + 1}-01-01`)];
    return { year: first + index, x, middle: (x + next) / 2, labelled: index % every === 0 };
  });
}

function placeGap(gap: Gap, x1: number, x2: number, px: number): PlacedGap {
  const room = ((x2 - x1) / 100) * px - 4 * SPACE;
  return { gap, x1, x2, spoken: textWidth(gap.text, 12) <= room };
}

/**
 * Labels at their stems, none over another and no stem through a label. Labels that stand left of their
 * stem are placed from the earliest, which so gets the shortest stem; those to the right from the latest.
 */
function placeMoments(
  moments: readonly Moment[],
  place: (iso: string) => number,
  px: number,
): readonly PlacedMoment[] {
  const byDate = moments
    .map((moment) => ({ moment, x: place(moment.date) }))
    .sort((one, other) => one.x - other.x);
  const left = byDate.filter(({ x }) => x > 50);
  const right = byDate.filter(({ x }) => x <= 50).reverse();
  const done: PlacedMoment[] = [];
  for (const { moment, x } of [...left, ...right]) {
    const labels = candidates(moment, x, px).map((label) => withLevel(label, done, px));
    const [longest] = labels;
    const next = labels.find(({ level }) => level !== null) ?? longest;
    if (next) done.push(next);
  }
  return done.sort((one, other) => one.x - other.x);
}

/** The labels a moment may bear, from the fullest to the shortest. */
function candidates(moment: Moment, x: number, px: number): readonly PlacedMoment[] {
  const { name, short, when } = moment;
  const stem = (x / 100) * px;
  return [
    { name, when },
    { name: short, when },
    { name: short, when: '' },
  ].map((words) => {
    const width = textWidth(`${words.name}　${words.when}`, LABEL_SIZE) + 6;
    const from = x > 50 ? stem - width : stem;
    const anchor = x > 50 ? 'end' : 'start';
    return { moment, x, level: null, ...words, anchor, from, to: from + width };
  });
}

/** The same at the lowest level where it is clear of what is placed, or at none. */
function withLevel(next: PlacedMoment, done: readonly PlacedMoment[], px: number): PlacedMoment {
  const inside = next.from >= 0 && next.to <= px;
  const level = Array.from({ length: LEVELS }, (_, at) => at).find((at) =>
    done.every((other) => clear(next, at, other, px)),
  );
  return { ...next, level: inside ? (level ?? null) : null };
}

/** Whether the label and stem of `next` at this level keep off the label and stem of another. */
function clear(next: PlacedMoment, level: number, other: PlacedMoment, px: number): boolean {
  if (other.level === null) return true;
  const under = (stem: number, label: PlacedMoment) =>
    stem > label.from - SPACE / 2 && stem < label.to + SPACE / 2;
  if (other.level === level) return next.to + SPACE <= other.from || other.to + SPACE <= next.from;
  if (other.level < level) return !under((next.x / 100) * px, other);
  return !under((other.x / 100) * px, next);
}
