import type { LegendItem } from '../../../../../charts/legend';
import type { Multiple } from '../../../../../charts/multiples';
import type { Twin } from '../../../../../charts/twin';
import { daysBetween, successions, type Succession } from '../../../../../core';
import { date, gap, month } from '../../../../format';
import { gapSaid } from '../../../../gap-said';
import { keys } from '../../../../linked';
import { meetingWords, type Words } from '../../../../meeting-words';
import type { View } from '../../../../state/view.svelte';
import { recordsDiffer } from '../../before/caution';
import { isMany, letters, series } from '../../sides';
import { figure, measureOf, said, valueOf } from '../measure';
import type { ThemeAcross } from '../several';
import { byDate, readout, type SideTable } from '../tables';
import { texts } from './texts';

/** A table whose meeting has a date. */
export interface DatedTable extends SideTable {
  readonly date: string;
}

/** The meetings that a time axis can show, by date. */
export function datedOf(tables: readonly SideTable[]): DatedTable[] {
  return byDate(tables).flatMap((table) => {
    const { date } = table.side.summary.meta;
    return date === null ? [] : [{ ...table, date }];
  });
}

/** Whether there is a course of time to show: two meetings on different days. */
export function hasCourse(tables: readonly DatedTable[]): boolean {
  return new Set(tables.map((table) => table.date)).size > 1;
}

/** The councils with several of the meetings. */
export function successionsOf(tables: readonly SideTable[]): Succession[] {
  return successions(tables.map(({ side }) => side.summary));
}

/** One panel per theme: a point per meeting, joined only within one council. `found` and `tables` go together. */
export function multiplesOf(
  found: readonly ThemeAcross[],
  tables: readonly SideTable[],
  view: View,
): Multiple[] {
  const measure = measureOf(view);
  return found.map(({ theme, rows }) => ({
    key: theme.id,
    label: theme[view.language],
    href: view.with({ theme: theme.id }),
    keys: keys({ theme: theme.id }),
    points: rows.flatMap((row, at) => {
      const side = tables[at]?.side;
      const day = side?.summary.meta.date;
      if (!side || !day) return [];
      const value = valueOf(row, measure);
      return {
        key: side.id,
        date: day,
        value,
        text: figure(value, measure),
        tone: side.tone,
        // What has no name of a council is joined to nothing.
        series: side.summary.meta.body || side.id,
        href: row.hits > 0 ? view.list(row.query, 'hits') : null,
        label: `${readout(side, theme, row, view)} ${date(day, view.language)}`,
        keys: keys({ theme: theme.id, meeting: side.id }),
      };
    }),
  }));
}

/** So many panels are shown at first. */
const FIRST = 8;

/** The panels shown: the first in the order asked for, with the theme narrowed to before them; all on demand. */
export function shownPanels(
  multiples: readonly Multiple[],
  narrowed: string | undefined,
  whole: boolean,
): readonly Multiple[] {
  const own = multiples.filter(({ key }) => key === narrowed);
  const ordered = [...own, ...multiples.filter(({ key }) => key !== narrowed)];
  return whole || ordered.length <= FIRST + 1 ? ordered : ordered.slice(0, FIRST);
}

/** Which time is shown, between whom lines are drawn, what is left out, how long nothing was held. */
export function timeReading(tables: readonly SideTable[], view: View): Words {
  const t = texts[view.language];
  const dated = datedOf(tables);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return [];
  const without = byDate(tables).slice(dated.length);
  return [
    t.from(dated.length, date(first.date, view.language), date(last.date, view.language)),
    ...joinedSaid(tables, view),
    ...widestSaid(dated, view),
    ...(without.length > 0
      ? [
          t.leftOut(
            letters(
              without.map(({ side }) => side),
              t.list,
            ),
          ),
        ]
      : []),
    ...(recordsDiffer(dated.map(({ side }) => side)) ? [t.caution] : []),
  ];
}

function joinedSaid(tables: readonly SideTable[], view: View): Words {
  const t = texts[view.language];
  const councils = successionsOf(tables);
  if (councils.length === 0) return [t.notJoined];
  const letterOf = (id: string) => tables.find(({ side }) => side.id === id)?.side.letter ?? '';
  const clause = ({ body, meetings }: Succession): Words => [
    { text: body, lang: 'ja' },
    t.bracket(meetings.map(letterOf).join(t.list)),
  ];
  return t.joined(series(councils, clause, t.list));
}

/** The longest time between two meetings that follow each other, from a year on. */
function widestSaid(dated: readonly DatedTable[], view: View): Words {
  const t = texts[view.language];
  const steps = dated.slice(1).flatMap((to, at) => {
    const from = dated[at];
    return from ? [{ from, to, days: daysBetween(from.date, to.date) }] : [];
  });
  const [widest] = steps.sort((x, y) => y.days - x.days);
  const between = widest && gapSaid(widest.from.date, widest.to.date);
  if (!widest || !between || widest.days < 365) return [];
  return [t.gap(widest.from.side.letter, widest.to.side.letter, gap(between, view.language))];
}

/** Shapes of the meetings; of many, what the marks are. */
export function timeLegend(tables: readonly SideTable[], view: View): LegendItem[] {
  const t = texts[view.language];
  const joins = successionsOf(tables).length > 0;
  const notes = [t.zero, t.years, ...(joins ? [t.line] : [])];
  const words = notes.map((text): LegendItem => ({ type: 'words', text }));
  if (isMany(tables)) return [{ type: 'words', text: t.point }, ...words];
  const shapes = datedOf(tables).map(({ side, date: day }): LegendItem => {
    const name = meetingWords(side.summary, view);
    return {
      type: 'shape',
      tones: [side.tone],
      state: 'plain',
      text: [`${side.letter}\u00a0`, ...name, t.bracket(month(day, view.language))],
      keys: keys({ meeting: side.id }),
    };
  });
  return [...shapes, ...words];
}

/** The panels as a table: a row per theme, a column per meeting. */
export function timeTwin(
  found: readonly ThemeAcross[],
  tables: readonly SideTable[],
  view: View,
): Twin {
  const measure = measureOf(view);
  const dated = datedOf(tables);
  return {
    columns: [
      { key: 'theme', label: texts[view.language].theme },
      ...dated.map(({ side, date: day }) => ({
        key: side.id,
        label: `${side.letter} ${month(day, view.language)}`,
        numeric: true,
      })),
    ],
    rows: found.map(({ theme, rows }) => ({
      theme: theme[view.language],
      ...Object.fromEntries(
        rows.flatMap((row, at) => {
          const table = tables[at];
          return table ? [[table.side.id, said(valueOf(row, measure), measure, view)]] : [];
        }),
      ),
    })),
  };
}
