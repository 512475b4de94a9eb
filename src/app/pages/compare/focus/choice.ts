import type { Lexicon, Theme } from '../../../../core';
import type { View } from '../../../state/view.svelte';
import type { SideTable } from '../themes/tables';

/** From so many meetings on, a figure shows them in its compact form. */
export const COMPACT_FROM = 7;

/** So many themes stand in the columns unless all are asked for. */
const COLUMNS = 8;

/** The themes that the meetings speak of, most hits over all of them first. */
export function spokenThemes(
  tables: readonly Pick<SideTable, 'rows'>[],
  { themes }: Pick<Lexicon, 'themes'>,
): Theme[] {
  return themes
    .map((theme, at) => ({
      theme,
      hits: tables.reduce((sum, { rows }) => sum + (rows[at]?.hits ?? 0), 0),
    }))
    .filter(({ hits }) => hits > 0)
    .sort((x, y) => y.hits - x.hits)
    .map(({ theme }) => theme);
}

/** The theme that the address narrows to (`theme=`), else the one spoken of most. */
export function themeInFocus(
  spoken: readonly Theme[],
  { themes }: Pick<Lexicon, 'themes'>,
  { route }: Pick<View, 'route'>,
): Theme | undefined {
  return themes.find(({ id }) => id === route.params.theme) ?? spoken[0];
}

/** The themes in the columns: the one in focus, then those spoken of most; all of them with `dots=themes`. */
export function columnsOf(spoken: readonly Theme[], focus: Theme, view: View): Theme[] {
  const columns = [focus, ...spoken.filter((theme) => theme !== focus)];
  return view.listed('dots').includes('themes') ? columns : columns.slice(0, COLUMNS);
}
