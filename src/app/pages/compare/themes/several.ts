import type { LegendItem } from '../../../../charts/legend';
import type { MatrixCell, MatrixGroup, MatrixRow } from '../../../../charts/matrix';
import type { Text } from '../../../../charts/text';
import type { Twin } from '../../../../charts/twin';
import type { Lexicon, Theme, ThemeRow } from '../../../../core';
import { decimal, percent } from '../../../format';
import type { Words } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import { recordsDiffer } from '../before/caution';
import { link } from '../sides';
import type { Sort } from './order';
import { readout, type SideTable } from './tables';
import { texts } from './texts';

/** Bounds of the five shades, in percent of sentences; printed in the legend. */
export const SHARE_BOUNDS: readonly number[] = [2, 4, 8, 16];

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
): ThemeAcross[] {
  const all = themes
    .map((theme, at) => ({ theme, rows: tables.flatMap(({ rows }) => rows[at] ?? []) }))
    .filter(({ rows }) => rows.some(({ hits }) => hits > 0));
  if (sort === 'code') return all;
  const by = sort === 'diff' ? rangeOf : (one: ThemeAcross) => Math.max(...shares(one));
  return all.sort((x, y) => by(y) - by(x));
}

function shares({ rows }: ThemeAcross): number[] {
  return rows.map(({ share }) => share ?? 0);
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
    return [{ key: sort, label: texts[view.language].sorts[sort], rows: found.map(row) }];
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
  return {
    key: theme.id,
    label: theme[view.language],
    href: view.href('themes', theme.id),
    cells: rows.map((row, at): MatrixCell => {
      const value = (row.share ?? 0) * 100;
      const side = tables[at]?.side;
      return {
        value,
        text: decimal(value),
        count: row.hits,
        href: row.hits > 0 ? view.list(row.query, 'hits') : null,
        label: side ? readout(side, theme, row, view) : '',
      };
    }),
  };
}

/** Where the shares lie furthest apart, and how many themes all or one of the meetings have. */
export function severalReading(
  found: readonly ThemeAcross[],
  tables: readonly SideTable[],
  view: View,
): Words {
  const t = texts[view.language];
  const [widest] = [...found].sort((x, y) => rangeOf(y) - rangeOf(x));
  const having = found.map(({ rows }) => rows.filter(({ hits }) => hits > 0).length);
  const at = (index: number, one: ThemeAcross) =>
    t.shareAt(tables[index]?.side.letter ?? '', percent(shares(one)[index] ?? 0));
  const extremes = (one: ThemeAcross) => {
    const values = shares(one);
    const [top, low] = [Math.max(...values), Math.min(...values)].map((it) => values.indexOf(it));
    return t.widest(one.theme[view.language], at(top ?? 0, one), at(low ?? 0, one));
  };
  return [
    ...(widest ? [extremes(widest)] : []),
    t.spread(
      having.filter((n) => n === tables.length).length,
      having.filter((n) => n === 1).length,
    ),
    t.byTwo,
    ...(recordsDiffer(tables.map(({ side }) => side)) ? [t.caution] : []),
  ];
}

function rangeOf(one: ThemeAcross): number {
  return Math.max(...shares(one)) - Math.min(...shares(one));
}

/** The matrix as a table: share, hits, paragraphs and known speakers per meeting. */
export function severalTwin(
  found: readonly ThemeAcross[],
  tables: readonly SideTable[],
  view: View,
): Twin {
  const t = texts[view.language].twin;
  const keys = ['share', 'hits', 'paragraphs', 'speakers'] as const;
  const letter = (at: number) => tables[at]?.side.letter ?? '';
  return {
    columns: [
      { key: 'theme', label: t.theme },
      ...tables.flatMap(({ side }) =>
        keys.map((key) => ({
          key: `${side.letter} ${key}`,
          label: `${side.letter} ${t[key]}`,
          numeric: true,
        })),
      ),
    ],
    rows: found.map(({ theme, rows }) => ({
      theme: theme[view.language],
      ...Object.fromEntries(
        rows.flatMap((row, at): [string, Text][] => [
          [`${letter(at)} share`, percent(row.share ?? 0)],
          [`${letter(at)} hits`, [link(row.hits, 'hits', row.query, view)]],
          [`${letter(at)} paragraphs`, [link(row.paragraphs, 'paragraphs', row.query, view)]],
          [`${letter(at)} speakers`, String(row.speakers)],
        ]),
      ),
    })),
  };
}

/** The five shades in words. */
export function shadeLegend(view: View): LegendItem[] {
  const t = texts[view.language];
  const steps = SHARE_BOUNDS.map((bound) => t.below(String(bound)));
  return [...steps, t.from(String(SHARE_BOUNDS.at(-1)))].map((text, at) => ({
    type: 'shade',
    step: at + 1,
    text,
  }));
}
