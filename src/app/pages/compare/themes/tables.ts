import type { LegendItem } from '../../../../charts/legend';
import type { Piece } from '../../../../charts/text';
import {
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
import { link, series, sideQuery, type Side } from '../sides';
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

/** The counts of a theme read aloud: `A 人材・教育 30件・13段落、文の12.1%`. */
export function readout(side: Side, theme: Theme, row: ThemeRow, view: View): string {
  const t = texts[view.language];
  const counts = [
    counted(row.hits, 'hits', view.language),
    counted(row.paragraphs, 'paragraphs', view.language),
    t.speakers(number(row.speakers)),
  ];
  return t.readout(side.letter, theme[view.language], counts.join(t.join), percent(row.share ?? 0));
}

/** The hits of a theme as a link. */
export function hitsOf(row: ThemeRow, view: View): Piece {
  return link(row.hits, 'hits', row.query, view);
}

/** Unit and base: the sentences that shares are shares of. */
export function unitOf(tables: readonly SideTable[], scope: Scope, own: string, view: View): Words {
  const t = texts[view.language];
  const base = ({ side, sentences }: SideTable) =>
    t.base(side.letter, [link(sentences, 'sentences', sideQuery(side, scope), view)]);
  return [
    ...t.unit(series(tables, base, t.list)),
    own,
    t.overlap,
    ...(scope.discussion === true ? [t.talk] : []),
  ];
}

/** How much of the speech no theme covers, and how sure the rules are. */
export function sourceOf(tables: readonly SideTable[], collection: Collection, view: View): Words {
  const t = texts[view.language];
  const words = common[view.language];
  const { measured } = collection.lexicon;
  const clause = ({ side, without }: SideTable) =>
    t.shareAt(side.letter, without.share === null ? '—' : percent(without.share));
  return [
    ...t.without(series(tables, clause, t.list)),
    measured
      ? words.measured(percent(measured.precision), percent(measured.recall))
      : words.unmeasured,
  ];
}

/** Shapes and fills of paired dots. */
export function pairLegend(sides: readonly Side[], view: View): LegendItem[] {
  const { states } = texts[view.language];
  const tones = sides.map(({ tone }) => tone);
  return [
    { type: 'shape', tones, state: 'filled', text: states.filled },
    { type: 'shape', tones, state: 'ringed', text: states.ringed },
    { type: 'shape', tones, state: 'hollow', text: states.hollow },
    { type: 'shape', tones, state: 'oneSided', text: states.oneSided },
  ];
}
