import { describe, expect, it } from 'vitest';
import { Candidates } from '../../../src/core/search/candidates';

function candidatesOf(...texts: readonly string[]): Candidates {
  const candidates = new Candidates(texts.length, (at) => texts[at] ?? '');
  while (!candidates.isComplete) candidates.grow();
  return candidates;
}

describe('Candidates', () => {
  it('leaves out no block that contains the word, and cannot tell for kana alone', () => {
    const candidates = candidatesOf('人材育成', '人材', '育成人');
    expect(candidates.of('人材')).toEqual([0, 1]);
    expect(candidates.of('メリット')).toBeNull();
    expect(candidates.of('人')).toBeNull();
  });

  it('cannot tell before all texts are taken in', () => {
    const candidates = new Candidates(1, () => '人材');
    expect(candidates.of('人材')).toBeNull();
    candidates.grow();
    expect(candidates.of('人材')).toEqual([0]);
  });
});
