import type { DumbbellDivider, DumbbellRow, End } from '../../../../charts/dumbbell';
import type { Text } from '../../../../charts/text';
import type { Twin, TwinRow } from '../../../../charts/twin';
import type { Lexicon, Theme, ThemeDifference, ThemeRow } from '../../../../core';
import { counted, decimal, percent } from '../../../format';
import { keys } from '../../../linked';
import type { View } from '../../../state/view.svelte';
import { link, type Side } from '../sides';
import { figure, measureOf, valueOf, type Measure } from './measure';
import { isWhole, sortOf, type Sort } from './order';
import { personsOf, readout } from './tables';
import { texts } from './texts';

/** The two meetings, and what the address asks to see of their themes. */
export interface Pair {
  readonly sides: readonly [a: Side, b: Side];
  readonly lexicon: Lexicon;
  readonly sort: Sort;
  readonly measure: Measure;
  /** Whether the small differences are shown as well. */
  readonly all: boolean;
  /** The theme narrowed to, which is never hidden. */
  readonly narrowed: string | undefined;
}

/** A theme with its difference, as it stands in a row. */
export interface Difference extends ThemeDifference {
  readonly named: Theme;
  /** Value at the first meeting minus that at the second, in the unit of the measure. */
  readonly gap: number;
}

/** So many rows from each end are shown at first, and every difference that can be stated. */
const FROM_EACH_END = 8;

/** What the address asks to see of two meetings. */
export function pairOf(sides: Pair['sides'], lexicon: Lexicon, view: View): Pair {
  return {
    sides,
    lexicon,
    sort: sortOf(view),
    measure: measureOf(view),
    all: isWhole(view, '1'),
    narrowed: view.route.params.theme,
  };
}

/** The themes that occur at either meeting, in the order asked for. */
export function differencesOf(found: readonly ThemeDifference[], pair: Pair): Difference[] {
  const value = (row: ThemeRow) => valueOf(row, pair.measure);
  const rows = found.flatMap((row): Difference[] => {
    const named = pair.lexicon.themes.find(({ id }) => id === row.theme);
    const gap = value(row.a) - value(row.b);
    return named && row.a.hits + row.b.hits > 0 ? [{ ...row, named, gap }] : [];
  });
  const largest = ({ a, b }: ThemeDifference) => Math.max(value(a), value(b));
  if (pair.sort === 'diff') return rows.sort((x, y) => y.gap - x.gap);
  if (pair.sort === 'rate') return rows.sort((x, y) => largest(y) - largest(x));
  const place = ({ named }: Difference) =>
    pair.lexicon.groups.findIndex(({ id }) => id === named.group);
  return rows.sort((x, y) => place(x) - place(y));
}

/** The rows shown: those of most difference (or value), whatever can be stated and the theme narrowed to; all of them by group. */
export function shownOf(rows: readonly Difference[], pair: Pair): readonly Difference[] {
  const { sort, all, narrowed } = pair;
  if (all || sort === 'code') return rows;
  const last = sort === 'diff' ? rows.length - FROM_EACH_END : rows.length;
  const first = sort === 'diff' ? FROM_EACH_END : 2 * FROM_EACH_END;
  const kept = rows.filter(
    ({ verdict, theme }, at) =>
      at < first || at >= last || verdict !== 'hollow' || theme === narrowed,
  );
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
  return ({ gap, named }: Difference): { key: string; text: string } => {
    if (sort === 'rate') return { key: '', text: '' };
    if (sort === 'code') {
      const group = lexicon.groups.find(({ id }) => id === named.group);
      return { key: `group ${named.group}`, text: group?.[view.language] ?? '' };
    }
    if (gap === 0) return { key: 'even', text: t.even };
    return gap > 0
      ? { key: 'more a', text: t.more(a.letter) }
      : { key: 'more b', text: t.moreLast(b.letter) };
  };
}

function rowOf(row: Difference, pair: Pair, view: View): DumbbellRow {
  const { theme, named, verdict } = row;
  const [a, b] = pair.sides;
  const end = (side: Side, own: ThemeRow): End => ({
    value: valueOf(own, pair.measure),
    count: own.hits,
    text: counted(own.hits, 'hits', view.language),
    href: view.list(own.query, 'hits'),
    label: readout(side, named, own, view),
    keys: keys({ theme, meeting: side.id }),
    ...(own.hits > 0 ? { note: noteOf(own, view) } : {}),
  });
  return {
    type: 'row',
    key: theme,
    label: named[view.language],
    href: view.with({ theme }),
    keys: keys({ theme }),
    a: end(a, row.a),
    b: end(b, row.b),
    delta: deltaOf(row, pair, view),
    state: pair.measure === 'share' ? verdict : 'plain',
  };
}

/** `22段落・2人`, both as links. */
function noteOf(row: ThemeRow, view: View): Text {
  const t = texts[view.language];
  const paragraphs = {
    text: t.paragraphs(String(row.paragraphs)),
    href: view.list(row.query, 'paragraphs'),
  };
  return [paragraphs, t.dot, personsOf(row, view)];
}

/** `A ＋11.6` in the unit of the measure; in the unit of the interval, 「Aのみ」 where one side has none. */
function deltaOf({ verdict, gap, a }: Difference, { sides, measure }: Pair, view: View): string {
  const t = texts[view.language];
  const [{ letter: A }, { letter: B }] = sides;
  if (measure === 'share' && verdict === 'oneSided') return t.only(a.hits > 0 ? A : B);
  const points = figure(Math.abs(gap), measure);
  if (Number(points) === 0) return points;
  return t.plus(gap > 0 ? A : B, points);
}

const FIGURES = [
  'hits',
  'paragraphs',
  'sentences',
  'share',
  'paragraphShare',
  'rate',
  'speakers',
] as const;

/** The same rows as a table, with the counts behind the dots in every unit. */
export function pairTwin(rows: readonly Difference[], pair: Pair, view: View): Twin {
  const t = texts[view.language].twin;
  return {
    columns: [
      { key: 'theme', label: t.theme },
      ...pair.sides.flatMap(({ letter }) =>
        FIGURES.map((key) => ({
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
      delta: deltaOf(row, pair, view),
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
    [`${letter} paragraphShare`]: percent(row.paragraphShare ?? 0),
    [`${letter} rate`]: decimal(row.rate ?? 0),
    [`${letter} speakers`]: row.hits > 0 ? [personsOf(row, view)] : '—',
  };
}
