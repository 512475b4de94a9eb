import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, gapBetween } from '../../../src/core/metrics/gaps';

const DAY = 86_400_000;
const isoDate = fc
  .integer({ min: Date.UTC(1868, 0, 1) / DAY, max: Date.UTC(2200, 0, 1) / DAY })
  .map((day) => new Date(day * DAY).toISOString().slice(0, 10));

describe('daysBetween', () => {
  it('counts the days between the four meetings', () => {
    expect(daysBetween('2019-05-23', '2025-08-04')).toBe(2265);
    expect(daysBetween('2025-08-04', '2025-09-19')).toBe(46);
    expect(daysBetween('2025-09-19', '2025-10-30')).toBe(41);
  });

  it('knows leap years, 2000 among them and 1900 not', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2000-02-28', '2000-03-01')).toBe(2);
    expect(daysBetween('1900-02-28', '1900-03-01')).toBe(1);
  });

  it('agrees with the calendar of the platform for any two dates', () => {
    fc.assert(
      fc.property(isoDate, isoDate, (a, b) => {
        expect(daysBetween(a, b)).toBe((Date.parse(b) - Date.parse(a)) / DAY);
      }),
    );
  });
});

describe('gapBetween', () => {
  it('puts six years of silence in words', () => {
    // 23 May 2019 + 6 years + 2 months = 23 July 2025; + 12 days = 4 August
    expect(gapBetween('2019-05-23', '2025-08-04')).toEqual({ years: 6, months: 2, days: 12 });
    expect(gapBetween('2025-08-04', '2025-09-19')).toEqual({ years: 0, months: 1, days: 15 });
    expect(gapBetween('2025-09-19', '2025-10-30')).toEqual({ years: 0, months: 1, days: 11 });
  });

  it('fills a month on its last day where the day is missing', () => {
    expect(gapBetween('2025-01-31', '2025-02-28')).toEqual({ years: 0, months: 1, days: 0 });
    expect(gapBetween('2025-01-31', '2025-03-01')).toEqual({ years: 0, months: 1, days: 1 });
    expect(gapBetween('2024-02-29', '2025-02-28')).toEqual({ years: 1, months: 0, days: 0 });
  });

  it('is the same in both directions and never negative', () => {
    fc.assert(
      fc.property(isoDate, isoDate, (a, b) => {
        const gap = gapBetween(a, b);
        expect(gapBetween(b, a)).toEqual(gap);
        expect(gap.years >= 0 && gap.months >= 0 && gap.months < 12).toBe(true);
        expect(gap.days >= 0 && gap.days < 31).toBe(true);
      }),
    );
  });
});
