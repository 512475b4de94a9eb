import type { Span } from '../model';
import { maybeNumber } from './numerals';

const WEEKDAYS = '日月火水木金土';
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  R: 2018,
  H: 1988,
  S: 1925,
};

// 令和元年5月23日(木), 2025年(令和7年)8月4日 月曜日, 平成 30 年 6 月 7 日, R5.6.1, 2025/8/4
const DATE =
  /(令和|平成|昭和|[RHS](?=\s?\d))?\s{0,3}(元|\d{1,4}|[○一二三四五六七八九十]{1,4})\s{0,3}[年./]\s{0,3}(?:\((?:令和|平成|昭和|\d)[^()]{0,8}\)\s{0,3})?(\d{1,2}|[一二三四五六七八九十]{1,3})\s{0,3}[月./]\s{0,3}(\d{1,2}|[一二三四五六七八九十]{1,3})\s{0,3}日?(?:\s{0,3}(?:\(\s{0,3}([月火水木金土日])[^()]{0,6}\)|([月火水木金土日])曜))?/d;

// 午前10時00分, 8:40, 18時20分, 3時半
const CLOCK =
  /(午前|午後)?\s{0,2}(\d{1,2}|[一二三四五六七八九十]{1,3})\s{0,2}(?::\s{0,2}(\d{2})|時(?!間)\s{0,2}(?:(\d{1,2}|[一二三四五六七八九十]{1,3})\s{0,2}分|(半))?)/g;

/** A date as printed. `date` is null where the figures name no day of the calendar. */
export interface PrintedDate {
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** As printed, or null. */
  readonly weekday: string | null;
  readonly weekdaySpan: Span | null;
  readonly span: Span;
}

/** The first date of a folded text; offsets are within the text. */
export function maybeDate(folded: string): PrintedDate | null {
  const found = DATE.exec(folded);
  if (!found) return null;
  const [whole, era, year, month, day, bracketed, spelled] = found;
  const at = found.indices?.[5] ?? found.indices?.[6];
  return {
    date: calendarDay(
      era,
      maybeNumber(year ?? ''),
      maybeNumber(month ?? ''),
      maybeNumber(day ?? ''),
    ),
    weekday: bracketed ?? spelled ?? null,
    weekdaySpan: at ? { from: at[0], to: at[1] } : null,
    span: { from: found.index, to: found.index + whole.length },
  };
}

/** The Gregorian year of a year of an era: 令和 7 is 2025. */
export function eraYear(era: string, year: number): number {
  return (ERAS[era] ?? 0) + year;
}

function calendarDay(
  era: string | undefined,
  year: number | null,
  month: number | null,
  day: number | null,
): string | null {
  if (year === null || month === null || day === null) return null;
  const full = era ? eraYear(era, year) : year;
  const time = new Date(Date.UTC(full, month - 1, day));
  const holds = full >= 1868 && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return holds ? time.toISOString().slice(0, 10) : null;
}

/** The weekday of a `YYYY-MM-DD`, one character. */
export function weekdayOf(date: string): string {
  return WEEKDAYS.charAt(new Date(`${date}T00:00:00Z`).getUTCDay());
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly half: string | undefined;
}

/** Start and end as `HH:MM` of a folded text such as `8時30分から10時10分まで`; null where none is printed. */
export function readClock(folded: string): { start: string | null; end: string | null } {
  const clocks = [...folded.matchAll(CLOCK)].map(openClock).filter((clock) => clock !== null);
  const [start, end] = clocks;
  return {
    start: start ? printClock(start) : null,
    end: end ? printClock(later(start, end)) : null,
  };
}

function openClock([, half, hour, colon, minute, thirty]: RegExpMatchArray): Clock | null {
  const clock = {
    hour: figure(hour) + (half === '午後' && figure(hour) < 12 ? 12 : 0),
    minute: thirty ? 30 : figure(colon ?? minute),
    half,
  };
  return clock.hour <= 24 && clock.minute < 60 ? clock : null;
}

function figure(printed: string | undefined): number {
  return maybeNumber(printed ?? '') ?? 0;
}

// 午後1時～3時: the end is in the afternoon too.
function later(start: Clock | undefined, end: Clock): Clock {
  const carried = start?.half === '午後' && !end.half && end.hour < 12;
  return carried ? { ...end, hour: end.hour + 12 } : end;
}

function printClock({ hour, minute }: Clock): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
