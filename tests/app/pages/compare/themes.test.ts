// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/charts/text';
import { themeDifferences } from '../../../../src/core';
import { scopeOf, sidesOf } from '../../../../src/app/pages/compare/sides';
import { lotsOf, withoutOwn } from '../../../../src/app/pages/compare/themes/across';
import { differenceMarks, themeMarks } from '../../../../src/app/pages/compare/themes/marks';
import { measureOf, valueOf } from '../../../../src/app/pages/compare/themes/measure';
import {
  differencesOf,
  pairOf,
  pairRows,
  pairTwin,
  shownOf,
} from '../../../../src/app/pages/compare/themes/pair';
import { pairReading } from '../../../../src/app/pages/compare/themes/pair-reading';
import {
  severalBases,
  severalColumns,
  severalGroups,
  severalReading,
  severalTwin,
  themePhrases,
  themesOf,
} from '../../../../src/app/pages/compare/themes/several';
import {
  lengthsSaid,
  personsOf,
  readout,
  sourceOf,
  tablesOf,
  unitOf,
} from '../../../../src/app/pages/compare/themes/tables';
import { seedCollection } from '../../../core/metrics/seeds';
import { seedManifest } from '../../seed-manifest';
import { viewing } from './view';

const manifest = seedManifest();
const { lexicon } = seedCollection;

function paired(seeds: readonly [number, number], params = '') {
  const view = viewing(seeds, params);
  const [a, b] = sidesOf(manifest, view);
  const pair = pairOf([a!, b!], lexicon, view);
  const rows = differencesOf(themeDifferences(seedCollection, a!.id, b!.id, scopeOf(view)), pair);
  return { view, pair, rows };
}

function tables(seeds: readonly number[], params = '') {
  const view = viewing(seeds, params);
  return { view, tables: tablesOf(seedCollection, sidesOf(manifest, view), scopeOf(view)) };
}

describe('differencesOf', () => {
  it('puts the largest surplus of the first meeting first and of the second last', () => {
    const { rows } = paired([1, 2]);
    const surplus = rows.map((row) => row.surplus);
    expect(surplus).toEqual([...surplus].sort((x, y) => y - x));
    expect(rows.every(({ a, b }) => a.hits + b.hits > 0)).toBe(true);
  });

  it('orders by the unit that is shown', () => {
    for (const unit of ['paragraphs', 'rate', 'hits']) {
      const { rows, pair } = paired([1, 2], `&unit=${unit}`);
      const gaps = rows.map(({ a, b }) => valueOf(a, pair.measure) - valueOf(b, pair.measure));
      expect(gaps).toEqual([...gaps].sort((x, y) => y - x));
      expect(rows.map(({ gap }) => gap)).toEqual(gaps);
    }
  });

  it('keeps the groups of the rules together where these order it', () => {
    const groups = paired([0, 1], '&sort=code').rows.map(({ named }) => named.group);
    expect(groups.filter((group, at) => group !== groups[at - 1])).toHaveLength(
      new Set(groups).size,
    );
  });
});

describe('shownOf', () => {
  it('never hides a difference that can be stated', () => {
    for (const sort of ['', '&sort=rate']) {
      const { rows, pair } = paired([1, 2], sort);
      const hidden = rows.filter((row) => !shownOf(rows, pair).includes(row));
      expect(hidden.length).toBeGreaterThan(1);
      expect(hidden.every(({ verdict }) => verdict === 'hollow')).toBe(true);
    }
  });

  it('never hides the theme narrowed to', () => {
    const { rows, pair } = paired([1, 2]);
    const hidden = rows.find((row) => !shownOf(rows, pair).includes(row))!;
    const narrowed = paired([1, 2], `&theme=${hidden.theme}`);
    const shown = shownOf(narrowed.rows, narrowed.pair).map(({ theme }) => theme);
    expect(shown).toContain(hidden.theme);
  });

  it('shows every row on demand', () => {
    const { rows, pair } = paired([1, 2], '&all=1');
    expect(shownOf(rows, pair)).toHaveLength(rows.length);
  });
});

describe('pairRows', () => {
  it('parts the rows by who says more', () => {
    const { rows, pair, view } = paired([0, 1]);
    const dividers = pairRows(rows, pair, view).filter(({ type }) => type === 'divider');
    expect(dividers.map((row) => row.key)).toEqual(['more a', 'more b']);
  });

  it('prints the hits at both ends and no ratio where one side has none', () => {
    const { rows, pair, view } = paired([0, 1]);
    const row = pairRows(rows, pair, view).find(({ key }) => key === 'major-events');
    expect(row).toMatchObject({
      state: 'oneSided',
      delta: 'Aのみ',
      a: { count: 18 },
      b: { count: 0, value: 0 },
    });
  });
});

describe('pairRows in another unit', () => {
  it('leaves the marks plain and gives the difference in that unit', () => {
    const { rows, pair, view } = paired([0, 1], '&unit=hits');
    const row = pairRows(rows, pair, view).find(({ key }) => key === 'major-events');
    expect(row).toMatchObject({
      state: 'plain',
      delta: 'A ＋18',
      a: { value: 18 },
      b: { value: 0 },
    });
    // 000: 48 hits in 11,597 characters, 4.14 per 1,000; 001: 29 in 11,485, 2.53
    const rate = paired([0, 1], '&unit=rate');
    const [first] = pairRows(rate.rows, rate.pair, rate.view).filter(({ type }) => type === 'row');
    expect(first).toMatchObject({ key: 'workforce', delta: 'A ＋1.6', state: 'plain' });
  });

  it('prints hits, paragraphs and persons at both ends', () => {
    const { rows, pair, view } = paired([0, 1]);
    const row = pairRows(rows, pair, view).find(({ key }) => key === 'workforce');
    if (row?.type !== 'row') throw new Error('no row');
    expect([row.a.text, plain(row.a.note!)]).toEqual(['48件', '17段落・9人']);
    expect(row.href).toContain('theme=workforce');
    expect(row.keys).toBe('theme:workforce');
  });
});

describe('personsOf', () => {
  const row = (seed: number, theme: string) => {
    const { view, tables: all } = tables([seed]);
    return { view, row: all[0]!.rows.find((it) => it.theme === theme)! };
  };

  it('counts persons where all is said by name, and opens what they say', () => {
    const { view, row: all } = row(0, 'workforce');
    const piece = personsOf(all, view);
    expect([piece.text, piece.label]).toEqual(['9人', '9人（記名の17段落）']);
    expect(piece.href).toContain('voice=named,reported');
  });

  it('gives a lower bound where some bears no name', () => {
    const { view, row: some } = row(0, 'major-events');
    expect(personsOf(some, view).text).toBe('3人以上');
  });

  it('says that it cannot be told where none bears a name, and opens nothing', () => {
    const { view, row: none } = row(2, 'standards');
    expect(none.hits).toBeGreaterThan(0);
    expect(personsOf(none, view)).toEqual({ text: '判別不能' });
  });
});

describe('readout', () => {
  it('names the unit that is shown', () => {
    const { view, tables: all } = tables([0, 1], '&unit=rate');
    const theme = lexicon.themes.find(({ id }) => id === 'major-events')!;
    const row = all[0]!.rows.find((it) => it.theme === theme.id)!;
    expect(readout(all[0]!.side, theme, row, view)).toBe(
      'A 五輪・国際イベント 18件・5段落・発言者3人以上・1,000字あたり1.6件',
    );
  });
});

describe('pairReading', () => {
  it('makes no statement in another unit and offers the way back', () => {
    const { rows, pair, view } = paired([0, 1], '&unit=rate');
    const words = pairReading(rows, pair, view);
    expect(plain(words)).toContain('この数え方では点に示さない');
    expect(plain(words)).not.toContain('差があると言えるのは');
    const back = words.find(
      (piece) => typeof piece !== 'string' && piece.text === '文の割合で見る',
    );
    expect(back).toMatchObject({ href: expect.not.stringContaining('unit=') as string });
  });

  it('counts what can be stated, names what only one has and what cannot be said', () => {
    const { rows, pair, view } = paired([0, 1]);
    const words = plain(pairReading(rows, pair, view));
    expect(words).toContain('34テーマのうち、差があると言えるのは6');
    expect(words).toContain('「五輪・国際イベント」（A\u00a018件）');
    expect(words).toContain('断定できない');
    expect(words).toMatch(/書きぶりの差も混じりうる。$/);
  });

  it('says that hollow rows are a result', () => {
    const { rows, pair, view } = paired([0, 1]);
    const hollow = rows.filter(({ verdict }) => verdict === 'hollow');
    expect(plain(pairReading(hollow, pair, view))).toContain('差があると言えるものはない');
  });
});

describe('pairTwin', () => {
  it('holds the rows of the figure in their order', () => {
    const { rows, pair, view } = paired([0, 1], '&sort=rate');
    const twin = pairTwin(rows, pair, view);
    expect(twin.rows.map(({ theme }) => theme)).toEqual(rows.map(({ named }) => named.ja));
    for (const row of twin.rows)
      expect(Object.keys(row).sort()).toEqual(twin.columns.map(({ key }) => key).sort());
  });
});

describe('themesOf', () => {
  it('orders by how far the shares lie apart', () => {
    const [first] = themesOf(tables([0, 1, 2, 3]).tables, lexicon, 'diff');
    expect(first!.theme.id).toBe('critical-infrastructure');
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

describe('severalColumns', () => {
  it('has a letter, a name and a month, and narrows to its meeting', () => {
    const { view, tables: all } = tables([0, 1, 2]);
    const [first] = severalColumns(all, view);
    expect([first!.letter, plain(first!.head), plain(first!.sub!)]).toEqual([
      'A',
      '戦略本部',
      '19年5月',
    ]);
    expect(first!.href).toContain('on=000_');
  });

  it('has the letter and the month alone for more than six', () => {
    const { view, tables: all } = tables([0]);
    const [first] = severalColumns(
      Array.from({ length: 7 }, () => all[0]!),
      view,
    );
    expect([plain(first!.head), first!.label]).toEqual(['', 'A 戦略本部 19年5月']);
  });
});

describe('severalBases', () => {
  it('holds what the values are taken on, with the lists', () => {
    const { view, tables: all } = tables([0, 1, 2]);
    const bases = severalBases(all, scopeOf(view), view);
    expect(bases.map(({ cells }) => cells[0]!.text)).toEqual(['11,597', '199', '83', '29.9%']);
    expect(bases[0]!.cells[0]!.href).toContain('unit=chars');
  });
});

describe('themePhrases', () => {
  it('breaks after a middle dot and where katakana end', () => {
    expect(themePhrases('能動的サイバー防御・抑止')).toEqual(['能動的サイバー', '防御・', '抑止']);
    expect(themePhrases('AI')).toEqual(['AI']);
  });
});

describe('severalReading', () => {
  it('points at the widest difference and at the comparison of two', () => {
    const { view, tables: all } = tables([0, 1, 2, 3]);
    const words = plain(severalReading(themesOf(all, lexicon, 'diff'), all, view));
    expect(words).toContain('「重要・基幹インフラ」（D\u00a050.9%、C\u00a00.0%）');
    expect(words).toContain('二つの会議を選んだ比較で、文の割合について示す');
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
      'major-eventsA\u00a018件',
    ]);
  });
});

describe('lotsOf, in words', () => {
  it('says where a theme of some is not, and leaves out lots without a theme', () => {
    const { view, tables: all } = tables([0, 1, 2, 3]);
    const lots = lotsOf(all, lexicon, view);
    expect(lots.map(({ key }) => key)).toEqual(['every', 'some', 'A', 'B']);
    const some = lots[1]!.themes.find(({ theme }) => theme.id === 'sme')!;
    expect(plain(some.counts)).toBe('A\u00a04件 B\u00a09件 C\u00a011件（Dにはない）');
    expect(withoutOwn(all, lexicon, view)).toBe('その会議だけに出るテーマがないのはC、Dです。');
  });

  it('finds influence operations at 001 alone', () => {
    const { view, tables: all } = tables([0, 1, 2, 3]);
    const own = lotsOf(all, lexicon, view).find(({ key }) => key === 'B')!.themes;
    const [found] = own.filter(({ theme }) => theme.id === 'influence-operations');
    expect(plain(found!.counts)).toBe('B\u00a023件');
  });

  it('puts those of one meeting under one heading from five meetings on', () => {
    const { view, tables: all } = tables([0, 1, 2, 3]);
    const lots = lotsOf([...all, all[3]!], lexicon, view);
    expect(lots.map(({ key }) => key)).toEqual(['every', 'some', 'one']);
    expect(lots[2]!.themes.map(({ counts }) => plain(counts))).toContain('A\u00a018件');
  });

  it('sums up what more than six meetings have, as one list', () => {
    const { view, tables: all } = tables([0, 1]);
    const many = [...all, ...all, ...all, ...all];
    const every = lotsOf(many, lexicon, view)[0]!.themes;
    // サプライチェーン: 11 hits at either, four times each
    const found = every.find(({ theme }) => theme.id === 'supply-chain')!;
    expect(plain(found.counts)).toBe('8会議 計\u00a088件');
  });
});

describe('themeMarks', () => {
  it('has a row per theme, meeting and measure, with base and definition', () => {
    const { view, tables: all } = tables([0, 1]);
    const rows = themeMarks(themesOf(all, lexicon, 'code'), all, view);
    const own = rows.filter(
      ({ item, meeting }) => item === '五輪・国際イベント' && meeting === all[0]!.meeting,
    );
    // 6 of 199 sentences, 5 of 83 paragraphs, 18 hits in 11,597 characters
    expect(own.map(({ value, base }) => [value, base])).toEqual([
      [(6 / 199) * 100, 199],
      [(5 / 83) * 100, 83],
      [18000 / 11597, 11597],
      [18, undefined],
      [3, undefined],
    ]);
    expect(own.every(({ definition }) => definition.length > 5)).toBe(true);
    expect(own[4]!.note).toContain('下限');
  });

  it('leaves the number of persons open where it cannot be told', () => {
    const { view, tables: all } = tables([1, 2]);
    const rows = themeMarks(themesOf(all, lexicon, 'code'), all, view);
    const unknown = rows.filter(({ note }) => note?.startsWith('判別不能'));
    expect(unknown.length).toBeGreaterThan(5);
    expect(unknown.every(({ value }) => value === null)).toBe(true);
  });
});

describe('differenceMarks', () => {
  it('leaves an end without bound open', () => {
    const { rows, pair, view } = paired([0, 1]);
    const marks = differenceMarks(rows, pair, view).filter(
      ({ item }) => item === '五輪・国際イベント',
    );
    expect(marks.map(({ value }) => value === null)).toEqual([false, false, true]);
    expect(marks[0]!.note).toBe('一方にのみ');
  });
});

describe('measureOf', () => {
  it('is the share of sentences unless the address says otherwise', () => {
    expect(measureOf(viewing([0, 1]))).toBe('share');
    expect(measureOf(viewing([0, 1], '&unit=hits'))).toBe('hits');
    expect(measureOf(viewing([0, 1], '&unit=nonsense'))).toBe('share');
  });
});

describe('lengthsSaid', () => {
  it('names the shortest and the longest record where hits are shown', () => {
    const { view, tables: all } = tables([0, 2, 3], '&unit=hits');
    const words = plain(lengthsSaid(all, scopeOf(view), view));
    expect(words).toContain(`C\u00a04,032字、B\u00a015,624字`);
    expect(lengthsSaid(all, scopeOf(view), viewing([0, 2, 3]))).toEqual([]);
  });
});

describe('unitOf', () => {
  it('prints characters, sentences and paragraphs in every unit', () => {
    for (const unit of ['', 'paragraphs', 'rate', 'hits']) {
      const { view, tables: all } = tables([0, 1], `&unit=${unit}`);
      const words = plain(unitOf(all, scopeOf(view), '', view));
      expect(words).toContain('A\u00a011,597字・199文・83段落、B\u00a011,485字・179文・88段落');
    }
  });

  it('counts without greetings where these are left out', () => {
    const { view, tables: all } = tables([0, 1], '&talk=1');
    const words = unitOf(all, scopeOf(view), '', view);
    expect(plain(words)).toContain(`・${all[0]!.sentences}文・${all[0]!.paragraphs}段落、B`);
    expect(plain(words)).toMatch(/挨拶を除く$/);
  });
});

describe('sourceOf', () => {
  it('prints what no theme covers and how sure the rules are', () => {
    const { view, tables: all } = tables([0, 1]);
    const words = plain(sourceOf(all, seedCollection, view));
    expect(words).toContain('A\u00a029.9%');
    const { precision, recall } = lexicon.measured!;
    const [found, caught] = [precision, recall].map((share) => (share * 100).toFixed(1));
    expect(words).toContain(`適合率 ${found}%、再現率 ${caught}%`);
  });
});
