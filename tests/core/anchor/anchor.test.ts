import { describe, expect, it } from 'vitest';
import { anchorToParams, paramsToAnchor } from '../../../src/core/anchor/address';
import { anchorOf, anchorOfExcerpts } from '../../../src/core/anchor/anchor';
import { findAnchor } from '../../../src/core/anchor/find';
import { excerptText, threadOf } from '../../../src/core/anchor/thread';
import { locator } from '../../../src/core/source';
import { meetingFromGold, SEEDS } from '../../from-gold';
import { toyMeeting } from '../metrics/toy';

const said = (...texts: readonly string[]) =>
  toyMeeting(
    'toy',
    texts.map((text) => ({ text })),
  );

describe('anchorOf', () => {
  it('keeps a short passage whole, with what stands on either side', () => {
    const meeting = said(
      'これは前の段落である。',
      'AIを活用すべきである。',
      '次の段落はこれである。',
    );
    expect(anchorOf(meeting, 1)).toEqual({
      meeting: 'toy',
      paragraph: '0-2',
      line: 2,
      quote: 'AIを活用すべきである。',
      rest: null,
      prefix: '前の段落である。',
      suffix: '次の段落はこれで',
      repeat: null,
    });
  });

  it('takes a range of a paragraph, whole characters only', () => {
    const meeting = said('本会議は㈱議事の協力を得た。');
    const { quote, prefix, suffix } = anchorOf(meeting, 0, { from: 4, to: 7 });
    expect([prefix, quote, suffix]).toEqual(['本会議は', '㈱議事', 'の協力を得た。']);
  });

  it('keeps of a long passage the beginning, the end, the length and a digest', () => {
    const text = `初めに${'あいうえお'.repeat(30)}終わりである。`;
    const { quote, rest } = anchorOf(said(text), 0);
    expect(quote).toBe(text.slice(0, 20));
    expect(rest).toEqual({ tail: text.slice(-12), length: 160, check: expect.any(String) });
  });

  it('takes as much context as tells a repeat from the others, and says which it is', () => {
    const meeting = said(
      '第一の議題について諮った。',
      '異議なし。',
      '第二の議題について諮った。',
      '異議なし。',
    );
    const anchor = anchorOf(meeting, 3);
    expect(anchor.repeat).toEqual({ nth: 2, of: 2, alike: 1 });
    expect(anchor.prefix).toBe('議題について諮った。'.slice(-8));
    expect(anchorOf(meeting, 1).repeat).toEqual({ nth: 1, of: 2, alike: 1 });
  });

  it('says where no context tells repeats apart', () => {
    const row = [
      '議長から、ほかに意見があるかどうかを出席者の全員に順に尋ねたところである。',
      '異議なし。',
    ];
    const meeting = said(...row, ...row, ...row, ...row);
    expect(anchorOf(meeting, 3).repeat).toEqual({ nth: 2, of: 4, alike: 3 });
  });

  it('throws for no excerpt', () => {
    expect(() => anchorOfExcerpts(said('一。'), [])).toThrow('excerpt');
  });
});

describe.each(SEEDS)('every paragraph of %s', (id) => {
  const meeting = meetingFromGold(id);
  const { paragraphs } = meeting.minutes;
  const locate = locator(meeting.source.text);

  it('is found again through its address, word for word and in its line', () => {
    const found = paragraphs.map((_, index) => {
      const anchor = paramsToAnchor(id, anchorToParams(anchorOf(meeting, index)));
      return anchor && findAnchor(meeting, anchor);
    });
    expect(found).toEqual(
      paragraphs.map(({ pieces }, index) =>
        expect.objectContaining({
          state: 'same',
          paragraph: index,
          line: locate(pieces[0]!.from).line,
        }),
      ),
    );
  });

  it('has an address of at most 600 characters', () => {
    const lengths = paragraphs.map((_, index) => {
      const params = Object.entries(anchorToParams(anchorOf(meeting, index)));
      const query = params.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
      return `https://minutes.example.go.jp/kurabe/#/meeting/${id}?${query}`.length;
    });
    expect(Math.max(...lengths)).toBeLessThanOrEqual(600);
  });

  it('can be quoted together with the next', () => {
    for (let index = 1; index < paragraphs.length; index += 1) {
      const excerpts = [index - 1, index].map((paragraph) => ({
        paragraph,
        span: { from: 0, to: threadOf(meeting).paragraphs[paragraph]!.printed.length },
      }));
      const found = findAnchor(meeting, anchorOfExcerpts(meeting, excerpts));
      expect(found).toMatchObject({ state: 'same', paragraph: index - 1 });
      const text = excerptText(threadOf(meeting), found.state === 'lost' ? [] : found.excerpts);
      expect(text).toBe(excerptText(threadOf(meeting), excerpts));
    }
  });
});
