import {
  type Gap,
  type Lexicon,
  type Manifest,
  type MeetingSummary,
  type Theme,
} from '../../../core';
import { gapSaid } from '../../gap-said';

/** What the collection holds, for the first sentence and its key figures. */
export interface Holdings {
  readonly meetings: number;
  readonly councils: number;
  /** Dates of the first and the last meeting; null where none is dated. */
  readonly from: string | null;
  readonly to: string | null;
  /** Characters of speech, and of these the ones whose speaker the text tells. */
  readonly speech: number;
  readonly attributed: number;
  readonly persons: number;
  readonly diagnostics: number;
}

/** Sums over the meetings of the manifest. */
export function holdings({ meetings, persons }: Manifest): Holdings {
  const dates = meetings.flatMap(({ meta }) => meta.date ?? []).sort();
  const sum = (of: (meeting: MeetingSummary) => number) =>
    meetings.reduce((total, meeting) => total + of(meeting), 0);
  return {
    meetings: meetings.length,
    councils: new Set(meetings.map(({ meta }) => meta.body)).size,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    speech: sum(({ speech }) => speech),
    attributed: sum(({ chars }) => chars.named + chars.reported),
    persons: persons.length,
    diagnostics: sum(({ diagnostics }) => diagnostics),
  };
}

/** Time from the dated meeting before this one; null for the first and for undated ones. */
export function gapBefore(meetings: readonly MeetingSummary[], at: number): Gap | null {
  const date = meetings[at]?.meta.date;
  const earlier = meetings.slice(0, at).findLast(({ meta }) => meta.date !== null)?.meta.date;
  return gapSaid(earlier, date);
}

/** Two meetings that follow each other, with the time between them. */
export interface Step {
  readonly from: MeetingSummary;
  readonly to: MeetingSummary;
  readonly gap: Gap;
}

/** The longest time between two meetings that follow each other; null with fewer than two dated ones. */
export function longestStep(meetings: readonly MeetingSummary[]): Step | null {
  const dated = meetings.filter(({ meta }) => meta.date !== null);
  const steps = dated.slice(1).flatMap((to, at): Step[] => {
    const from = dated[at];
    const gap = gapSaid(from?.meta.date, to.meta.date);
    return from && gap ? [{ from, to, gap }] : [];
  });
  const length = ({ gap }: Step) => (gap.years * 12 + gap.months) * 31 + gap.days;
  return steps.sort((a, b) => length(b) - length(a))[0] ?? null;
}

/** The meetings with the highest and the lowest attribution rate; null where no speech is on record. */
export function rateExtremes(meetings: readonly MeetingSummary[]) {
  const rated = meetings.flatMap((meeting) =>
    meeting.rate === null ? [] : [{ meeting, rate: meeting.rate }],
  );
  const [top] = [...rated].sort((a, b) => b.rate - a.rate);
  const [low] = [...rated].sort((a, b) => a.rate - b.rate);
  return top && low ? { top, low } : null;
}

/** A theme with its hits at one meeting. */
export interface ThemeUse {
  readonly theme: Theme;
  readonly hits: number;
}

/** How many themes a card names. */
export const LEADING = 5;

/** The themes with most hits at a meeting, most first, ties in the order of the rules. */
export function leadingThemes(
  { themes }: MeetingSummary,
  lexicon: Lexicon,
  limit: number,
): ThemeUse[] {
  return lexicon.themes
    .map((theme) => ({ theme, hits: themes[theme.id]?.hits ?? 0 }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, limit);
}
