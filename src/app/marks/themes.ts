import type { MeetingSummary, Theme } from '../../core';
import type { MarkRow } from '../figure-rows';
import type { View } from '../state/view.svelte';
import { ratePerThousand } from '../theme-matrix';
import { texts } from './texts';

type Counted = 'hits' | 'paragraphs' | 'sentences';

/** Themes at meetings as rows of a file: one per theme, meeting and measure. */
export function themeMarks(
  themes: readonly Theme[],
  meetings: readonly MeetingSummary[],
  measures: readonly (Counted | 'rate')[],
  view: View,
): MarkRow[] {
  return themes.flatMap((theme) =>
    meetings.flatMap((meeting) =>
      measures.map((measure) =>
        measure === 'rate'
          ? rateMark(theme, meeting, view)
          : countMark(theme, meeting, measure, view),
      ),
    ),
  );
}

function countMark(theme: Theme, meeting: MeetingSummary, unit: Counted, view: View): MarkRow {
  const { units, themes } = texts[view.language];
  const [measure, definition] = themes[unit];
  const base = { hits: meeting.speech, paragraphs: null, sentences: meeting.sentences }[unit];
  return {
    meeting: meeting.id,
    item: theme[view.language],
    measure,
    value: meeting.themes[theme.id]?.[unit] ?? 0,
    unit: units[unit],
    ...(base === null ? {} : { base, baseUnit: units[unit === 'hits' ? 'chars' : unit] }),
    definition,
    list: { query: { meetings: [meeting.id], theme: theme.id }, unit },
  };
}

function rateMark(theme: Theme, { id, speech, themes }: MeetingSummary, view: View): MarkRow {
  const t = texts[view.language];
  const [measure, definition] = t.themes.rate;
  return {
    meeting: id,
    item: theme[view.language],
    measure,
    value: speech > 0 ? ratePerThousand(themes[theme.id]?.hits ?? 0, speech) : null,
    unit: t.units.perThousand,
    base: speech,
    baseUnit: t.units.chars,
    definition,
    list: { query: { meetings: [id], theme: theme.id }, unit: 'hits' },
  };
}
