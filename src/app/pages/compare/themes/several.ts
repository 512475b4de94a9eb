import type { LegendItem } from '../../../../charts/legend';
import type { MatrixCell, MatrixColumn, MatrixGroup, MatrixRow } from '../../../../charts/matrix';
import type { Text } from '../../../../charts/text';
import { twinOf, type Twin } from '../../../../charts/twin';
import type { Lexicon, Scope, Theme, ThemeRow, Unit } from '../../../../core';
import { counted, decimal, month, number, percent } from '../../../format';
import { keys } from '../../../linked';
import { councilPhrases, type Words } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import { recordsDiffer } from '../before/caution';
import { isMany, link, sideQuery } from '../sides';
import { BOUNDS, figure, measureOf, said, valueOf, type Measure } from './measure';
import type { Sort } from './order';
import { personsOf, readout, type SideTable } from './tables';
import { texts } from './texts';

/** A theme at all of the chosen meetings. */
export interface ThemeAcross {
  readonly theme: Theme;
  /** In the order of the tables. */
  readonly rows: readonly ThemeRow[];
}

/** The themes that occur at any of the meetings, in the order asked for. */
export function themesOf(
  tables: readonly SideTable[],
  { themes }: Pick<Lexicon, 'themes'>,
  sort: Sort,
  measure: Measure = 'share',
): ThemeAcross[] {
  const all = themes
    .map((theme, at) => ({ theme, rows: tables.flatMap(({ rows }) => rows[at] ?? []) }))
    .filter(({ rows }) => rows.some(({ hits }) => hits > 0));
  if (sort === 'code') return all;
  const by = (one: ThemeAcross) =>
    sort === 'diff' ? rangeOf(one, measure) : Math.max(...valuesOf(one, measure));
  return all.sort((x, y) => by(y) - by(x));
}

function valuesOf({ rows }: ThemeAcross, measure: Measure): number[] {
  return rows.map((row) => valueOf(row, measure));
}

/** One column per meeting: letter, short name and month, of many the letter and the month alone. */
export function severalColumns(tables: readonly SideTable[], view: View): MatrixColumn[] {
  return tables.map(({ side: { id, letter, tone, summary } }) => {
    const when = summary.meta.date
      ? month(summary.meta.date, view.language)
      : texts[view.language].noDate;
    return {
      key: id,
      tone,
      letter,
      head: isMany(tables) ? '' : councilPhrases(summary.short),
      // 25年|10月
      sub: when.split(/(?<=年)/),
      label: `${letter} ${summary.short} ${when}`,
      href: view.with({ on: id }),
      keys: keys({ meeting: id }),
    };
  });
}

/** The denominators as the first rows of the matrix: characters, sentences, paragraphs of speech; below them what no theme covers. */
export function severalBases(tables: readonly SideTable[], scope: Scope, view: View): MatrixRow[] {
  const t = texts[view.language];
  const units = ['chars', 'sentences', 'paragraphs'] as const satisfies readonly Unit[];
  const without = {
    key: 'without',
    label: t.baseRows.without,
    cells: tables.map(({ without: { share } }) => {
      const text = share === null ? '—' : percent(share);
      return { value: share ?? 0, text, count: 0, href: null, label: text };
    }),
  };
  const bases = units.map((unit) => ({
    key: unit,
    label: t.baseRows[unit],
    cells: tables.map((table) => ({
      value: table[unit],
      text: number(table[unit]),
      count: table[unit],
      href: view.list(sideQuery(table.side, scope), unit),
      label: `${table.side.letter} ${counted(table[unit], unit, view.language)}`,
    })),
  }));
  return [...bases, without];
}

/** The rows of the matrix: by the groups of the rules, or under one heading that says the order. */
export function severalGroups(
  found: readonly ThemeAcross[],
  tables: readonly SideTable[],
  { groups }: Pick<Lexicon, 'groups'>,
  { sort, view }: { sort: Sort; view: View },
): MatrixGroup[] {
  const row = (one: ThemeAcross) => matrixRow(one, tables, view);
  if (sort !== 'code') {
    return [{ key: 'all', label: texts[view.language].sorts[sort], rows: found.map(row) }];
  }
  return groups
    .map((group) => ({
      key: group.id,
      label: group[view.language],
      rows: found.filter(({ theme }) => theme.group === group.id).map(row),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function matrixRow(
  { theme, rows }: ThemeAcross,
  tables: readonly SideTable[],
  view: View,
): MatrixRow {
  const measure = measureOf(view);
  return {
    key: theme.id,
    label: themePhrases(theme[view.language]),
    href: view.with({ theme: theme.id }),
    keys: keys({ theme: theme.id }),
    cells: rows.map((row, at): MatrixCell => {
      const value = valueOf(row, measure);
      const side = tables[at]?.side;
      return {
        value,
        text: figure(value, measure),
        count: row.hits,
        href: row.hits > 0 ? view.list(row.query, 'hits') : null,
        label: side ? readout(side, theme, row, view) : '',
      };
    }),
  };
}

// 能動的サイバー|防御・|抑止
const PHRASES = /(?<=[・／])|(?<=[ァ-ヴー]{3})(?=[一-鿿])/;

/** The name of a theme in phrases that fit a narrow first column. */
export function themePhrases(name: string): readonly string[] {
  return name.split(PHRASES);
}

/** Where the values lie furthest apart, and how many themes all or one of the meetings have. */
export function severalReading(
  found: readonly ThemeAcross[],
  tables: readonly SideTable[],
  view: View,
): Words {
  const t = texts[view.language];
  const measure = measureOf(view);
  const [widest] = [...found].sort((x, y) => rangeOf(y, measure) - rangeOf(x, measure));
  const having = found.map(({ rows }) => rows.filter(({ hits }) => hits > 0).length);
  return [
    ...(widest ? [extremes(widest, tables, view)] : []),
    t.spread(
      having.filter((n) => n === tables.length).length,
      having.filter((n) => n === 1).length,
    ),
    t.byTwo,
    ...(recordsDiffer(tables.map(({ side }) => side)) ? [t.caution] : []),
  ];
}

function rangeOf(one: ThemeAcross, measure: Measure): number {
  const values = valuesOf(one, measure);
  return Math.max(...values) - Math.min(...values);
}

function extremes(one: ThemeAcross, tables: readonly SideTable[], view: View): string {
  const t = texts[view.language];
  const measure = measureOf(view);
  const values = valuesOf(one, measure);
  const at = (value: number) =>
    t.shareAt(tables[values.indexOf(value)]?.side.letter ?? '', said(value, measure, view));
  const [top, low] = [Math.max(...values), Math.min(...values)];
  return t.widest(one.theme[view.language], at(top), at(low));
}

/** The matrix as a table: every measure, paragraphs and known speakers per meeting. */
export function severalTwin(
  found: readonly ThemeAcross[],
  tables: readonly SideTable[],
  view: View,
): Twin {
  const t = texts[view.language].twin;
  const columns = ['share', 'paragraphShare', 'rate', 'hits', 'paragraphs', 'speakers'] as const;
  const letter = (at: number) => tables[at]?.side.letter ?? '';
  const heads = tables.flatMap(({ side }) =>
    columns.map((key) => ({
      key: `${side.letter} ${key}`,
      label: `${side.letter} ${t[key]}`,
      numeric: true,
    })),
  );
  return twinOf([{ key: 'theme', label: t.theme }, ...heads], () =>
    found.map(({ theme, rows }) => ({
      theme: theme[view.language],
      ...Object.fromEntries(
        rows.flatMap((row, at): [string, Text][] => [
          [`${letter(at)} share`, percent(row.share ?? 0)],
          [`${letter(at)} paragraphShare`, percent(row.paragraphShare ?? 0)],
          [`${letter(at)} rate`, decimal(row.rate ?? 0)],
          [`${letter(at)} hits`, [link(row.hits, 'hits', row.query, view)]],
          [`${letter(at)} paragraphs`, [link(row.paragraphs, 'paragraphs', row.query, view)]],
          [`${letter(at)} speakers`, row.hits > 0 ? [personsOf(row, view)] : '—'],
        ]),
      ),
    })),
  );
}

/** The five shades in words. */
export function shadeLegend(view: View): LegendItem[] {
  const t = texts[view.language];
  const measure = measureOf(view);
  const bounds = BOUNDS[measure];
  const bound = (value: number | undefined) => `${value ?? ''}${t.measures[measure].axis}`;
  const steps = bounds.map((value) => t.below(bound(value)));
  return [...steps, t.from(bound(bounds.at(-1)))].map((text, at) => ({
    type: 'shade',
    step: at + 1,
    text,
  }));
}
