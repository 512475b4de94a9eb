// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plain, pieces, type Text } from '../../../../src/charts/text';
import { castsOf, voicesOf, type Board } from '../../../../src/app/pages/compare/focus/casts';
import {
  columnsOf,
  spokenThemes,
  themeInFocus,
} from '../../../../src/app/pages/compare/focus/choice';
import { codesOf, hitsOf, runsOf } from '../../../../src/app/pages/compare/focus/codes';
import {
  codesReading,
  codesRows,
  codesTwin,
} from '../../../../src/app/pages/compare/focus/codes-said';
import { dotGroups } from '../../../../src/app/pages/compare/focus/dots';
import {
  dotsLegend,
  dotsReading,
  dotsRows,
  dotsTwin,
} from '../../../../src/app/pages/compare/focus/dots-said';
import { scopeOf, sidesOf } from '../../../../src/app/pages/compare/sides';
import { tablesOf } from '../../../../src/app/pages/compare/themes/tables';
import { passages, paramsToQuery } from '../../../../src/core';
import { S000, seedCollection } from '../../../core/metrics/seeds';
import { seedManifest } from '../../seed-manifest';
import { viewing } from './view';

const manifest = seedManifest();
const { lexicon } = seedCollection;

function board(seeds: readonly number[], params = ''): Board {
  const view = viewing(seeds, params);
  const scope = scopeOf(view);
  const tables = tablesOf(seedCollection, sidesOf(manifest, view), scope);
  const spoken = spokenThemes(tables, lexicon);
  const columns = columnsOf(spoken, themeInFocus(spoken, lexicon, view)!, view);
  const nameOf = (id: string) => manifest.persons.find((one) => one.id === id)?.name ?? id;
  return { collection: seedCollection, scope, tables, columns, view, nameOf };
}

/** How many hits the list behind a link holds. */
function listed(href = ''): number {
  const params = Object.fromEntries(new URLSearchParams(href.slice(href.indexOf('?'))));
  return passages(seedCollection, paramsToQuery(params)).hits;
}

describe('columnsOf', () => {
  it('begins with the narrowed theme, then those with most hits, and holds all on demand', () => {
    const { columns } = board([0, 1], '&theme=ai');
    expect(columns[0]?.id).toBe('ai');
    expect(columns).toHaveLength(8);
    expect(new Set(columns).size).toBe(8);
    expect(board([0, 1], '&dots=themes').columns.length).toBeGreaterThan(25);
  });
});

describe('dotGroups', () => {
  it.each(['', '&talk=1', '&theme=ai'])('adds up to the hits of every theme%s', (params) => {
    const all = board([0, 1, 2, 3], `${params}&dots=themes,rows`);
    const groups = dotGroups(castsOf(all), all);
    const sums = groups.map((group) =>
      all.columns.map((_, at) =>
        [...group.rows, ...group.apart]
          .filter(({ key }) => !key.startsWith('annotated'))
          .reduce((sum, { dots }) => sum + (dots[at]?.count ?? 0), 0),
      ),
    );
    const totals = groups.map(({ totals }) => totals.map((it) => Number.parseInt(plain(it))));
    expect(sums).toEqual(totals);
    expect(totals).toEqual(
      all.tables.map(({ rows }) =>
        all.columns.map(({ id }) => rows.find(({ theme }) => theme === id)?.hits),
      ),
    );
  });

  it('opens with every dot exactly its hits', () => {
    const all = board([0, 1, 2, 3]);
    const groups = dotGroups(castsOf(all), all);
    const dots = groups.flatMap((it) => [...it.rows, ...it.apart]).flatMap((row) => row.dots);
    expect(dots.filter(Boolean).length).toBeGreaterThan(80);
    expect(dots.filter((dot) => dot && listed(dot.href) !== dot.count)).toEqual([]);
  });

  it('sets what has no name apart, hatched, and never among the persons', () => {
    const all = board([0, 1]);
    const [a, b] = dotGroups(castsOf(all), all);
    expect(a?.apart).toEqual([]);
    expect(b?.apart.map((row) => plain(row.label))).toEqual(['発言者の記載なし']);
    expect(b?.apart[0]?.dots.every((dot) => !dot || dot.texture === 'hatched')).toBe(true);
    expect(b?.rows.flatMap(({ dots }) => dots).some((dot) => dot?.texture === 'hatched')).toBe(
      false,
    );
  });

  it('draws by annotation apart from the role, with the same hits', () => {
    const all = board([0, 1]);
    const rows = dotGroups(castsOf(all), all)[0]?.rows.slice(-2) ?? [];
    expect(rows.map(({ label }) => plain(label))).toEqual(['本部長', '菅 義偉']);
    expect(rows[1]?.note).toContain('注記による');
    const [role, added] = rows.map(({ dots }) => dots.map((dot) => dot?.count));
    expect(added).toEqual(role);
  });

  it('folds persons, though never the narrowed one', () => {
    const last = castsOf(board([0, 1], '&dots=rows'))[0]!.persons.at(-1)!.who;
    const [cast] = castsOf(board([0, 1]));
    expect(cast!.persons.map(({ who }) => who)).not.toContain(last);
    expect(cast!.persons.length + cast!.hidden).toBeGreaterThan(10);
    const narrowed = castsOf(board([0, 1], `&who=${encodeURIComponent(last)}`))[0]!;
    expect(narrowed.persons.map(({ who }) => who)).toContain(last);
  });
});

describe('castsOf', () => {
  it('puts seven meetings and more together, and opens the narrowed one alone', () => {
    const four = board([0, 1, 2, 3]);
    const many = { ...four, tables: [...four.tables, ...four.tables] };
    expect(castsOf(many).map(({ side }) => side)).toEqual([null]);
    const one = { ...many, tables: many.tables.slice(0, 7), view: viewing([0], `&on=${S000}`) };
    expect(castsOf(one).map(({ side }) => side?.id)).toContain(S000);
    expect(voicesOf(castsOf(one)[0]!).some(({ type }) => type === 'unattributed')).toBe(false);
  });
});

describe('dotsReading', () => {
  it('says how many hits bear no name, and that this tells nothing of who did not speak', () => {
    const all = board([0, 1], '&theme=workforce');
    const text = plain(dotsReading(all.columns[0]!, all));
    expect(text).toBe(
      '「人材・教育」の語は77件（A\u00a048件、B\u00a029件）。このうち28件（36.4%）には発言者の記載がない。' +
        '記載のない発言がだれのものかは分からないため、ここに名前のない人も、このテーマを取り上げなかったとは言えない。',
    );
  });

  it('says so where every speaker is given', () => {
    const all = board([0, 3], '&theme=standards');
    expect(plain(dotsReading(all.columns[0]!, all))).toContain('すべてに発言者の記載がある');
  });
});

describe('dotsTwin, dotsLegend and dotsRows', () => {
  it('hold the same marks as the figure', () => {
    const all = board([0, 1, 3]);
    const casts = castsOf(all);
    const groups = dotGroups(casts, all);
    const counts = groups
      .flatMap((group) => [...group.rows, ...group.apart])
      .flatMap(({ dots }) => dots.flatMap((dot) => dot?.count ?? []));
    expect(dotsRows(casts, all).map(({ value }) => value)).toEqual(counts);
    const twin = dotsTwin(casts, all);
    const linked = (cell: Text | undefined) => pieces(cell ?? '').some(({ href }) => href);
    const cells = twin.rows.filter(({ speaker }) => plain(speaker ?? '') !== '計');
    const shown = cells.flatMap((row) => all.columns.filter(({ id }) => linked(row[id])));
    expect(shown).toHaveLength(counts.length);
    expect(dotsLegend(casts, all.view).map(({ text }) => text)).toEqual([
      '記名',
      '間接（…旨の発言）',
      '役職のみ',
      '注記による',
      '発言者の記載なし',
    ]);
  });
});

describe('codesOf', () => {
  const codes = (params = '') => {
    const { tables, columns, scope, view } = board([0, 1, 2, 3], `&theme=workforce${params}`);
    return { view, scope, codes: codesOf(seedCollection, tables, columns[0]!) };
  };

  it('has a place for every hit, inside the record, in order', () => {
    for (const { row, places, total, bounds } of codes().codes) {
      expect(places).toHaveLength(row.hits);
      const at = places.map((place) => place.at);
      expect(at).toEqual([...at].sort((a, b) => a - b));
      expect(at.every((place) => place >= 0 && place < total)).toBe(true);
      expect(bounds.every((bound) => bound.at < total)).toBe(true);
    }
  });

  it('is as long as the speeches drawn below, with and without greetings', () => {
    for (const params of ['', '&talk=1']) {
      const { codes: all, scope, view } = codes(params);
      for (const code of all) {
        const runs = runsOf(code, manifest.persons, scope, view);
        expect(runs.reduce((sum, { value }) => sum + value, 0)).toBe(code.total);
        expect(code.places).toHaveLength(code.row.hits);
      }
    }
  });

  it('leads each line to its place on the page of the meeting', () => {
    const { codes: all, view } = codes();
    const [first] = hitsOf(all[0]!, seedCollection, view);
    expect(first?.href).toMatch(/^#\/meeting\/000_\w+\?.*theme=workforce&p=\d+-\d+&hit=1$/);
    expect(first?.label).toMatch(/^1: /);
  });

  it('says the spread in words, or that there are too few', () => {
    const { codes: all, view } = codes();
    expect(plain(codesReading(all, view))).toBe(
      '散らばりは、A・B・Cが「一部に集中する」、Dは5件に満たず判定しない。',
    );
  });

  it('has a row per place, and one per meeting where they are many', () => {
    const { codes: all, view } = codes();
    const hits = all.reduce((sum, { row }) => sum + row.hits, 0);
    expect(codesTwin(all, seedCollection, false, view).rows).toHaveLength(hits);
    expect(codesTwin(all, seedCollection, true, view).rows).toHaveLength(4);
    expect(codesRows(all, seedCollection, view)).toHaveLength(hits);
  });
});
