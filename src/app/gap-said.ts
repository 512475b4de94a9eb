import { daysBetween, gapBetween, type Gap } from '../core';

/** Below this many days a gap is said in days: 46日, not 1か月. */
const DAYS_SAID = 100;

/** Time from one date to a later one, in days while it is short; null where a date is missing. */
export function gapSaid(
  from: string | null | undefined,
  to: string | null | undefined,
): Gap | null {
  if (!from || !to) return null;
  const days = daysBetween(from, to);
  return days < DAYS_SAID ? { years: 0, months: 0, days } : gapBetween(from, to);
}
