import type { Text } from '../../../../charts/text';
import { businessOf, type Collection } from '../../../../core';
import { number } from '../../../format';
import { councilPhrases } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import type { Side } from '../sides';
import { agendaCell, attendeesCell, sectionsCell } from './agenda-cells';
import { dateCell, densityCell, minutesCell, recordCell, speechCell } from './cells';
import { datesDiffer, density, numbersDiffer } from './differ';
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

/** The comparability sheet, one row per condition. */
export function factsOf(collection: Collection, sides: readonly Side[], view: View): Fact[] {
  const meetings = sides.map(({ summary }) => summary);
  const business = (side: Side) => businessKey(collection, side);
  const rows: [FactKey, boolean, (side: Side) => Cell][] = [
    ['council', several(meetings, ({ meta }) => meta.body), council],
    ['date', datesDiffer(meetings), (side) => dateCell(side, sides, view)],
    ['kind', several(meetings, ({ meta }) => meta.kind), (side) => kindCell(side, view)],
    ['record', several(meetings, ({ record }) => record), (it) => recordCell(collection, it, view)],
    ['minutes', numbersDiffer(meetings.map((one) => one.minutes)), (it) => minutesCell(it, view)],
    ['speech', numbersDiffer(meetings.map((one) => one.speech)), (side) => speechCell(side, view)],
    ['density', numbersDiffer(meetings.map(density)), (side) => densityCell(side, sides, view)],
    [
      'attendees',
      numbersDiffer(meetings.map((one) => one.attendees)),
      (side) => attendeesCell(collection, side, view),
    ],
    ['agenda', several(sides, business), (side) => agendaCell(collection, side, view)],
    ['sections', false, (side) => sectionsCell(collection, side, view)],
    ['notes', false, (side) => notesCell(side, view)],
  ];
  return rows.map(([key, differs, cell]) => ({ key, differs, cells: sides.map(cell) }));
}

function several<T>(items: readonly T[], of: (item: T) => unknown): boolean {
  return new Set(items.map(of)).size > 1;
}

/** The kinds of business alone: how many items there are of each is no difference of kind. */
function businessKey(collection: Collection, { id }: Side): string {
  return businessOf(collection.meeting(id).minutes)
    .map(({ kind }) => kind)
    .join();
}

function council({ summary }: Side): Cell {
  return { main: councilPhrases(summary.meta.body || summary.short) };
}

function kindCell({ summary }: Side, view: View): Cell {
  const t = texts[view.language];
  const { kind } = summary.meta;
  if (kind === null) return { main: t.notPrinted };
  return { main: { text: kind, lang: 'ja' }, small: [t.kinds[kind]].filter(Boolean) };
}

function notesCell({ id, summary }: Side, view: View): Cell {
  const text = texts[view.language].cases(number(summary.diagnostics));
  return { main: { text, href: view.href('notes', null, { of: id }) } };
}
