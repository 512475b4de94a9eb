import type { Manifest, MeetingSummary, Theme } from '../../../core';
import { ratePerThousand } from '../../theme-matrix';

/** A theme at one meeting. */
export interface Cell {
  readonly theme: Theme;
  readonly meeting: MeetingSummary;
  readonly hits: number;
  /** Hits per 1,000 characters of speech. */
  readonly rate: number;
}

/** Fewer hits than this in one meeting alone may be chance. */
const ENOUGH = 5;

function cells({ lexicon, meetings }: Manifest): Cell[] {
  return lexicon.themes.flatMap((theme) =>
    meetings.flatMap((meeting) => {
      const hits = meeting.themes[theme.id]?.hits ?? 0;
      return hits > 0
        ? [{ theme, meeting, hits, rate: ratePerThousand(hits, meeting.speech) }]
        : [];
    }),
  );
}

/** The cell with the highest rate; null where no theme occurs. */
export function peak(manifest: Manifest): Cell | null {
  return cells(manifest).sort((a, b) => b.rate - a.rate)[0] ?? null;
}

/** The theme with most hits of those that one meeting alone has, at least five; null for none. */
export function exclusive(manifest: Manifest): Cell | null {
  if (manifest.meetings.length < 2) return null;
  const all = cells(manifest);
  const alone = all.filter(
    ({ theme, hits }) => hits >= ENOUGH && all.filter((cell) => cell.theme === theme).length === 1,
  );
  return alone.sort((a, b) => b.hits - a.hits)[0] ?? null;
}
