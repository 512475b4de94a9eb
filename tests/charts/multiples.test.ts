import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placePanel,
  timeScale,
  topOf,
  type Multiple,
  type MultiplePoint,
  type PlacedPoint,
} from '../../src/charts/multiples';

const point = (key: string, date: string, value: number, series = key): MultiplePoint => ({
  key,
  date,
  value,
  text: value.toFixed(1),
  tone: 'a',
  series,
  href: '#',
  label: key,
});

const panel = (...points: MultiplePoint[]): Multiple => ({ key: 'p', label: 'p', points });

describe('timeScale', () => {
  it('puts the first day and the last near the edges and the rest at its true distance', () => {
    // 4 % and 96 %; 101 of 201 days from 1 January 2024 are 4 + 92 × 100/200
    const scale = timeScale(['2024-07-19', '2024-01-01']);
    expect([scale.at('2024-01-01'), scale.at('2024-04-10'), scale.at('2024-07-19')]).toEqual([
      4, 50, 96,
    ]);
  });

  it('marks every New Year between, so that years without a meeting keep their room', () => {
    const { years } = timeScale(['2019-05-23', '2025-10-30']);
    expect(years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
    expect(timeScale(['2025-08-04', '2025-10-30']).years).toEqual([]);
  });

  it('stands in the middle for one day', () => {
    expect(timeScale(['2025-01-01']).at('2025-01-01')).toBe(50);
  });
});

describe('topOf', () => {
  it('is a round number not below the largest value of any panel', () => {
    expect(topOf([panel(point('a', '2024-01-01', 41.5)), panel(point('b', '2024-01-01', 3))])).toBe(
      45,
    );
    expect(topOf([panel(point('a', '2024-01-01', 0.9))])).toBe(0.9);
    expect(topOf([])).toBe(1);
  });
});

describe('placePanel', () => {
  const frame = { px: 300, height: 100, end: 10 };
  const place = (...points: MultiplePoint[]) =>
    placePanel(points, timeScale(['2024-01-01', '2024-07-19']), frame);

  it('draws values from the bottom on a scale from 0', () => {
    const { points } = place(point('a', '2024-01-01', 0), point('b', '2024-04-10', 2.5));
    expect(points.map(({ x, y }) => [x, y])).toEqual([
      [4, 100],
      [50, 75],
    ]);
  });

  it('joins the points of one series by date, and never those of two', () => {
    const { lines } = place(
      point('late', '2024-07-19', 1, 'one'),
      point('other', '2024-04-10', 2, 'two'),
      point('early', '2024-01-01', 3, 'one'),
    );
    expect(lines.map((ends) => ends.map((end) => end.point.key))).toEqual([['early', 'late']]);
  });

  it('prints the largest number first, to the right, else where it has room', () => {
    const { points } = place(point('a', '2024-01-01', 5), point('b', '2024-07-19', 5));
    // at the right edge 12 px are left of 300: the number stands left of its point
    expect(points.map(({ text }) => text?.anchor)).toEqual(['start', 'end']);
  });

  it('prints no number for 0', () => {
    expect(place(point('a', '2024-04-10', 0)).points[0]!.text).toBeNull();
  });

  it('prints no number over a mark or over another number, whatever the points', () => {
    const days = fc.integer({ min: 0, max: 200 });
    const values = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(days, values), { maxLength: 20 }), (made) => {
        const points = made.map(([day, value], at) => {
          const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
          return point(`${at}`, date, value / 10);
        });
        const placed = place(...points).points;
        const texts = placed.filter(({ text }) => text !== null);
        for (const one of texts) {
          for (const other of texts)
            if (other !== one) expect(meet(box(one), box(other))).toBe(false);
          for (const other of placed) {
            if (other !== one) expect(meet(box(one), mark(other))).toBe(false);
          }
        }
      }),
    );
  });

  // left, right, top, bottom in px: a shape is 10 px wide, a number of 12 px stands on its line
  const mark = ({ x, y }: PlacedPoint) => [3 * x - 5, 3 * x + 5, y - 5, y + 5] as const;
  const box = ({ point: { text }, x, y, text: at }: PlacedPoint) => {
    const width = text.length * 7.2;
    const left = 3 * x + at!.dx - { start: 0, middle: width / 2, end: width }[at!.anchor];
    return [left, left + width, y + at!.dy - 9, y + at!.dy + 1] as const;
  };
  const meet = (one: ReturnType<typeof mark>, other: ReturnType<typeof mark>) =>
    one[0] < other[1] && other[0] < one[1] && one[2] < other[3] && other[2] < one[3];
});
