import { daysBetween, type MeetingSummary } from '../../../../core';

/** Numbers differ when the largest is at least so many times the smallest, dates when they are so many days apart. */
export const NUMBERS_DIFFER = 1.5;
export const DAYS_DIFFER = 365;

/** Whether amounts are too far apart to be taken for alike; what is not known differs from nothing. */
export function numbersDiffer(values: readonly (number | null)[]): boolean {
  const known = values.filter((value) => value !== null);
  return known.length > 1 && Math.max(...known) >= NUMBERS_DIFFER * Math.min(...known);
}

export function datesDiffer(meetings: readonly Pick<MeetingSummary, 'meta'>[]): boolean {
  const dates = meetings.flatMap(({ meta }) => meta.date ?? []).sort();
  return daysBetween(dates[0] ?? '', dates.at(-1) ?? '') >= DAYS_DIFFER;
}

/** Characters of speech per minute of the meeting; null where its times are not printed. */
export function density({ speech, minutes }: Pick<MeetingSummary, 'speech' | 'minutes'>) {
  return minutes === null || minutes === 0 ? null : speech / minutes;
}
