import type { LegendItem } from '../../../../charts/legend';
import type { Piece } from '../../../../charts/text';
import {
  attributedQuery,
  themeTable,
  type Collection,
  type Scope,
  type Theme,
  type ThemeRow,
  type ThemeTable,
} from '../../../../core';
import { counted, number, percent } from '../../../format';
import { common } from '../../../i18n/common';
import type { Words } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import { isMany, link, series, sideQuery, type Side } from '../sides';
import { measureOf, readOf } from './measure';
import { texts } from './texts';

/** All themes at one meeting. */
export interface SideTable extends ThemeTable {
  readonly side: Side;
}

export function tablesOf(
  collection: Collection,
  sides: readonly Side[],
  scope: Scope,
): SideTable[] {
  return sides.map((side) => ({ side, ...themeTable(collection, side.id, scope) }));
}

/** The tables by the dates of their meetings; those without a date last. */
export function byDate(tables: readonly SideTable[]): SideTable[] {
  const date = ({ side }: SideTable) => side.summary.meta.date ?? '9999';
  return [...tables].sort((x, y) => Number(date(x) > date(y)) - Number(date(x) < date(y)));
}

/** The counts of a theme read aloud: `A 人材・教育 30件・13段落・発言者2人・文の12.1%`. */
export function readout(side: Side, theme: Theme, row: ThemeRow, view: View): string {
  const t = texts[view.language];
  const counts = [
    counted(row.hits, 'hits', view.language),
    counted(row.paragraphs, 'paragraphs', view.language),
    row.hits > 0 ? t.speakers(personsSaid(row, view)) : '',
    readOf(row, view),
  ];
  return t.readout(side.letter, theme[view.language], counts.filter(Boolean).join(t.join));
}

/** How many persons speak of a theme by name: `2人`, `2人以上` where some of it bears no name, 「判別不能」 where none of it does. */
export function personsSaid({ speakers, complete }: ThemeRow, view: View): string {
  const t = texts[view.language];
  return speakers > 0 ? t.persons(number(speakers), complete) : t.unknown;
}

/** The same as a link to what is said by name; without one where nobody is known. */
export function personsOf(row: ThemeRow, view: View): Piece {
  const t = texts[view.language];
  const text = personsSaid(row, view);
  if (row.speakers === 0) return { text };
  const paragraphs = counted(row.attributed, 'paragraphs', view.language);
  return {
    text,
    label: t.personsIn(text, paragraphs),
    href: view.list(attributedQuery(row.query), 'paragraphs'),
  };
}

/** The hits of a theme as a link. */
export function hitsOf(row: ThemeRow, view: View): Piece {
  return link(row.hits, 'hits', row.query, view);
}

/** Unit and base: what is measured, and the characters, sentences and paragraphs of speech it is measured on. */
export function unitOf(tables: readonly SideTable[], scope: Scope, own: string, view: View): Words {
  const t = texts[view.language];
  const bases = ({ side, chars, sentences, paragraphs }: SideTable) => {
    const query = sideQuery(side, scope);
    return t.base(side.letter, [
      link(chars, 'chars', query, view),
      t.join,
      link(sentences, 'sentences', query, view),
      t.join,
      link(paragraphs, 'paragraphs', query, view),
    ]);
  };
  return [
    t.measures[measureOf(view)].unit,
    ...(tables.length > 2 ? [t.basisAbove] : t.basis(series(tables, bases, t.list))),
    own,
    t.overlap,
    ...(scope.discussion === true ? [t.talk] : []),
  ];
}

/** Why hits of records of different length are not compared, where hits are shown; empty elsewhere. */
export function lengthsSaid(tables: readonly SideTable[], scope: Scope, view: View): Words {
  if (measureOf(view) !== 'hits') return [];
  const t = texts[view.language];
  const [shortest, longest] = [...tables].sort((x, y) => x.chars - y.chars).filter(atEnds);
  const ends = shortest && longest ? [shortest, longest] : [];
  const length = ({ side, chars }: SideTable) =>
    t.base(side.letter, [link(chars, 'chars', sideQuery(side, scope), view)]);
  return ends.length > 0 ? t.notComparable(series(ends, length, t.list)) : [];
}

function atEnds(_: unknown, at: number, all: readonly unknown[]): boolean {
  return at === 0 || at === all.length - 1;
}

/** How much of the speech no theme covers, and how sure the rules are. */
export function sourceOf(tables: readonly SideTable[], collection: Collection, view: View): Words {
  const t = texts[view.language];
  const words = common[view.language];
  const { measured } = collection.lexicon;
  const clause = ({ side, without }: SideTable) =>
    t.shareAt(side.letter, without.share === null ? '—' : percent(without.share));
  return [
    ...(isMany(tables) ? [t.byRules] : t.without(series(tables, clause, t.list))),
    measured
      ? words.measured(percent(measured.precision), percent(measured.recall))
      : words.unmeasured,
  ];
}

/** Shapes and fills of paired dots: what they say of a difference, or that they say nothing of it. */
export function pairLegend(sides: readonly Side[], view: View): LegendItem[] {
  const { states, plain } = texts[view.language];
  const tones = sides.map(({ tone }) => tone);
  if (measureOf(view) !== 'share') return [{ type: 'shape', tones, state: 'plain', text: plain }];
  return [
    { type: 'shape', tones, state: 'filled', text: states.filled },
    { type: 'shape', tones, state: 'ringed', text: states.ringed },
    { type: 'shape', tones, state: 'hollow', text: states.hollow },
    { type: 'shape', tones, state: 'oneSided', text: states.oneSided },
  ];
}
