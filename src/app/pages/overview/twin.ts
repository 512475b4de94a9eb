import type { Text } from '../../../charts/text';
import type { Twin } from '../../../charts/twin';
import type { MeetingSummary } from '../../../core';
import { counted, date, gap, number, percent } from '../../format';
import { common } from '../../i18n/common';
import { meetingWords } from '../../meeting-words';
import type { View } from '../../state/view.svelte';
import { gapBefore } from './meetings';
import { texts } from './texts';

/** The meetings as a table: what the time axis and the strips show, in the same order. */
export function meetingsTwin(meetings: readonly MeetingSummary[], view: View): Twin {
  const t = texts[view.language];
  const { rate } = common[view.language];
  const numeric = true;
  return {
    columns: [
      { key: 'meeting', label: t.meeting },
      { key: 'date', label: t.date },
      { key: 'gap', label: t.gap },
      { key: 'kind', label: t.kind },
      { key: 'duration', label: t.duration, numeric },
      { key: 'listed', label: t.listed, numeric },
      { key: 'speech', label: t.speech, numeric },
      { key: 'rate', label: rate, numeric },
      { key: 'annotated', label: t.withAnnotations, numeric },
      { key: 'discussion', label: t.withoutGreetings, numeric },
    ],
    rows: meetings.map((meeting, at) => ({
      ...facts(meeting, view),
      gap: since(meetings, at, view),
      ...rates(meeting),
    })),
  };
}

function facts(meeting: MeetingSummary, view: View): Record<string, Text> {
  const t = texts[view.language];
  const { id, meta, minutes, attendees, speech } = meeting;
  return {
    meeting: meetingWords(meeting, view),
    date: meta.date ? date(meta.date, view.language) : '—',
    kind: meta.kind ? t.kinds[meta.kind] : '—',
    duration: minutes === null ? '—' : t.minutes(minutes),
    listed: [{ text: number(attendees), href: view.href('meeting', id, { show: 'attendees' }) }],
    speech: [
      {
        text: counted(speech, 'chars', view.language),
        href: view.list({ meetings: [id] }, 'chars'),
      },
    ],
  };
}

function since(meetings: readonly MeetingSummary[], at: number, view: View): Text {
  const before = gapBefore(meetings, at);
  return before ? gap(before, view.language) : '—';
}

function rates({ rate, annotatedRate, discussionRate }: MeetingSummary): Record<string, Text> {
  const shown = (value: number | null) => (value === null ? '—' : percent(value));
  return {
    rate: shown(rate),
    annotated: shown(annotatedRate),
    discussion: shown(discussionRate),
  };
}
