import type { MatrixCell, MatrixColumn, MatrixGroup } from '../charts/matrix';
import type { Manifest, MeetingSummary, Theme } from '../core';
import { counted, decimal, month } from './format';
import { keys } from './linked';
import { councilPhrases } from './meeting-words';
import type { View } from './state/view.svelte';

/** Bounds of the five shades, in hits per 1,000 characters; printed in the legend. */
export const RATE_BOUNDS: readonly number[] = [0.5, 1, 2, 4];

/** Hits per 1,000 characters of speech; 0 where nothing was said. */
export function ratePerThousand(hits: number, speech: number): number {
  return speech > 0 ? (hits * 1000) / speech : 0;
}

/** One column per meeting, by date. */
export function matrixColumns(meetings: readonly MeetingSummary[], view: View): MatrixColumn[] {
  return meetings.map(({ id, short, meta }) => {
    const letter = view.letter(id);
    return {
      key: id,
      tone: view.paint(id),
      head: councilPhrases(short),
      href: view.href('meeting', id),
      keys: keys({ meeting: id }),
      ...(letter ? { letter } : {}),
      ...(meta.date ? { sub: month(meta.date, view.language) } : {}),
    };
  });
}

/** One group per group of themes, one row per theme, one cell per meeting; each cell opens its hits. */
export function matrixGroups(
  { lexicon }: Pick<Manifest, 'lexicon'>,
  meetings: readonly MeetingSummary[],
  view: View,
): MatrixGroup[] {
  return lexicon.groups.map((group) => ({
    key: group.id,
    label: group[view.language],
    rows: lexicon.themes
      .filter((theme) => theme.group === group.id)
      .map((theme) => ({
        key: theme.id,
        label: theme[view.language],
        href: view.href('themes', theme.id),
        keys: keys({ theme: theme.id }),
        cells: meetings.map((meeting) => cell(theme, meeting, view)),
      })),
  }));
}

function cell(theme: Theme, { id, speech, themes, short }: MeetingSummary, view: View): MatrixCell {
  const { hits = 0, paragraphs = 0 } = themes[theme.id] ?? {};
  const { language } = view;
  const value = ratePerThousand(hits, speech);
  const counts = [counted(hits, 'hits', language), counted(paragraphs, 'paragraphs', language)];
  return {
    value,
    text: decimal(value),
    count: hits,
    href: hits > 0 ? view.list({ meetings: [id], theme: theme.id }, 'hits') : null,
    label: [theme[language], short, ...counts].join(' '),
  };
}
