/** A gap as a reader says it: 6年2か月12日. */
export interface Gap {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

type Civil = readonly [year: number, month: number, day: number];

function civil(date: string): Civil {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
}

/** Days since an arbitrary day in the Gregorian calendar (the year begins in March, so that 29 February comes last). */
function dayNumber([year, month, day]: Civil): number {
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * m + 2) / 5) + day;
}

function monthLength(year: number, month: number): number {
  const next: Civil = month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1];
  return dayNumber(next) - dayNumber([year, month, 1]);
}

/** Days from one date to another, both `YYYY-MM-DD`; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(civil(to)) - dayNumber(civil(from));
}

/**
 * Whole years, months and days between two dates, whichever comes first. A month is full on the
 * same day of the next one, or on its last day where that day is missing (31 January to 28 February).
 */
export function gapBetween(a: string, b: string): Gap {
  const [from, to] = daysBetween(a, b) < 0 ? [b, a] : [a, b];
  const [year, month, day] = civil(from);
  const [endYear, endMonth, endDay] = civil(to);
  const lastDay = endDay === monthLength(endYear, endMonth);
  const full = endDay >= day || lastDay;
  const months = (endYear - year) * 12 + endMonth - month - (full ? 0 : 1);
  const total = year * 12 + month - 1 + months;
  const anchorYear = Math.floor(total / 12);
  const anchorMonth = (total % 12) + 1;
  const anchorDay = Math.min(day, monthLength(anchorYear, anchorMonth));
  return {
    years: Math.floor(months / 12),
    months: months % 12,
    days: dayNumber(civil(to)) - dayNumber([anchorYear, anchorMonth, anchorDay]),
  };
}
