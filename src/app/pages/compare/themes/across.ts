import type { Lexicon, Theme } from '../../../../core';
import type { Words } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import { letters, link, series } from '../sides';
import { themesOf, type ThemeAcross } from './several';
import { hitsOf, type SideTable } from './tables';
import { texts } from './texts';

/** Themes that lie alike over the meetings, under words that say how. */
export interface Lot {
  readonly key: string;
  readonly title: string;
  readonly themes: readonly { readonly theme: Theme; readonly counts: Words }[];
}

/** Up to so many meetings, each has a line of its own for the themes that it alone has. */
const LINES = 4;
/** So many letters are named; more are counted. */
const NAMED = 6;

/** Which themes all, some, one or none of the meetings have, with their hits; a lot without a theme is left out. */
export function lotsOf(tables: readonly SideTable[], lexicon: Lexicon, view: View): Lot[] {
  const t = texts[view.language];
  const found = themesOf(tables, lexicon, 'code');
  const having = (one: ThemeAcross) => one.rows.filter(({ hits }) => hits > 0).length;
  const every = found.filter((one) => having(one) === tables.length);
  const some = found.filter((one) => having(one) > 1 && having(one) < tables.length);
  const own = found.filter((one) => having(one) === 1);
  const nowhere = lexicon.themes.filter((theme) => found.every((one) => one.theme !== theme));
  const lot = (key: string, title: (n: number) => string, themes: readonly ThemeAcross[]): Lot => ({
    key,
    title: title(themes.length),
    themes: themes.map((one) => ({ theme: one.theme, counts: countsOf(one, tables, view) })),
  });
  const alone = ({ side }: SideTable, at: number) =>
    lot(
      side.letter,
      (n) => t.onlyIn(side.letter, n),
      own.filter(({ rows }) => (rows[at]?.hits ?? 0) > 0),
    );
  return [
    lot('every', tables.length === 2 ? t.both : t.everywhere, every),
    lot('some', t.some, some),
    ...(tables.length > LINES ? [lot('one', t.one, own)] : tables.map(alone)),
    {
      key: 'nowhere',
      title: t.nowhere(nowhere.length),
      themes: nowhere.map((theme) => ({ theme, counts: [] })),
    },
  ].filter(({ key, themes }) => key === 'every' || themes.length > 0);
}

/** The meetings without a theme that they alone have, in a sentence; empty where each has one. */
export function withoutOwn(tables: readonly SideTable[], lexicon: Lexicon, view: View): string {
  const t = texts[view.language];
  const owners = themesOf(tables, lexicon, 'code').flatMap(({ rows }) => {
    const having = rows.flatMap(({ hits }, at) => (hits > 0 ? [at] : []));
    return having.length === 1 ? having : [];
  });
  if (owners.length === 0) return t.noOwnAny;
  const without = tables.filter((_, at) => !owners.includes(at)).map(({ side }) => side);
  return without.length > 0 ? t.noOwn(letters(without, t.list)) : '';
}

/** The hits at each meeting that has the theme, and which have not; of many, their number and the hits together. */
function countsOf({ rows }: ThemeAcross, tables: readonly SideTable[], view: View): Words {
  const t = texts[view.language];
  const found = rows.flatMap((row, at) => {
    const side = tables[at]?.side;
    return side && row.hits > 0 ? [{ row, side }] : [];
  });
  const one = ({ row, side }: (typeof found)[number]) => t.base(side.letter, [hitsOf(row, view)]);
  const absent = tables.filter((_, at) => rows[at]?.hits === 0).map(({ side }) => side);
  const partly = found.length > 1 && absent.length > 0;
  if (found.length <= NAMED) {
    return [...series(found, one, ' '), ...(partly ? absentSaid(absent, view) : [])];
  }
  const [first] = found;
  const hits = found.reduce((sum, { row }) => sum + row.hits, 0);
  const query = { ...first?.row.query, meetings: found.map(({ side }) => side.id) };
  return [
    t.together(found.length),
    link(hits, 'hits', query, view),
    ...(partly ? absentSaid(absent, view) : []),
  ];
}

function absentSaid(absent: readonly SideTable['side'][], view: View): Words {
  const t = texts[view.language];
  const said =
    absent.length <= NAMED ? t.absent(letters(absent, t.list)) : t.absentMany(absent.length);
  return [t.bracket(said)];
}
