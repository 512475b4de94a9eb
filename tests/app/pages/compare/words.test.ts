// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/charts/text';
import { sidesOf } from '../../../../src/app/pages/compare/sides';
import { wordMarks } from '../../../../src/app/pages/compare/words/marks';
import {
  readingOf,
  timesOf,
  wordColumns,
  wordsReading,
  wordsTwin,
  type WordColumn,
} from '../../../../src/app/pages/compare/words/rows';
import { S000, S001, S002, S003, seedCollection } from '../../../core/metrics/seeds';
import { seedManifest } from '../../seed-manifest';
import { viewing } from './view';

const manifest = seedManifest();

function words(seeds: readonly number[], rest = false) {
  const view = viewing(seeds);
  const against = { scope: {}, rest };
  return { view, columns: wordColumns(seedCollection, sidesOf(manifest, view), against, 'ja') };
}

describe('wordColumns', () => {
  it('parts the words that chance would hardly bring about from the rest', () => {
    for (const { strong, weak } of words([0, 1]).columns) {
      expect(strong.length + weak.length).toBe(10);
      expect(Math.min(...strong.map(({ z }) => z))).toBeGreaterThanOrEqual(1.96);
      expect(Math.max(...weak.map(({ z }) => z))).toBeLessThan(1.96);
    }
  });

  it('heads the other column with a letter for two meetings, with the rest for more', () => {
    expect(words([0, 1]).columns.map(({ others }) => others)).toEqual(['B 件', 'A 件']);
    expect(new Set(words([0, 1, 2]).columns.map(({ others }) => others))).toEqual(
      new Set(['ほか 件']),
    );
  });

  it('holds them against all other meetings of the collection where that is asked for', () => {
    const { columns } = words([1, 2], true);
    expect(columns.map(({ others, pair }) => [others, pair])).toEqual([
      ['収録のほか 件', false],
      ['収録のほか 件', false],
    ]);
    expect(columns[0]!.strong[0]!.otherQuery.meetings).toEqual([S000, S003, S002]);
    expect(columns[0]!.strong[0]!.uses).toBe(19);
  });

  it('says the same of the rest as of the chosen where all are chosen', () => {
    const strip = ({ strong, weak }: WordColumn) => [strong, weak];
    const [chosen, rest] = [false, true].map((all) => words([0, 1, 2, 3], all).columns.map(strip));
    const terms = (lists: typeof chosen) => lists!.flat(2).map(({ term, z }) => [term, z]);
    expect(terms(chosen)).toEqual(terms(rest));
  });
});

describe('timesOf', () => {
  it('is a sentence where one side has none, never a ratio', () => {
    expect(timesOf({ ratio: null }, true, 'ja')).toBe('一方にのみ');
    expect(timesOf({ ratio: null }, false, 'ja')).toBe('ほかになし');
  });

  it('is rounded as far as the counts bear', () => {
    expect(timesOf({ ratio: 1.64 }, true, 'ja')).toBe('約1.6倍');
    expect(timesOf({ ratio: 33.3 }, true, 'ja')).toBe('約33倍');
  });
});

describe('wordsReading', () => {
  it('names the strongest word of each with its counts', () => {
    const { columns, view } = words([0, 1]);
    expect(plain(wordsReading(columns, view))).toContain(
      'Aに最も特徴的なのは「サイバーセキュリティ」（26件、ほかは7件）',
    );
  });

  it('says so where no word is beyond chance', () => {
    const { columns, view } = words([0, 3]);
    expect(columns[0]!.strong).toEqual([]);
    expect(plain(wordsReading(columns, view))).toContain('Aには、たまたまでないと言える語がない');
  });
});

describe('readingOf', () => {
  it('leads to the passages of the word, from the first', () => {
    const view = viewing([0, 1], '&theme=ai&at=4');
    expect(decodeURIComponent(readingOf('抑止', view))).toContain(
      '&theme=ai&word=抑止&part=reading',
    );
    expect(readingOf('抑止', view)).not.toContain('at=');
  });
});

describe('wordsTwin', () => {
  it('fills every column of every row', () => {
    const { columns, view } = words([0, 1]);
    const twin = wordsTwin(columns, view);
    expect(twin.rows).toHaveLength(20);
    for (const row of twin.rows)
      expect(Object.keys(row).sort()).toEqual(twin.columns.map(({ key }) => key).sort());
  });
});

describe('wordMarks', () => {
  it('hands out both counts with what they are parts of, and no ratio where the others have none', () => {
    const { columns } = words([1, 2]);
    const marks = wordMarks(columns, 'ja').filter(
      ({ meeting, item }) => meeting === S001 && item === '抑止',
    );
    expect(marks.map(({ measure, value, base }) => [measure, value, base])).toEqual([
      ['その会議の件数', 9, expect.any(Number)],
      ['ほかの会議の件数', 0, expect.any(Number)],
      ['何倍か', null, undefined],
      ['偏り', expect.any(Number), undefined],
      ['語の一部としての件数', expect.any(Number), undefined],
    ]);
    expect(marks[2]!.note).toBe('ほかの会議に0件のため、比を示さない');
    expect(marks[0]!.list?.query).toMatchObject({ meetings: [S001], term: '抑止' });
  });
});
