import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/core/text/sentences';

function split(text: string): string[] {
  return sentences(text).map(({ from, to }) => text.slice(from, to));
}

describe('sentences', () => {
  it('ends a sentence after each stop', () => {
    expect(split('3点申し上げる。どうか！？そうだ')).toEqual([
      '3点申し上げる。',
      'どうか！？',
      'そうだ',
    ]);
  });

  it('keeps what a quotation or a bracket holds together', () => {
    expect(split('「異議なし。」と声あり。（略。）次へ。')).toEqual([
      '「異議なし。」と声あり。',
      '（略。）次へ。',
    ]);
  });

  it('is not misled by a bracket that is never closed', () => {
    expect(split('「一つ。二つ。')).toEqual(['「一つ。', '二つ。']);
    expect(split('一つ」。二つ。')).toEqual(['一つ」。', '二つ。']);
  });

  it('finds none in an empty text and one in a text without a stop', () => {
    expect(split('')).toEqual([]);
    expect(split('今後の予定')).toEqual(['今後の予定']);
  });

  it('gives ranges that touch and cover the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'あ。！「」（） \n') }), (text) => {
        expect(split(text).join('')).toBe(text);
        expect(split(text).every((sentence) => sentence !== '')).toBe(true);
      }),
    );
  });
});
