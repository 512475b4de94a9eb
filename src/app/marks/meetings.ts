import type { Manifest, MeetingSummary, Query } from '../../core';
import type { MarkRow } from '../figure-rows';
import type { View } from '../state/view.svelte';
import { runMarks } from './runs';
import { texts } from './texts';
import { themeMarks } from './themes';

/** Meetings as rows of a file: their key figures, their strips and the themes that stand on their cards. */
export function meetingMarks(
  { meetings, persons }: Pick<Manifest, 'meetings' | 'persons'>,
  leading: (meeting: MeetingSummary) => Parameters<typeof themeMarks>[0],
  view: View,
): MarkRow[] {
  return meetings.flatMap((meeting) => [
    ...keyFigures(meeting, view),
    ...runMarks(meeting, persons, view),
    ...themeMarks(leading(meeting), [meeting], ['hits', 'rate'], view),
  ]);
}

function keyFigures(meeting: MeetingSummary, view: View): MarkRow[] {
  const { rate, annotatedRate, discussionRate, speech, id } = meeting;
  const all: Query = { meetings: [id] };
  const named: Query = { ...all, voices: ['named', 'reported'] };
  const chars = (query: Query) => ({ list: { query, unit: 'chars' as const } });
  return [
    { ...plainMark(meeting, ['minutes', meeting.minutes], view) },
    { ...plainMark(meeting, ['attendees', meeting.attendees], view) },
    { ...plainMark(meeting, ['speech', speech], view), ...chars(all) },
    { ...rateMark(meeting, ['rate', rate], view), ...chars(named) },
    rateMark(meeting, ['annotatedRate', annotatedRate], view),
    rateMark(meeting, ['discussionRate', discussionRate], view),
  ];
}

const UNITS = { minutes: 'minutes', attendees: 'persons', speech: 'chars' } as const;

function plainMark(
  { id, short }: MeetingSummary,
  [name, value]: readonly [keyof typeof UNITS, number | null],
  { language }: View,
): MarkRow {
  const t = texts[language];
  const [measure, definition] = t[name];
  return { meeting: id, item: short, measure, value, unit: t.units[UNITS[name]], definition };
}

function rateMark(
  { id, short, speech }: MeetingSummary,
  [name, share]: readonly ['rate' | 'annotatedRate' | 'discussionRate', number | null],
  { language }: View,
): MarkRow {
  const t = texts[language];
  const [measure, definition] = t[name];
  // The speech outside greetings is not in the manifest.
  const base = name === 'discussionRate' ? {} : { base: speech, baseUnit: t.units.chars };
  const value = share === null ? null : share * 100;
  return { meeting: id, item: short, measure, value, unit: t.units.percent, ...base, definition };
}
