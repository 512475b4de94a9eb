// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/charts/text';
import { sidesOf } from '../../../../src/app/pages/compare/sides';
import {
  timesOf,
  wordColumns,
  wordsReading,
  wordsTwin,
} from '../../../../src/app/pages/compare/words/rows';
import { seedCollection } from '../../../core/metrics/seeds';
import { seedManifest } from '../../seed-manifest';
import { viewing } from './view';

const manifest = seedManifest();

function words(seeds: readonly number[]) {
  const view = viewing(seeds);
  return { view, columns: wordColumns(seedCollection, sidesOf(manifest, view), {}, 'ja') };
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
});

describe('timesOf', () => {
  it('is a sentence where one side has none, never a ratio', () => {
    expect(timesOf({ ratio: null }, 'B 件', 'ja')).toBe('一方にのみ');
    expect(timesOf({ ratio: null }, 'ほか 件', 'ja')).toBe('ほかになし');
  });

  it('is rounded as far as the counts bear', () => {
    expect(timesOf({ ratio: 1.64 }, 'B 件', 'ja')).toBe('約1.6倍');
    expect(timesOf({ ratio: 33.3 }, 'B 件', 'ja')).toBe('約33倍');
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

describe('wordsTwin', () => {
  it('fills every column of every row', () => {
    const { columns, view } = words([0, 1]);
    const twin = wordsTwin(columns, view);
    expect(twin.rows).toHaveLength(20);
    for (const row of twin.rows)
      expect(Object.keys(row).sort()).toEqual(twin.columns.map(({ key }) => key).sort());
  });
});
