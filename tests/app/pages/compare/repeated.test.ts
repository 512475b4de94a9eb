// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pieces, plain } from '../../../../src/charts/text';
import { referenceMarks } from '../../../../src/app/pages/compare/repeated/marks';
import {
  likenedOf,
  likeOf,
  pairsOf,
  sharedSpans,
  shownPairs,
} from '../../../../src/app/pages/compare/repeated/pairs';
import {
  CHOICES,
  countOf,
  referencesBySide,
  referencesReading,
  shownOf,
  shownRows,
  SHOWN,
  type Shown,
} from '../../../../src/app/pages/compare/repeated/refs';
import { sidesOf } from '../../../../src/app/pages/compare/sides';
import { referenceRows, targetWords } from '../../../../src/app/parts/references/rows';
import { referencesOf, resemblances } from '../../../../src/core';
import { seedCollection } from '../../../core/metrics/seeds';
import { councilOf } from '../../../core/references/council';
import { seedManifest } from '../../seed-manifest';
import { viewing } from './view';

const manifest = seedManifest();

function references(seeds: readonly number[], params = '', who?: string) {
  const view = viewing(seeds, params);
  const sides = sidesOf(manifest, view);
  return { view, sides, all: referencesBySide(seedCollection, sides, {}, who) };
}

describe('referencesReading', () => {
  it('counts what the lists hold, each number a link to its list', () => {
    const { view, all } = references([0, 1, 2, 3]);
    const links = pieces(referencesReading(all, view)).filter(({ href }) => href);
    for (const { text, href } of links) {
      const shown = shownOf({ route: { page: 'compare', id: null, params: paramsOf(href!) } });
      const rows = [...all].flatMap(([side, own]) => shownRows(seedCollection, side, own, shown));
      expect(text).toBe(`${rows.length}件`);
    }
    expect(links.map(({ text }) => text)).toEqual(['6件', '6件', '2件', '20件', '16件', '25件']);
  });

  it('says so where there is none', () => {
    const { view, all } = references([0, 2], '', '菅義偉');
    expect(countOf(all, 'all')).toBe(0);
    expect(plain(referencesReading(all, view))).toContain('見つからない');
  });

  it('follows the person narrowed to', () => {
    const { all } = references([0, 2], '', '野原佐和子');
    expect([...all.values()].flat().map(({ printed }) => printed)).toEqual([
      '1部1章',
      '2部1章',
      '資料6-2',
      '前回',
    ]);
  });
});

describe('the ways to choose among references', () => {
  it('part all of them, and where they lead parts those to meetings', () => {
    const { all } = references([0, 1, 2, 3]);
    const sum = (some: readonly Shown[]) =>
      some.map((shown) => countOf(all, shown)).reduce((total, count) => total + count, 0);
    expect(sum(CHOICES.filter((shown) => shown !== 'all'))).toBe(countOf(all, 'all'));
    expect(sum(['linked', 'outside', 'unclear'])).toBe(countOf(all, 'meetings'));
  });

  it('fall back to other meetings', () => {
    expect(shownOf(viewing([1, 2]))).toBe('meetings');
    expect(shownOf(viewing([1, 2], '&refs=toString'))).toBe('meetings');
    for (const shown of Object.keys(SHOWN))
      expect(shownOf(viewing([1, 2], `&refs=${shown}`))).toBe(shown);
  });
});

describe('referenceRows', () => {
  it('marks the words in the sentence around them', () => {
    for (const { id } of seedCollection.meetings) {
      const rows = referenceRows(seedCollection, id, referencesOf(seedCollection, id));
      for (const { sentence, mark, reference } of rows)
        expect(sentence.slice(mark.from, mark.to).replace(/\s/g, '')).toBe(reference.printed);
    }
  });
});

describe('targetWords', () => {
  const five = councilOf([1, 2, 3, 4, 5]);
  const known = {
    ...manifest,
    meetings: five.meetings.map((meeting) => ({
      ...manifest.meetings[0]!,
      id: meeting.id,
      meta: meeting.minutes.meta,
      short: '検討会',
    })),
  };
  const said = (id: string) =>
    referencesOf(five, id).map((reference) => {
      const words = targetWords(reference, known, viewing([1, 2]));
      return [reference.printed, plain(words), pieces(words).find(({ href }) => href)?.href];
    });

  it('leads to the meeting meant, and says why not where it does not', () => {
    const rows = said('3');
    expect(rows).toContainEqual([
      '前々回',
      '検討会 第1回',
      expect.stringMatching(/^#\/meeting\/1\?/),
    ]);
    expect(rows).toContainEqual(['先般の会合', '判別不能（どの回かは書かれていない）', undefined]);
    expect(rows).toContainEqual(['第2回会合', '判別不能（別の会議体）', undefined]);
    expect(rows).toContainEqual(['資料1', 'この会議の資料', undefined]);
    expect(said('4')).toContainEqual([
      '第2回資料2-1',
      '資料：検討会 第2回',
      expect.stringMatching(/^#\/meeting\/2\?/),
    ]);
    expect(said('5')).toContainEqual(['第6回会合', '収録外', undefined]);
  });
});

describe('referenceMarks', () => {
  it('hands out one row per reference with its kind, line and sentence', () => {
    const { sides, all } = references([1, 2]);
    const rows = shownRows(seedCollection, sides[1]!, all.get(sides[1]!)!, 'meetings');
    const marks = referenceMarks(rows, () => '収録外', 'ja');
    expect(marks).toHaveLength(4);
    expect(marks[0]).toMatchObject({
      item: '前回',
      part: '前後の回',
      value: 1,
      note: '収録外 / 50 / 前回の発言を反映いただき感謝。',
    });
  });
});

describe('the pairs of passages alike', () => {
  const sidesIn = (seeds: readonly number[], params = '') => {
    const view = viewing(seeds, params);
    return { view, sides: sidesOf(manifest, view) };
  };

  it('are of both meetings where there are two, without a choice', () => {
    const { view, sides } = sidesIn([1, 2]);
    expect(likenedOf(sides, view)).toEqual([]);
    const like = likeOf(sides, view);
    const ids = sides.map(({ id }) => id);
    expect(pairsOf(seedCollection, sides, {}, like)).toEqual(resemblances(seedCollection, ids));
  });

  it('are of all, of two or of one with the others, as the address says', () => {
    const { view, sides } = sidesIn([0, 1, 2, 3]);
    expect(likenedOf(sides, view).map(({ key }) => key)).toEqual([
      'all',
      'A-B',
      'A-C',
      'A-D',
      'B-C',
      'B-D',
      'C-D',
    ]);
    const of = (like: string) => {
      const wanted = sidesIn([0, 1, 2, 3], `&like=${like}`);
      return likeOf(wanted.sides, wanted.view);
    };
    expect([of('B-C'), of('D'), of('Z'), of('B-B'), of('A-B-C')]).toEqual([
      'B-C',
      'D',
      'all',
      'all',
      'all',
    ]);
    expect(pairsOf(seedCollection, sides, {}, 'B-C')).toHaveLength(11);
    const one = pairsOf(seedCollection, sides, {}, 'A');
    expect(one).toHaveLength(4);
    expect(
      one.every(({ passages }) => passages.some(({ meeting }) => meeting === sides[0]!.id)),
    ).toBe(true);
  });

  it('follow the meeting narrowed to', () => {
    const { sides, view } = sidesIn([0, 1, 2, 3], `&on=${manifest.meetings[0]!.id}`);
    expect(likeOf(sides, view)).toBe(
      sides.find(({ id }) => id === manifest.meetings[0]!.id)!.letter,
    );
  });

  it('show five at first, and as many as the address asks for', () => {
    expect(shownPairs(viewing([1, 2]))).toBe(5);
    expect(shownPairs(viewing([1, 2], '&pairs=10'))).toBe(10);
    expect(shownPairs(viewing([1, 2], '&pairs=x'))).toBe(5);
  });

  it('mark the shared words in the order of the text', () => {
    const { sides } = sidesIn([1, 2]);
    for (const pair of pairsOf(seedCollection, sides, {}, 'all'))
      for (const at of [0, 1] as const) {
        const spans = sharedSpans(pair, at);
        expect(spans).toEqual([...spans].sort((a, b) => a.from - b.from));
        expect(spans.length).toBeGreaterThanOrEqual(2);
      }
  });
});

function paramsOf(href: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(href.slice(href.indexOf('?'))));
}
