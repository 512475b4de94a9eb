import { attributedQuery, type Theme, type ThemeRow } from '../../../../core';
import type { MarkRow } from '../../../figure-rows';
import type { View } from '../../../state/view.svelte';
import { MEASURES, valueOf, type Measure } from './measure';
import type { Difference, Pair } from './pair';
import type { ThemeAcross } from './several';
import type { SideTable } from './tables';
import { texts } from './texts';

/** Every theme at every meeting by every measure, with the persons behind it: a row each. */
export function themeMarks(
  found: readonly ThemeAcross[],
  tables: readonly SideTable[],
  view: View,
): MarkRow[] {
  return found.flatMap(({ theme, rows }) =>
    rows.flatMap((row, at) => {
      const table = tables[at];
      if (!table) return [];
      const measured = MEASURES.map((measure) => markOf(theme, row, { table, measure }, view));
      return [...measured, personsMark(theme, row, table, view)];
    }),
  );
}

interface Place {
  readonly table: SideTable;
  readonly measure: Measure;
}

function markOf(theme: Theme, row: ThemeRow, { table, measure }: Place, view: View): MarkRow {
  const t = texts[view.language];
  const { name, definition } = t.measures[measure];
  const unit = UNIT_OF[measure];
  const base = measure === 'hits' ? {} : { base: table[unit], baseUnit: t.baseRows[unit] };
  const empty = measure !== 'hits' && table[unit] === 0;
  return {
    meeting: table.meeting,
    item: theme[view.language],
    measure: name,
    value: empty ? null : valueOf(row, measure),
    unit: unitSaid(measure, view),
    ...base,
    definition,
    list: { query: row.query, unit: measure === 'rate' || measure === 'hits' ? 'hits' : unit },
  };
}

/** What a measure is taken on. */
const UNIT_OF = {
  share: 'sentences',
  paragraphs: 'paragraphs',
  rate: 'chars',
  hits: 'chars',
} as const satisfies Record<Measure, string>;

function unitSaid(measure: Measure, view: View): string {
  const { marks, measures } = texts[view.language];
  if (measure === 'hits') return measures.hits.axis.trim();
  return measure === 'rate' ? marks.rate : marks.percent;
}

function personsMark(theme: Theme, row: ThemeRow, table: SideTable, view: View): MarkRow {
  const t = texts[view.language];
  const unknown = row.hits > 0 && row.speakers === 0;
  const note = unknown ? t.marks.unknown : row.complete ? '' : t.marks.atLeast;
  return {
    meeting: table.meeting,
    item: theme[view.language],
    measure: t.twin.speakers,
    value: unknown ? null : row.speakers,
    unit: t.marks.persons,
    definition: t.marks.speakers,
    note: row.hits > 0 ? note : '',
    list: { query: attributedQuery(row.query), unit: 'paragraphs' },
  };
}

/** What is said of the difference of two meetings, theme by theme: the difference as shown, and the interval of the shares of sentences. */
export function differenceMarks(rows: readonly Difference[], pair: Pair, view: View): MarkRow[] {
  const { marks: t, measures, verdict } = texts[view.language];
  const [{ letter: A, summary: a }, { letter: B, summary: b }] = pair.sides;
  const percent = pair.measure === 'share' || pair.measure === 'paragraphs';
  return rows.flatMap((row): MarkRow[] => {
    const own = { item: row.named[view.language], part: `${A} − ${B}` };
    const end = (measure: string, value: number): MarkRow => ({
      ...own,
      measure,
      value: Number.isFinite(value) ? value : null,
      unit: t.log,
      definition: t.interval,
      note: Number.isFinite(value) ? verdict[row.verdict] : t.unbounded,
    });
    return [
      {
        ...own,
        measure: t.difference(measures[pair.measure].name),
        value: row.gap,
        unit: percent ? t.points : unitSaid(pair.measure, view),
        definition: t.differenceOf(`${A}=${a.id}`, `${B}=${b.id}`),
        note: pair.measure === 'share' ? verdict[row.verdict] : '',
      },
      end(t.low, row.interval[0]),
      end(t.high, row.interval[1]),
    ];
  });
}
