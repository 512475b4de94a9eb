import { describe, expect, it } from 'vitest';
import { maybeDate, readClock, weekdayOf } from '../../../src/core/parse/dates';
import { fold } from '../../../src/core/text/fold';

describe('maybeDate', () => {
  it.each([
    ['令和元年5月23日(木)', '2019-05-23', '木'],
    ['平成３１年４月３０日　火曜日', '2019-04-30', '火'],
    ['2025年（令和7年）8月4日（月）', '2025-08-04', '月'],
    ['令和 五 年 十二 月 三 日', '2023-12-03', null],
    ['二〇二三年三月十五日（水・祝）', '2023-03-15', '水'],
    ['R5.6.1', '2023-06-01', null],
    ['2025/8/4', '2025-08-04', null],
    ['令和5年2月30日', null, null],
  ])('reads %s', (text, date, weekday) => {
    expect(maybeDate(fold(text))).toMatchObject({ date, weekday });
  });

  it('says where the weekday stands', () => {
    expect(maybeDate('令和元年5月23日(木)')?.weekdaySpan).toEqual({ from: 10, to: 11 });
  });

  it('finds none where none is', () => {
    expect(maybeDate('第5回会合、30名')).toBeNull();
  });
});

describe('readClock', () => {
  it.each([
    ['8:00～8:40', '08:00', '08:40'],
    ['8時30分から10時10分までの間', '08:30', '10:10'],
    ['午後１時～３時', '13:00', '15:00'],
    ['午前10時00分～午後0時15分', '10:00', '12:15'],
    ['18時から', '18:00', null],
    ['午前九時三十分から', '09:30', null],
    ['2時間', null, null],
  ])('reads %s', (text, start, end) => {
    expect(readClock(fold(text))).toEqual({ start, end });
  });
});

describe('weekdayOf', () => {
  it('tells the weekday of the calendar', () => {
    expect(weekdayOf('2025-10-30')).toBe('木');
  });
});
