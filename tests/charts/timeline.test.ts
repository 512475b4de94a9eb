import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planTimeline, type Moment, type PlacedMoment } from '../../src/charts/timeline';

const moment = (date: string, name: string): Moment => ({
  key: `${date} ${name}`,
  date,
  tone: '0',
  name,
  short: name.slice(0, 2),
  when: date,
  href: '#',
  label: name,
});

const seeds = [
  moment('2019-05-23', '戦略本部 第22回'),
  moment('2025-08-04', '重要インフラ推進会議 第1回'),
  moment('2025-09-19', '推進専門家会議 第1回'),
  moment('2025-10-30', '有識者会議 第3回'),
];
const gap = { from: '2019-05-23', to: '2025-08-04', text: 'この間の6年2か月は収録なし' };

const dates = fc.array(
  fc.date({ min: new Date('2001-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
  { minLength: 1, maxLength: 25 },
);
const moments = dates.map((list) =>
  list.map((date, at) => moment(date.toISOString().slice(0, 10), `会議体 第${at}回`)),
);

function collide(one: PlacedMoment, other: PlacedMoment, px: number): boolean {
  if (one === other || one.level === null || other.level === null) return false;
  if (one.level === other.level) return one.from < other.to && other.from < one.to;
  const [low, high] = one.level < other.level ? [one, other] : [other, one];
  const stem = (high.x / 100) * px;
  return low.from < stem && stem < low.to;
}

describe('planTimeline', () => {
  it('gives the earliest of a cluster the shortest stem', () => {
    const { moments } = planTimeline(seeds, [], 1120);
    expect(moments.map(({ level }) => level)).toEqual([0, 0, 1, 2]);
  });

  it('stands on the true date', () => {
    const [first] = planTimeline(seeds, [], 1120).moments;
    expect(first?.x).toBeCloseTo((142 / 2557) * 100, 6);
  });

  it('says the gap in words where there is room for them', () => {
    expect(planTimeline(seeds, [gap], 1120).gaps[0]?.spoken).toBe(true);
    expect(planTimeline(seeds, [gap], 150).gaps[0]?.spoken).toBe(false);
  });

  it('labels fewer years where the plot is narrow', () => {
    const labelled = (px: number) =>
      planTimeline(seeds, [], px)
        .years.filter((year) => year.labelled)
        .map(({ year }) => year);
    expect(labelled(1120)).toHaveLength(7);
    expect(labelled(320)).toEqual([2019, 2021, 2023, 2025]);
  });

  it('has no label over another, none out of the plot, and no stem through one', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 1400 }), (list, px) => {
        const placed = planTimeline(list, [], px).moments;
        expect(placed).toHaveLength(list.length);
        for (const one of placed) {
          if (one.level !== null) expect(one.from >= 0 && one.to <= px).toBe(true);
          for (const other of placed) expect(collide(one, other, px)).toBe(false);
        }
      }),
    );
  });
});
