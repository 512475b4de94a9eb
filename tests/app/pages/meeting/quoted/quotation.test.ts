import { describe, expect, it } from 'vitest';
import {
  differences,
  quotationKey,
  quotationOf,
  quotedWords,
  searchedFor,
} from '../../../../../src/app/pages/meeting/quoted/quotation';
import { anchorOf, anchorToParams } from '../../../../../src/core';
import { toyMeeting } from '../../../../core/metrics/toy';

const LONG = `第一に、${'基盤を守る取組を進める。'.repeat(9)}以上の三点を求めたい。`;
const SHORT = '中小企業への支援を強めるべきである。';
const said = (...texts: string[]) =>
  toyMeeting(
    'toy',
    ['初めに資料の説明があった。', ...texts].map((text) => ({ text })),
  );

/** What differs when the quotation of one text is looked for in another. */
function between(then: string, now: string) {
  const key = quotationKey(anchorToParams(anchorOf(said(then), 1)));
  const meeting = said(now);
  const quotation = quotationOf(meeting, key);
  const made = quotation ? differences(meeting, quotation) : [];
  return made.map((line) =>
    line.filter(({ type }) => type !== 'kept').map((it) => `${it.type} ${it.text}`),
  );
}

describe('quotationOf', () => {
  it('finds what the address points at, and is the same for another view of it', () => {
    const meeting = said(SHORT);
    const params = anchorToParams(anchorOf(meeting, 1));
    const key = quotationKey({ ...params, raw: '1', theme: 'ai' });
    expect(key).toBe(quotationKey(params));
    expect(quotationOf(meeting, key)).toMatchObject({ found: { state: 'same', paragraph: 1 } });
  });

  it('is nothing where the address quotes nothing, or nothing that can be read', () => {
    expect(quotationKey({ p: '1-1' })).toBe('');
    expect(quotationOf(said(SHORT), quotationKey({ p: '1-1', qt: '一' }))).toBeNull();
  });
});

describe('differences', () => {
  it('shows what is gone and what came in a short quotation', () => {
    expect(between(SHORT, SHORT.replace('強める', '強化す'))).toEqual([['gone める', 'come 化す']]);
  });

  it('shows them at the beginning and at the end of a long one, as far as these are other', () => {
    expect(between(LONG, LONG.replace('第一に', '第一の点として'))).toEqual([
      ['gone に', 'come の点として'],
    ]);
    expect(between(LONG, LONG.replace('三点を', '三つを'))).toEqual([['gone 点', 'come つ']]);
  });

  it('is empty where the middle of a long one is other', () => {
    expect(between(LONG, `${LONG.slice(0, 60)}大いに${LONG.slice(60)}`)).toEqual([]);
  });
});

describe('quotedWords', () => {
  it('gives the words, of a long quotation both ends', () => {
    expect(quotedWords(anchorOf(said(SHORT), 1))).toBe(SHORT);
    expect(quotedWords(anchorOf(said(LONG), 1))).toBe(`${LONG.slice(0, 20)}……${LONG.slice(-12)}`);
  });
});

describe('searchedFor', () => {
  it('is the first phrase of some length', () => {
    expect(searchedFor(anchorOf(said('第一に、基盤を守る。'), 1))).toBe('基盤を守る');
    expect(searchedFor(anchorOf(said('異議なし'), 1))).toBe('異議なし');
  });
});
