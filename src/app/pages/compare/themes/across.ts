import type { Lexicon, Theme } from '../../../../core';
import type { Words } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import { series } from '../sides';
import { themesOf, type ThemeAcross } from './several';
import { hitsOf, type SideTable } from './tables';
import { texts } from './texts';

/** Themes that lie alike over the meetings, under words that say how. */
export interface Lot {
  readonly key: string;
  readonly title: string;
  readonly themes: readonly { readonly theme: Theme; readonly counts: Words }[];
}

/** Which themes all, some, one or none of the meetings have, with their hits. */
export function lotsOf(tables: readonly SideTable[], lexicon: Lexicon, view: View): Lot[] {
  const t = texts[view.language];
  const found = themesOf(tables, lexicon, 'code');
  const having = (one: ThemeAcross) => one.rows.filter(({ hits }) => hits > 0).length;
  const every = found.filter((one) => having(one) === tables.length);
  const some = found.filter((one) => having(one) > 1 && having(one) < tables.length);
  const nowhere = lexicon.themes.filter((theme) => found.every((one) => one.theme !== theme));
  const lot = (key: string, title: string, themes: readonly ThemeAcross[]): Lot => ({
    key,
    title,
    themes: themes.map((one) => ({ theme: one.theme, counts: countsOf(one, tables, view) })),
  });
  return [
    lot('every', (tables.length === 2 ? t.both : t.everywhere)(every.length), every),
    ...(some.length > 0 ? [lot('some', t.some(some.length), some)] : []),
    ...tables.map(({ side }, at) => {
      const own = found.filter((one) => having(one) === 1 && (one.rows[at]?.hits ?? 0) > 0);
      return lot(side.letter, t.onlyIn(side.letter, own.length), own);
    }),
    ...(nowhere.length > 0
      ? [
          {
            key: 'nowhere',
            title: t.nowhere(nowhere.length),
            themes: nowhere.map((theme) => ({ theme, counts: [] })),
          },
        ]
      : []),
  ];
}

function countsOf({ rows }: ThemeAcross, tables: readonly SideTable[], view: View): Words {
  const found = rows.flatMap((row, at) => {
    const side = tables[at]?.side;
    return side && row.hits > 0 ? [{ row, side }] : [];
  });
  const count = ({ row, side }: (typeof found)[number]) => [
    `${side.letter}\u00a0`,
    hitsOf(row, view),
  ];
  return series(found, count, ' ');
}
