import type { Lexicon, Theme, ThemeTable } from '../../../../core';

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
