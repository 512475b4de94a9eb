// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/charts/text';
import { themeDifferences } from '../../../../src/core';
import { scopeOf, sidesOf } from '../../../../src/app/pages/compare/sides';
import { lotsOf } from '../../../../src/app/pages/compare/themes/across';
import { sortOf } from '../../../../src/app/pages/compare/themes/order';
import {
  differencesOf,
  pairRows,
  pairTwin,
  shownOf,
  type Pair,
} from '../../../../src/app/pages/compare/themes/pair';
import { pairReading } from '../../../../src/app/pages/compare/themes/pair-reading';
import {
  severalGroups,
  severalReading,
  severalTwin,
  themesOf,
} from '../../../../src/app/pages/compare/themes/several';
import { sourceOf, tablesOf, unitOf } from '../../../../src/app/pages/compare/themes/tables';
import { seedCollection } from '../../../core/metrics/seeds';
import { seedManifest } from '../../seed-manifest';
import { viewing } from './view';

const manifest = seedManifest();
const { lexicon } = seedCollection;

function pairOf(seeds: readonly [number, number], params = '') {
  const view = viewing(seeds, params);
  const [a, b] = sidesOf(manifest, view);
  const all = view.route.params.all === '1';
  const pair: Pair = { sides: [a!, b!], lexicon, sort: sortOf(view), all };
  const rows = differencesOf(themeDifferences(seedCollection, a!.id, b!.id, scopeOf(view)), pair);
  return { view, pair, rows };
}

function tables(seeds: readonly number[], params = '') {
  const view = viewing(seeds, params);
  return { view, tables: tablesOf(seedCollection, sidesOf(manifest, view), scopeOf(view)) };
}

describe('differencesOf', () => {
  it('puts the largest surplus of the first meeting first and of the second last', () => {
    const { rows } = pairOf([1, 2]);
    const surplus = rows.map((row) => row.surplus);
    expect(surplus).toEqual([...surplus].sort((x, y) => y - x));
    expect(rows.every(({ a, b }) => a.hits + b.hits > 0)).toBe(true);
  });

  it('keeps the groups of the rules together where these order it', () => {
    const groups = pairOf([0, 1], '&sort=code').rows.map(({ named }) => named.group);
    expect(groups.filter((group, at) => group !== groups[at - 1])).toHaveLength(
      new Set(groups).size,
    );
  });
});

describe('shownOf', () => {
  it('never hides a difference that can be stated', () => {
    for (const sort of ['', '&sort=rate']) {
      const { rows, pair } = pairOf([1, 2], sort);
      const hidden = rows.filter((row) => !shownOf(rows, pair).includes(row));
      expect(hidden.length).toBeGreaterThan(1);
      expect(hidden.every(({ verdict }) => verdict === 'hollow')).toBe(true);
    }
  });

  it('shows every row on demand', () => {
    const { rows, pair } = pairOf([1, 2], '&all=1');
    expect(shownOf(rows, pair)).toHaveLength(rows.length);
  });
});

describe('pairRows', () => {
  it('parts the rows by who says more', () => {
    const { rows, pair, view } = pairOf([0, 1]);
    const dividers = pairRows(rows, pair, view).filter(({ type }) => type === 'divider');
    expect(dividers.map((row) => row.key)).toEqual(['more a', 'more b']);
  });

  it('prints the hits at both ends and no ratio where one side has none', () => {
    const { rows, pair, view } = pairOf([0, 1]);
    const row = pairRows(rows, pair, view).find(({ key }) => key === 'major-events');
    expect(row).toMatchObject({
      state: 'oneSided',
      delta: 'Aのみ',
      a: { count: 21 },
      b: { count: 0, value: 0 },
    });
  });
});

describe('pairReading', () => {
  it('counts what can be stated, names what only one has and what cannot be said', () => {
    const { rows, pair, view } = pairOf([0, 1]);
    const words = plain(pairReading(rows, pair, view));
    expect(words).toContain('34テーマのうち、差があると言えるのは6');
    expect(words).toContain('「五輪・国際イベント」（A\u00a021件）');
    expect(words).toContain('断定できない');
    expect(words).toMatch(/書きぶりの差も混じりうる。$/);
  });

  it('says that hollow rows are a result', () => {
    const { rows, pair, view } = pairOf([0, 1]);
    const hollow = rows.filter(({ verdict }) => verdict === 'hollow');
    expect(plain(pairReading(hollow, pair, view))).toContain('差があると言えるものはない');
  });
});

describe('pairTwin', () => {
  it('holds the rows of the figure in their order', () => {
    const { rows, pair, view } = pairOf([0, 1], '&sort=rate');
    const twin = pairTwin(rows, pair, view);
    expect(twin.rows.map(({ theme }) => theme)).toEqual(rows.map(({ named }) => named.ja));
    for (const row of twin.rows)
      expect(Object.keys(row).sort()).toEqual(twin.columns.map(({ key }) => key).sort());
  });
});

describe('themesOf', () => {
  it('orders by how far the shares lie apart', () => {
    const [first] = themesOf(tables([0, 1, 2, 3]).tables, lexicon, 'diff');
    expect(first!.theme.id).toBe('standards');
  });
});

describe('severalGroups', () => {
  it('has a cell per meeting, and one group per group of the rules where these order it', () => {
    const { view, tables: all } = tables([0, 1, 2]);
    const groups = severalGroups(themesOf(all, lexicon, 'code'), all, lexicon, {
      sort: 'code',
      view,
    });
    expect(groups).toHaveLength(6);
    expect(groups.every(({ rows }) => rows.every(({ cells }) => cells.length === 3))).toBe(true);
  });
});

describe('severalReading', () => {
  it('points at the widest difference and at the comparison of two', () => {
    const { view, tables: all } = tables([0, 1, 2, 3]);
    const words = plain(severalReading(themesOf(all, lexicon, 'diff'), all, view));
    expect(words).toContain('「基準・ガイドライン」（D\u00a041.5%、C\u00a01.6%）');
    expect(words).toContain('二つの会議を選んだ比較で示す');
  });
});

describe('severalTwin', () => {
  it('fills every column of every row', () => {
    const { view, tables: all } = tables([0, 1, 2]);
    const twin = severalTwin(themesOf(all, lexicon, 'rate'), all, view);
    for (const row of twin.rows)
      expect(Object.keys(row).sort()).toEqual(twin.columns.map(({ key }) => key).sort());
  });
});

describe('lotsOf', () => {
  it('puts every theme into one lot', () => {
    const { view, tables: all } = tables([0, 1, 2, 3]);
    const lots = lotsOf(all, lexicon, view);
    expect(lots.flatMap(({ themes }) => themes)).toHaveLength(lexicon.themes.length);
    const alone = lots.find(({ key }) => key === 'A')!;
    expect(alone.themes.map(({ theme, counts }) => theme.id + plain(counts))).toEqual([
      'major-eventsA\u00a021件',
    ]);
  });
});

describe('unitOf', () => {
  it('prints the sentences that shares are shares of', () => {
    const { view, tables: all } = tables([0, 1], '&talk=1');
    const words = unitOf(all, scopeOf(view), '', view);
    expect(plain(words)).toContain(`A\u00a0${all[0]!.sentences}文、B\u00a0${all[1]!.sentences}文`);
    expect(plain(words)).toMatch(/挨拶を除く$/);
  });
});

describe('sourceOf', () => {
  it('prints what no theme covers and how sure the rules are', () => {
    const { view, tables: all } = tables([0, 1]);
    const words = plain(sourceOf(all, seedCollection, view));
    expect(words).toContain('A\u00a029.5%');
    expect(words).toContain('適合率 67.0%、再現率 79.0%');
  });
});
