import { describe, expect, it } from 'vitest';
import { around } from '../../../src/core/rules/around';
import { toyCollection, toyMeeting } from '../metrics/toy';

function of(text: string, hit: string) {
  const reading = toyCollection([toyMeeting('m', [{ text }])]).reading('m', 0);
  const from = text.indexOf(hit);
  return around(reading, { from, to: from + hit.length });
}

describe('around', () => {
  it('gives the word that the hit is a part of, then what follows and what stands before', () => {
    expect(of('本日は国際戦略局から説明する。', '国際')).toEqual([
      '国際戦略局',
      '国際戦略局から説明',
      'は国際戦略局',
    ]);
  });

  it('never gives the hit itself, and reaches over no stop', () => {
    expect(of('国際。', '国際')).toEqual([]);
    expect(of('これは、国際的な場。', '国際')).toEqual(['国際的', '国際的な場']);
  });
});
