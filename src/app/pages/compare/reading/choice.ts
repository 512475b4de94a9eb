import {
  passages,
  type Collection,
  type Lexicon,
  type Passages,
  type Query,
  type Scope,
  type Theme,
  type ThemeTable,
} from '../../../../core';
import { sideQuery, type Side } from '../sides';

/** The passages of one meeting on a theme. */
export interface ReadingColumn {
  readonly side: Side;
  readonly query: Query;
  readonly list: Passages;
}

/** A theme with its paragraphs at all of the meetings together. */
export interface Choice {
  readonly theme: Theme;
  readonly paragraphs: number;
}

/** The themes that occur, those first that even the meeting which speaks least of them speaks of often. */
export function choicesOf(
  tables: readonly Pick<ThemeTable, 'rows'>[],
  { themes }: Pick<Lexicon, 'themes'>,
): Choice[] {
  return themes
    .map((theme, at) => {
      const counts = tables.map(({ rows }) => rows[at]?.paragraphs ?? 0);
      const paragraphs = counts.reduce((total, count) => total + count, 0);
      return { theme, paragraphs, least: Math.min(...counts) };
    })
    .filter(({ paragraphs }) => paragraphs > 0)
    .sort((x, y) => y.least - x.least || y.paragraphs - x.paragraphs);
}

/** The passages of each meeting on a theme, in order. */
export function columnsOf(
  collection: Collection,
  sides: readonly Side[],
  scope: Scope,
  theme: Theme,
): ReadingColumn[] {
  return sides.map((side) => {
    const query = { ...sideQuery(side, scope), theme: theme.id };
    return { side, query, list: passages(collection, query) };
  });
}
