import { textWidth } from './text';
import type { Link, Tone } from './paint';

/** Something that happened on one day. */
export interface Moment extends Link {
  readonly key: string;
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
  readonly name: string;
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
  const open = moments
    .map((moment) => withLabel(moment, place(moment.date), px))
    .sort((one, other) => one.x - other.x);
  const order = [
    ...open.filter(({ anchor }) => anchor === 'end'),
    ...open.filter(({ anchor }) => anchor === 'start').reverse(),
  ];
  const done: PlacedMoment[] = [];
  for (const next of order) done.push({ ...next, level: lowestLevel(next, done, px) });
  return done.sort((one, other) => one.x - other.x);
}

function withLabel(moment: Moment, x: number, px: number): PlacedMoment {
  const stem = (x / 100) * px;
  const width = (name: string) => textWidth(`${name}　${moment.when}`, LABEL_SIZE) + 6;
  const room = Math.max(stem, px - stem);
  const name = width(moment.name) <= room ? moment.name : moment.short;
  const anchor = x > 50 ? 'end' : 'start';
  const from = anchor === 'end' ? stem - width(name) : stem;
  return { moment, x, level: null, name, anchor, from, to: from + width(name) };
}

function lowestLevel(next: PlacedMoment, done: readonly PlacedMoment[], px: number): number | null {
  if (next.from < 0 || next.to > px) return null;
  for (let level = 0; level < LEVELS; level += 1)
    if (done.every((other) => clear(next, level, other, px))) return level;
  return null;
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
