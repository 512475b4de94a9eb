import type { DumbbellDivider, DumbbellRow, End } from '../../../../charts/dumbbell';
import type { Text } from '../../../../charts/text';
import type { Twin, TwinRow } from '../../../../charts/twin';
import type { Lexicon, Theme, ThemeDifference, ThemeRow } from '../../../../core';
import { decimal, number, percent } from '../../../format';
import type { View } from '../../../state/view.svelte';
import { link, type Side } from '../sides';
import type { Sort } from './order';
import { readout } from './tables';
import { texts } from './texts';

/** The two meetings, and what the address asks to see of their themes. */
export interface Pair {
  readonly sides: readonly [a: Side, b: Side];
  readonly lexicon: Lexicon;
  readonly sort: Sort;
  /** Whether the small differences are shown as well. */
  readonly all: boolean;
}

/** A theme with its difference, as it stands in a row. */
export interface Difference extends ThemeDifference {
  readonly named: Theme;
}

/** So many rows from each end are shown at first, and every difference that can be stated. */
const FROM_EACH_END = 8;

/** The themes that occur at either meeting, in the order asked for. */
export function differencesOf(found: readonly ThemeDifference[], pair: Pair): Difference[] {
  const rows = found.flatMap((row): Difference[] => {
    const named = pair.lexicon.themes.find(({ id }) => id === row.theme);
    return named && row.a.hits + row.b.hits > 0 ? [{ ...row, named }] : [];
  });
  const largest = ({ a, b }: ThemeDifference) => Math.max(a.share ?? 0, b.share ?? 0);
  if (pair.sort === 'diff') return rows.sort((x, y) => y.surplus - x.surplus);
  if (pair.sort === 'rate') return rows.sort((x, y) => largest(y) - largest(x));
  const place = ({ named }: Difference) =>
    pair.lexicon.groups.findIndex(({ id }) => id === named.group);
  return rows.sort((x, y) => place(x) - place(y));
}

/** The rows shown: those of most difference (or share) and whatever can be stated; all of them by group. */
export function shownOf(rows: readonly Difference[], { sort, all }: Pair): readonly Difference[] {
  if (all || sort === 'code') return rows;
  const last = sort === 'diff' ? rows.length - FROM_EACH_END : rows.length;
  const first = sort === 'diff' ? FROM_EACH_END : 2 * FROM_EACH_END;
  const kept = rows.filter((row, at) => at < first || at >= last || row.verdict !== 'hollow');
  // One row would take no more room than the line that offers it.
  return rows.length - kept.length > 1 ? kept : rows;
}

/** Rows with the words that part them. */
export function pairRows(
  rows: readonly Difference[],
  pair: Pair,
  view: View,
): (DumbbellRow | DumbbellDivider)[] {
  const heading = headings(pair, view);
  let before = '';
  return rows.flatMap((row) => {
    const { key, text } = heading(row);
    const divider: DumbbellDivider[] = key === before ? [] : [{ type: 'divider', key, text }];
    before = key;
    return text === '' ? [rowOf(row, pair, view)] : [...divider, rowOf(row, pair, view)];
  });
}

function headings({ sides: [a, b], lexicon, sort }: Pair, view: View) {
  const t = texts[view.language];
  return ({ surplus, named }: Difference): { key: string; text: string } => {
    if (sort === 'rate') return { key: '', text: '' };
    if (sort === 'code') {
      const group = lexicon.groups.find(({ id }) => id === named.group);
      return { key: `group ${named.group}`, text: group?.[view.language] ?? '' };
    }
    if (surplus === 0) return { key: 'even', text: t.even };
    return surplus > 0
      ? { key: 'more a', text: t.more(a.letter) }
      : { key: 'more b', text: t.moreLast(b.letter) };
  };
}

function rowOf(row: Difference, { sides: [a, b] }: Pair, view: View): DumbbellRow {
  const { theme, named, verdict } = row;
  const end = (side: Side, own: ThemeRow): End => ({
    value: (own.share ?? 0) * 100,
    count: own.hits,
    href: view.list(own.query, 'hits'),
    label: readout(side, named, own, view),
  });
  return {
    type: 'row',
    key: theme,
    label: named[view.language],
    href: view.href('themes', theme),
    a: end(a, row.a),
    b: end(b, row.b),
    delta: deltaOf(row, [a, b], view),
    state: verdict,
  };
}

function deltaOf({ verdict, surplus, a }: Difference, [A, B]: Pair['sides'], view: View): string {
  const t = texts[view.language];
  if (verdict === 'oneSided') return t.only(a.hits > 0 ? A.letter : B.letter);
  const points = decimal(Math.abs(surplus) * 100);
  if (Number(points) === 0) return points;
  return t.plus(surplus > 0 ? A.letter : B.letter, points);
}

/** The same rows as a table, with the counts behind the dots. */
export function pairTwin(rows: readonly Difference[], pair: Pair, view: View): Twin {
  const t = texts[view.language].twin;
  const figures = ['hits', 'paragraphs', 'sentences', 'share', 'speakers'] as const;
  return {
    columns: [
      { key: 'theme', label: t.theme },
      ...pair.sides.flatMap(({ letter }) =>
        figures.map((key) => ({
          key: `${letter} ${key}`,
          label: `${letter} ${t[key]}`,
          numeric: true,
        })),
      ),
      { key: 'delta', label: texts[view.language].delta, numeric: true },
      { key: 'verdict', label: t.verdict },
    ],
    rows: rows.map((row) => ({
      theme: row.named[view.language],
      ...cells(pair.sides[0].letter, row.a, view),
      ...cells(pair.sides[1].letter, row.b, view),
      delta: deltaOf(row, pair.sides, view),
      verdict: texts[view.language].verdict[row.verdict],
    })),
  };
}

function cells(letter: string, row: ThemeRow, view: View): TwinRow {
  const count = (unit: 'hits' | 'paragraphs' | 'sentences'): Text => [
    link(row[unit], unit, row.query, view),
  ];
  return {
    [`${letter} hits`]: count('hits'),
    [`${letter} paragraphs`]: count('paragraphs'),
    [`${letter} sentences`]: count('sentences'),
    [`${letter} share`]: percent(row.share ?? 0),
    [`${letter} speakers`]: number(row.speakers),
  };
}
