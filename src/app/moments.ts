import type { Gap, Moment } from '../charts/timeline';
import type { MeetingSummary } from '../core';
import { date, gap } from './format';
import { gapSaid } from './gap-said';
import { keys } from './linked';
import type { View } from './state/view.svelte';

/** The dated meetings as marks of a time axis; each opens its meeting. */
export function momentsOf(meetings: readonly MeetingSummary[], view: View): Moment[] {
  return meetings.flatMap(({ id, short, meta }) => {
    if (meta.date === null) return [];
    const when = date(meta.date, view.language);
    return {
      key: id,
      lang: 'ja',
      date: meta.date,
      tone: view.paint(id),
      name: short,
      short,
      when,
      href: view.href('meeting', id),
      label: `${short} ${when}`,
      keys: keys({ meeting: id }),
    };
  });
}

/** The time between marks that follow each other, in words. */
export function gapsOf(moments: readonly Moment[], view: View): Gap[] {
  return moments.slice(1).flatMap(({ date: to }, at) => {
    const from = moments[at]?.date ?? to;
    const between = gapSaid(from, to);
    const text = between && gap(between, view.language);
    return text ? [{ from, to, text }] : [];
  });
}
