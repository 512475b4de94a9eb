import {
  attribution,
  daysBetween,
  gapBetween,
  type Collection,
  type MeetingSummary,
} from '../../../../core';
import { gap, longDate, number, percent } from '../../../format';
import { common } from '../../../i18n/common';
import type { View } from '../../../state/view.svelte';
import { link, type Side } from '../sides';
import { density, NUMBERS_DIFFER } from './differ';
import type { Cell } from './facts';
import { texts } from './texts';

/** The date with the time since the meeting before; the latest of several also says how far it is from the first. */
export function dateCell(side: Side, sides: readonly Side[], view: View): Cell {
  const { date } = side.summary.meta;
  if (date === null) return { main: texts[view.language].notPrinted };
  const inTime = sides
    .filter(({ summary }) => summary.meta.date !== null)
    .sort((a, b) => daysBetween(dateOf(b), dateOf(a)));
  const at = inTime.indexOf(side);
  const [first, before] = [inTime[0], inTime[at - 1]];
  const isLast = at > 1 && at === inTime.length - 1;
  return {
    main: longDate(date, view.language),
    small: [
      ...(before ? [later(before, side, view)] : []),
      ...(first && isLast ? [later(first, side, view)] : []),
    ],
  };
}

function later(from: Side, to: Side, view: View): string {
  const t = texts[view.language];
  const days = daysBetween(dateOf(from), dateOf(to));
  if (days === 0) return t.sameDay(from.letter);
  const { years, months, days: rest } = gapBetween(dateOf(from), dateOf(to));
  const words = [
    gap({ years, months, days: 0 }, view.language),
    gap({ years: 0, months: 0, days: rest }, view.language),
  ];
  const long = days < LONG ? '' : words.filter(Boolean).join(t.gapJoin);
  return t.later(number(days), long, from.letter);
}

/** From so many days on a gap is said in years and months, too. */
const LONG = 100;

function dateOf({ summary }: Side): string {
  return summary.meta.date ?? '';
}

/** Kind of record with the rate of the whole and of the discussion, each with the characters behind it. */
export function recordCell(collection: Collection, { id, summary }: Side, view: View): Cell {
  const t = texts[view.language];
  const { rate, discussionRate, annotatedRate, record } = summary;
  if (rate === null) return { main: t.noRecord };
  const known = { meetings: [id], voices: ['named', 'reported'] as const };
  const counted = (discussion: boolean) => {
    const { chars } = attribution(collection.meeting(id), { discussion });
    const query = discussion ? { ...known, discussion } : known;
    return [link(chars.named + chars.reported, 'chars', query, view)];
  };
  return {
    main: record ? common[view.language].record[record] : '—',
    small: [
      t.rate(percent(rate), counted(false)),
      ...(annotatedRate !== null && annotatedRate > rate
        ? [t.annotated(percent(annotatedRate))]
        : []),
      ...(discussionRate === null ? [] : [t.talk(percent(discussionRate), counted(true))]),
    ],
  };
}

export function minutesCell({ summary }: Pick<Side, 'summary'>, view: View): Cell {
  const t = texts[view.language];
  const { start, end } = summary.meta;
  if (summary.minutes === null) return { main: t.notPrinted };
  return { main: t.minutes(summary.minutes), small: [t.clock(start ?? '', end ?? '')] };
}

export function speechCell({ id, summary }: Side, view: View): Cell {
  const query = { meetings: [id] };
  return {
    main: link(summary.speech, 'chars', query, view),
    small: [
      [
        link(summary.paragraphs, 'paragraphs', query, view),
        texts[view.language].list,
        link(summary.sentences, 'sentences', query, view),
      ],
    ],
  };
}

export function densityCell({ summary }: Side, sides: readonly Side[], view: View): Cell {
  const t = texts[view.language];
  const own = density(summary);
  if (own === null) return { main: '—' };
  const isLow = densest(sides) >= NUMBERS_DIFFER * own;
  return { main: t.perMinute(number(Math.round(own))), small: isLow ? [t.shortened] : [] };
}

function densest(sides: readonly { readonly summary: MeetingSummary }[]): number {
  return Math.max(...sides.flatMap(({ summary }) => density(summary) ?? []));
}
