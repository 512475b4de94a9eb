import { describe, expect, it } from 'vitest';
import {
  counted,
  date,
  gap,
  lines,
  localDate,
  longDate,
  month,
  number,
  percent,
} from '../../src/app/format';

process.env.TZ = 'Asia/Tokyo';

describe('number', () => {
  it('parts thousands whatever the locale', () => {
    expect([0, 999, 1823, 1234567].map(number)).toEqual(['0', '999', '1,823', '1,234,567']);
  });
});

describe('percent', () => {
  it('has one decimal', () => {
    expect(percent(0.9333)).toBe('93.3%');
    expect(percent(1)).toBe('100.0%');
  });
});

describe('counted', () => {
  it('states the unit in either language', () => {
    expect(counted(1823, 'chars', 'ja')).toBe('1,823字');
    expect(counted(1, 'hits', 'en')).toBe('1 hit');
    expect(counted(7, 'paragraphs', 'en')).toBe('7 paragraphs');
  });
});

describe('dates', () => {
  it('are Western years with the real weekday', () => {
    expect(longDate('2019-05-23', 'ja')).toBe('2019年5月23日（木）');
    expect(longDate('2025-10-30', 'en')).toBe('30 Oct 2025 (Thu)');
    expect(date('2025-08-04', 'ja')).toBe('2025年8月4日');
    expect(month('2019-05-23', 'ja')).toBe('19年5月');
    expect(month('2019-05-23', 'en')).toBe('May 2019');
  });
});

describe('localDate', () => {
  it('is the day on this device, which early in the morning is not that of UTC', () => {
    expect(localDate('2026-01-01T20:00:00.000Z', 'ja')).toBe('2026年1月2日');
    expect(localDate('2026-01-01T12:00:00.000Z', 'en')).toBe('1 Jan 2026');
    expect(localDate('昨日', 'ja')).toBe('昨日');
  });
});

describe('lines', () => {
  it('names one line or a range', () => {
    expect(lines(47, 47, 'ja')).toBe('47行');
    expect(lines(93, 95, 'en')).toBe('lines 93–95');
  });
});

describe('gap', () => {
  it('gives days only below a month', () => {
    expect(gap({ years: 6, months: 2, days: 12 }, 'ja')).toBe('6年2か月');
    expect(gap({ years: 0, months: 0, days: 12 }, 'ja')).toBe('12日');
    expect(gap({ years: 1, months: 0, days: 0 }, 'en')).toBe('1 year');
  });
});
