import { describe, expect, it } from 'vitest';
import { likeness } from '../../../src/core/metrics/likeness';
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
    const sum = there?.parts.reduce((total, { part }) => total + part, 0);
    expect(sum).toBeCloseTo(there?.divergence ?? -1, 12);
  });

  it('finds the four meetings further apart than chance, whatever the seed', () => {
    for (const seed of [1, 2, 3]) {
      expect(likeness(seedCollection, S000, S001, { seed })?.withinChance).toBe(false);
    }
  });
});
