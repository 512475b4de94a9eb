import { tickStep } from 'd3';
import type { Tone } from './paint';
import { textWidth, type Text } from './text';

/** One value of a panel, on one day. */
export interface MultiplePoint {
  readonly key: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** On the scale that all panels share. */
  readonly value: number;
  /** The value as printed: `12.1`. */
  readonly text: string;
  readonly tone: Tone;
  /** Points of one series are joined in the order of their dates; others never. */
  readonly series: string;
  /** What it opens; null for what counts 0. */
  readonly href: string | null;
  /** The read-out. */
  readonly label: string;
  /** What it stands for, tokens parted by blanks; printed as `data-keys`. */
  readonly keys?: string;
}

export interface Multiple {
  readonly key: string;
  readonly label: Text;
  readonly href?: string;
  readonly keys?: string;
  readonly points: readonly MultiplePoint[];
}

/** A true scale of days, x in percent of the plot: the first day and the last near the edges, and every New Year between. */
export interface TimeScale {
  readonly first: string;
  readonly last: string;
  readonly at: (date: string) => number;
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/** A point with its place: x in percent, y in px from the top; its number where it has room. */
export interface PlacedPoint {
  readonly point: MultiplePoint;
  readonly x: number;
  readonly y: number;
  readonly text: {
    readonly dx: number;
    readonly dy: number;
    readonly anchor: 'start' | 'middle' | 'end';
  } | null;
}

export interface PlacedPanel {
  /** By date. */
  readonly points: readonly PlacedPoint[];
  /** Ends of the lines, as places of points. */
  readonly lines: readonly (readonly [from: PlacedPoint, to: PlacedPoint])[];
}

/** The plot of a panel in px, and the value at its top. */
export interface Frame {
  readonly px: number;
  readonly height: number;
  readonly end: number;
}

const EDGE = 4;
/** Half of what a shape takes. */
const HALF = 7;
const SIZE = 12;

/** The scale over some dates, at least one. */
export function timeScale(dates: readonly string[]): TimeScale {
  const sorted = [...dates].sort();
  const [first = '', last = first] = [sorted[0], sorted.at(-1)];
  const [from, to] = [Date.parse(first), Date.parse(last)];
  const at = (date: string) =>
    to > from ? EDGE + ((Date.parse(date) - from) / (to - from)) * (100 - 2 * EDGE) : 50;
  const [begin, end] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = Array.from({ length: end - begin }, (_, index) => begin + 1 + index);
  return { first, last, at, years: years.map((year) => ({ year, at: at(`${year}-01-01`) })) };
}

/** Value at the top of panels that share a scale: a round number not below their largest value. */
export function topOf(multiples: readonly Multiple[]): number {
  const values = multiples.flatMap(({ points }) => points.map(({ value }) => value));
  const largest = Math.max(0, ...values) || 1;
  const step = tickStep(0, largest, 10);
  return Number((step * Math.ceil(largest / step)).toPrecision(12));
}

/** Places the points of a panel, joins those of one series, and prints the numbers that cover neither a shape nor each other, the largest first. */
export function placePanel(
  points: readonly MultiplePoint[],
  scale: TimeScale,
  frame: Frame,
): PlacedPanel {
  const bare = [...points]
    .sort((one, other) => Number(one.date > other.date) - Number(one.date < other.date))
    .map((point): PlacedPoint => {
      const y = frame.height * (1 - point.value / frame.end);
      return { point, x: scale.at(point.date), y, text: null };
    });
  const texts = placeTexts(bare, frame);
  const placed = bare.map((place): PlacedPoint => ({ ...place, text: texts.get(place) ?? null }));
  return { points: placed, lines: linesOf(placed) };
}

function linesOf(placed: readonly PlacedPoint[]): (readonly [PlacedPoint, PlacedPoint])[] {
  return placed.flatMap((to, index) => {
    const from = placed.slice(0, index).findLast(({ point }) => point.series === to.point.series);
    return from ? [[from, to] as const] : [];
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Placement = NonNullable<PlacedPoint['text']>;

const PLACES: readonly Placement[] = [
  { dx: HALF + 2, dy: 4, anchor: 'start' },
  { dx: -HALF - 2, dy: 4, anchor: 'end' },
  { dx: 0, dy: -HALF - 3, anchor: 'middle' },
  { dx: 0, dy: HALF + 11, anchor: 'middle' },
];

function placeTexts(bare: readonly PlacedPoint[], frame: Frame): Map<PlacedPoint, Placement> {
  const shapes = new Map(bare.map((place) => [place, shapeBox(place, frame)]));
  const done: Box[] = [];
  const texts = new Map<PlacedPoint, Placement>();
  for (const place of [...bare].sort((x, y) => y.point.value - x.point.value)) {
    if (place.point.value === 0) continue;
    const others = [...shapes].filter(([one]) => one !== place).map(([, box]) => box);
    const found = PLACES.find((spot) => {
      const box = textBox(place, spot, frame);
      return inside(box, frame) && [...others, ...done].every((other) => apart(box, other));
    });
    if (!found) continue;
    texts.set(place, found);
    done.push(textBox(place, found, frame));
  }
  return texts;
}

function shapeBox({ x, y }: PlacedPoint, { px }: Frame): Box {
  const middle = (x / 100) * px;
  return { left: middle - HALF, right: middle + HALF, top: y - HALF, bottom: y + HALF };
}

function textBox({ point, x, y }: PlacedPoint, { dx, dy, anchor }: Placement, { px }: Frame): Box {
  const width = textWidth(point.text, SIZE);
  const left = (x / 100) * px + dx - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y + dy - SIZE + 2, bottom: y + dy + 2 };
}

function inside({ left, right, top, bottom }: Box, { px, height }: Frame): boolean {
  return left >= 0 && right <= px && top >= -SIZE && bottom <= height;
}

function apart(one: Box, other: Box): boolean {
  return (
    one.right <= other.left ||
    other.right <= one.left ||
    one.bottom <= other.top ||
    other.bottom <= one.top
  );
}
