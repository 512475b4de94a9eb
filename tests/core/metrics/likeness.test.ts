import { describe, expect, it } from 'vitest';
import { likeness, themeDivergence } from '../../../src/core/metrics/likeness';
import { S000, S001, S002, seedCollection } from './seeds';
import { toyCollection, toyMeeting } from './toy';

const says = (...texts: string[]) => texts.map((text) => ({ text }));

describe('likeness', () => {
  it('is 0 for the same mix of themes, and within chance', () => {
    const a = toyMeeting('a', says('負担だ。', '人材だ。'));
    const b = toyMeeting('b', says('負担だ。', '人材だ。', '負担だ。', '人材だ。'));
    const found = likeness(toyCollection([a, b], ['負担', '人材']), 'a', 'b', { seed: 1 });
    expect(found).toMatchObject({ divergence: 0, withinChance: true });
  });

  it('follows the shares by hand', () => {
    // a: 負担 alone; b: 負担 and 人材 half each; see jensenShannon: 0.25 + 0.061278
    const a = toyMeeting('a', says('負担だ。負担だ。'));
    const b = toyMeeting('b', says('負担だ。', '人材だ。'));
    const found = likeness(toyCollection([a, b], ['負担', '人材', '無縁']), 'a', 'b', { seed: 1 });
    expect(found?.divergence).toBeCloseTo(0.311278, 6);
    expect(found?.parts.map((part) => [part.theme, part.a, part.b])).toEqual([
      ['人材', 0, 0.5],
      ['負担', 1, 0.5],
    ]);
  });

  it('goes beyond chance where two meetings never speak of the same', () => {
    const a = toyMeeting('a', says(...Array.from({ length: 20 }, () => '負担だ。')));
    const b = toyMeeting('b', says(...Array.from({ length: 20 }, () => '人材だ。')));
    const found = likeness(toyCollection([a, b], ['負担', '人材']), 'a', 'b', { seed: 1 });
    expect(found).toMatchObject({ divergence: 1, withinChance: false });
    expect(found?.chance).toBeLessThan(0.3);
  });

  it('finds the value of chance that counting all ways to deal gives', () => {
    // Four and four: of the 70 ways to deal, 2 part the themes wholly (1 bit; 2.9 %), 32 give 3 : 1
    // (1 − H(¼) = 1 − 0.811278 = 0.188722 bits; 45.7 %), 36 give 2 : 2 (0). 95 % lie at or below 3 : 1.
    const four = (id: string, word: string) => toyMeeting(id, says(...Array<string>(4).fill(word)));
    const toy = toyCollection([four('a', '負担。'), four('b', '人材。')], ['負担', '人材']);
    for (const seed of [1, 2, 3]) {
      const found = likeness(toy, 'a', 'b', { seed });
      expect(found?.chance).toBeCloseTo(0.188722, 6);
      expect(found?.withinChance).toBe(false);
    }
  });

  it('calls two paragraphs against two within chance, however far apart', () => {
    // Of the 6 ways to deal, 2 part the themes wholly: a third of all shuffles reach 1.
    const two = (id: string, word: string) => toyMeeting(id, says(word, word));
    const toy = toyCollection([two('a', '負担。'), two('b', '人材。')], ['負担', '人材']);
    expect(likeness(toy, 'a', 'b', { seed: 1 })).toMatchObject({
      divergence: 1,
      chance: 1,
      withinChance: true,
    });
  });

  it('says nothing where one speaks of no theme', () => {
    const a = toyMeeting('a', says('負担だ。'));
    const b = toyMeeting('b', says('別の話。'));
    expect(likeness(toyCollection([a, b], ['負担']), 'a', 'b', { seed: 1 })).toBeNull();
  });

  it('is the same for the same seed, symmetric, and adds up, on the seeds', () => {
    const there = likeness(seedCollection, S001, S002, { seed: 7 });
    expect(likeness(seedCollection, S001, S002, { seed: 7 })).toEqual(there);
    const back = likeness(seedCollection, S002, S001, { seed: 7 });
    expect(back?.divergence).toBeCloseTo(there?.divergence ?? -1, 12);
    expect(back?.chance).toBe(there?.chance);
    const sum = there?.parts.reduce((total, { part }) => total + part, 0);
    expect(sum).toBeCloseTo(there?.divergence ?? -1, 12);
  });

  it('finds the four meetings further apart than chance, whatever the seed', () => {
    for (const seed of [1, 2, 3]) {
      expect(likeness(seedCollection, S000, S001, { seed })?.withinChance).toBe(false);
    }
  });
});

describe('themeDivergence', () => {
  it('is what likeness holds against chance', () => {
    const found = themeDivergence(seedCollection, S001, S002, { discussion: true });
    const full = likeness(seedCollection, S001, S002, { discussion: true, seed: 7 });
    expect(full).toMatchObject({ ...found });
  });
});
