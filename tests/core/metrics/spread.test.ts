import { describe, expect, it } from 'vitest';
import { hitPositions, spread } from '../../../src/core/metrics/spread';
import { S001, S002, seedCollection } from './seeds';
import { toyCollection, toyMeeting } from './toy';

const query = { meetings: ['m'], theme: '負担' };

/** Ten paragraphs of ten characters, so that each is a slice. */
const meeting = (counts: readonly number[]) =>
  toyMeeting(
    'm',
    counts.map((count) => ({ text: '負担'.repeat(count) + 'あ'.repeat(10 - 2 * count) })),
  );

const spreadOf = (counts: readonly number[]) =>
  spread(toyCollection([meeting(counts)], ['負担']), query);

describe('spread', () => {
  it('counts the hits of ten slices of equal characters', () => {
    const counts = [2, 0, 1, 0, 0, 3, 0, 0, 0, 1];
    expect(spreadOf(counts)?.slices).toEqual(counts);
  });

  it('finds a heap concentrated and an even row everywhere', () => {
    // five in one slice: DP 0.9, chance 0.59; ten in ten: DP 0
    expect(spreadOf([0, 0, 5, 0, 0, 0, 0, 0, 0, 0])?.word).toBe('concentrated');
    expect(spreadOf([1, 1, 1, 1, 1, 1, 1, 1, 1, 1])).toMatchObject({
      deviation: 0,
      word: 'throughout',
    });
  });

  it('does not blame five hits for being few', () => {
    // five slices with one each: DP 0.5, below the 0.59 of chance
    expect(spreadOf([1, 0, 1, 0, 1, 0, 1, 0, 1, 0])?.word).toBe('throughout');
  });

  it('is silent below five hits', () => {
    expect(spreadOf([1, 1, 1, 1, 0, 0, 0, 0, 0, 0])).toBeNull();
  });

  it('says of 002 that secrecy of communications comes at once and partnership less evenly than chance', () => {
    const word = (theme: string) => spread(seedCollection, { meetings: [S002], theme })?.word;
    expect(word('communications-secrecy')).toBe('concentrated');
    // 71 hits in tenths: 10 6 13 3 3 8 6 12 5 5, DP 0.21 where chance gives 0.14
    expect(word('partnership')).toBe('partly');
  });

  it('loses no hit', () => {
    for (const { id } of seedCollection.lexicon.themes) {
      const found = spread(seedCollection, { meetings: [S001], theme: id });
      if (found) expect(found.slices.reduce((sum, n) => sum + n, 0)).toBe(found.hits);
    }
  });
});

describe('hitPositions', () => {
  it('counts characters of speech from its start, white space and other talk left out', () => {
    const collection = toyCollection(
      [
        toyMeeting('m', [
          { text: '負担 あ負担' },
          { text: '負担の説明', as: 'secretariat' },
          { text: 'い負担' },
        ]),
      ],
      ['負担'],
    );
    expect(hitPositions(collection, query)).toEqual([0, 3, 6]);
  });
});
