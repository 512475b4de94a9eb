import type { Text } from '../../../../charts/text';
import {
  attribution,
  daysBetween,
  gapBetween,
  type Collection,
  type MeetingSummary,
} from '../../../../core';
import { gap, longDate, number, percent } from '../../../format';
import { common } from '../../../i18n/common';
import { councilPhrases } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import { link, type Side } from '../sides';
import { texts } from './texts';

export type FactKey = Exclude<keyof (typeof texts)['ja']['rows'], 'people'>;

/** One condition of the comparison, with a cell per meeting. */
export interface Fact {
  readonly key: FactKey;
  /** Whether the meetings differ so far that the figures below may show it. */
  readonly differs: boolean;
  readonly cells: readonly Cell[];
}

/** What stands in a cell, and the smaller lines below it. */
export interface Cell {
  readonly main: Text;
  readonly small?: readonly Text[];
}

/** Numbers differ when the largest is at least so many times the smallest, dates when they are so many days apart. */
export const NUMBERS_DIFFER = 1.5;
export const DAYS_DIFFER = 365;

/** The comparability sheet, one row per condition. */
export function factsOf(collection: Collection, sides: readonly Side[], view: View): Fact[] {
  const meetings = sides.map(({ summary }) => summary);
  const t = texts[view.language];
  const rows: [FactKey, boolean, (side: Side) => Cell][] = [
    ['council', several(meetings, ({ meta }) => meta.body), council],
    ['date', datesDiffer(meetings), (side) => dateCell(side, sides, view)],
    ['kind', several(meetings, ({ meta }) => meta.kind), (side) => kindCell(side, view)],
    ['record', several(meetings, ({ record }) => record), (it) => recordCell(collection, it, view)],
    ['minutes', numbersDiffer(meetings.map((one) => one.minutes)), (it) => minutesCell(it, view)],
    ['speech', numbersDiffer(meetings.map((one) => one.speech)), (side) => speechCell(side, view)],
    ['density', numbersDiffer(meetings.map(density)), (side) => densityCell(side, sides, view)],
    ['attendees', numbersDiffer(meetings.map((one) => one.attendees)), attendees],
    ['agenda', several(meetings, agendaForm), (side) => agendaCell(collection, side, view)],
    ['notes', false, notes],
  ];
  return rows.map(([key, differs, cell]) => ({ key, differs, cells: sides.map(cell) }));

  function attendees({ id, summary }: Side): Cell {
    const href = view.href('meeting', id, { show: 'attendees' });
    return { main: { text: t.persons(number(summary.attendees)), href } };
  }

  function notes({ id, summary }: Side): Cell {
    const href = view.href('notes', null, { of: id });
    return { main: { text: t.cases(number(summary.diagnostics)), href } };
  }
}

function several<T>(meetings: readonly MeetingSummary[], of: (meeting: MeetingSummary) => T) {
  return new Set(meetings.map(of)).size > 1;
}

/** Whether amounts are too far apart to be taken for alike; what is not known differs from nothing. */
export function numbersDiffer(values: readonly (number | null)[]): boolean {
  const known = values.filter((value) => value !== null);
  return known.length > 1 && Math.max(...known) >= NUMBERS_DIFFER * Math.min(...known);
}

function datesDiffer(meetings: readonly MeetingSummary[]): boolean {
  const dates = meetings.flatMap(({ meta }) => meta.date ?? []).sort();
  return daysBetween(dates[0] ?? '', dates.at(-1) ?? '') >= DAYS_DIFFER;
}

/** Characters of speech per minute of the meeting; null where its times are not printed. */
export function density({ speech, minutes }: Pick<MeetingSummary, 'speech' | 'minutes'>) {
  return minutes === null || minutes === 0 ? null : speech / minutes;
}

function council({ summary }: Side): Cell {
  return { main: councilPhrases(summary.meta.body || summary.short) };
}

function dateCell({ summary }: Side, sides: readonly Side[], view: View): Cell {
  const t = texts[view.language];
  const { date } = summary.meta;
  if (date === null) return { main: t.notPrinted };
  const main = longDate(date, view.language);
  const dated = sides.filter((side) => side.summary.meta.date !== null);
  const [first] = dated.sort((a, b) =>
    daysBetween(b.summary.meta.date ?? '', a.summary.meta.date ?? ''),
  );
  const from = first?.summary.meta.date ?? date;
  if (!first || first.summary === summary) return { main };
  const days = daysBetween(from, date);
  if (days === 0) return { main, small: [t.sameDay(first.letter)] };
  const { years, months } = gapBetween(from, date);
  const words = days < 100 ? '' : gap({ years, months, days: 0 }, view.language);
  return { main, small: [t.later(number(days), words, first.letter)] };
}

function kindCell({ summary }: Side, view: View): Cell {
  const t = texts[view.language];
  const { kind } = summary.meta;
  if (kind === null) return { main: t.notPrinted };
  return { main: { text: kind, lang: 'ja' }, small: [t.kinds[kind]].filter(Boolean) };
}

function recordCell(collection: Collection, { id, summary }: Side, view: View): Cell {
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

function minutesCell({ summary }: Side, view: View): Cell {
  const t = texts[view.language];
  const { start, end } = summary.meta;
  if (summary.minutes === null) return { main: t.notPrinted };
  return { main: t.minutes(summary.minutes), small: [t.clock(start ?? '', end ?? '')] };
}

function speechCell({ id, summary }: Side, view: View): Cell {
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

function densityCell({ summary }: Side, sides: readonly Side[], view: View): Cell {
  const t = texts[view.language];
  const own = density(summary);
  if (own === null) return { main: '—' };
  const known = sides.flatMap((side) => density(side.summary) ?? []);
  const isLow = Math.max(...known) >= NUMBERS_DIFFER * own;
  return { main: t.perMinute(number(Math.round(own))), small: isLow ? [t.shortened] : [] };
}

function agendaForm({ agenda }: MeetingSummary): string {
  return Object.entries(agenda)
    .filter(([, count]) => count > 0)
    .map(([kind]) => kind)
    .join();
}

function agendaCell(collection: Collection, { id, summary }: Side, view: View): Cell {
  const t = texts[view.language];
  const kinds = (['decision', 'report', 'item'] as const).filter(
    (kind) => summary.agenda[kind] > 0,
  );
  const words = kinds.map((kind) => t.items(t.agenda[kind], number(summary.agenda[kind])));
  const { sections } = collection.meeting(id).minutes;
  const href = view.href('meeting', id, { show: 'agenda' });
  const inside = { text: t.sections(number(sections.length)), href: view.href('meeting', id) };
  return {
    main: words.length > 0 ? { text: words.join(t.list), href } : t.notPrinted,
    small: sections.length > 0 ? [inside] : [],
  };
}
