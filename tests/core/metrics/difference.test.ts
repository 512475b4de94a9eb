import { describe, expect, it } from 'vitest';
import { themeDifferences, verdictOn } from '../../../src/core/metrics/difference';
import type { Interval } from '../../../src/core/metrics/proportion';
import { S000, S001, S002, seedCollection } from './seeds';
import { toyCollection, toyMeeting } from './toy';

const found = (hits: number, paragraphs = hits) => ({ hits, paragraphs });
const SURE: Interval = [1, 3];
const OPEN: Interval = [-1, 3];

describe('verdictOn', () => {
  it('fills what excludes 0 and rings what survives the correction', () => {
    expect(verdictOn(found(9), found(2), SURE, OPEN)).toBe('filled');
    expect(verdictOn(found(9), found(2), SURE, SURE)).toBe('ringed');
    expect(verdictOn(found(9), found(2), OPEN, OPEN)).toBe('hollow');
  });

  it('asserts nothing on fewer than three paragraphs', () => {
    expect(verdictOn(found(9, 2), found(1), SURE, SURE)).toBe('hollow');
  });

  it('speaks of one side only from five hits on', () => {
    expect(verdictOn(found(5, 1), found(0), OPEN, OPEN)).toBe('oneSided');
    expect(verdictOn(found(4, 1), found(0), OPEN, OPEN)).toBe('hollow');
    expect(verdictOn(found(4), found(0), SURE, OPEN)).toBe('filled');
  });
});

describe('themeDifferences', () => {
  it('compares shares of sentences', () => {
    // a: 2 of 4 sentences, b: 1 of 4: twice as often, surplus ¼, and far too few to say
    const a = toyMeeting('a', [{ text: '負担だ。重い負担だ。' }, { text: '次。また次。' }]);
    const b = toyMeeting('b', [{ text: '負担だ。次。また次。終わり。' }]);
    const [row] = themeDifferences(toyCollection([a, b], ['負担']), 'a', 'b');
    expect(row).toMatchObject({ surplus: 0.25, ratio: 1, verdict: 'hollow' });
    expect([row?.a.hits, row?.b.hits]).toEqual([2, 1]);
  });

  it('says of 五輪 that 000 alone has it, and of 人材 that the correction takes it away', () => {
    const rows = themeDifferences(seedCollection, S000, S001);
    const verdict = (theme: string) => rows.find((row) => row.theme === theme)?.verdict;
    expect(verdict('major-events')).toBe('oneSided');
    expect(verdict('influence-operations')).toBe('oneSided');
    expect(verdict('active-defense')).toBe('ringed');
    expect(verdict('workforce')).toBe('filled');
    expect(verdict('supply-chain')).toBe('hollow');
  });

  it('turns round when the meetings are swapped', () => {
    const there = themeDifferences(seedCollection, S001, S002);
    const back = themeDifferences(seedCollection, S002, S001);
    for (const [index, row] of there.entries()) {
      const swapped = back[index]!;
      expect(swapped.verdict).toBe(row.verdict);
      expect(swapped.surplus).toBeCloseTo(-row.surplus, 12);
      if (Number.isFinite(row.interval[0])) {
        expect(swapped.interval[1]).toBeCloseTo(-row.interval[0], 9);
      }
    }
  });

  it('corrects for every theme of the rules', () => {
    const rows = themeDifferences(seedCollection, S001, S002);
    expect(rows).toHaveLength(seedCollection.lexicon.themes.length);
    for (const { interval, corrected } of rows) {
      expect(corrected[0]).toBeLessThanOrEqual(interval[0]);
      expect(corrected[1]).toBeGreaterThanOrEqual(interval[1]);
    }
  });
});
