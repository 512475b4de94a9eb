import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Theme } from '../../../src/core/lexicon';
import type { Span } from '../../../src/core/model';
import { readable, themeHits } from '../../../src/core/text/match';
import { normalise } from '../../../src/core/text/normalise';
import { sentences } from '../../../src/core/text/sentences';

function theme(terms: string[], except: string[] = []): Theme {
  return { id: 't', group: 'g', ja: '', en: '', scope: { ja: '', en: '' }, terms, except };
}

function hitsIn(text: string, terms: string[], except: string[] = []): Span[] {
  return themeHits(theme(terms, except), readable(text));
}

/** The text with each hit in brackets. */
function marked(text: string, terms: string[], except: string[] = []): string {
  let out = '';
  let at = 0;
  for (const { from, to } of hitsIn(text, terms, except)) {
    out += `${text.slice(at, from)}[${text.slice(from, to)}]`;
    at = to;
  }
  return out + text.slice(at);
}

function inside(span: Span, around: Span): boolean {
  return span.from >= around.from && span.to <= around.to;
}

describe('themeHits', () => {
  it('takes the leftmost match, then the longest, and none that overlaps it', () => {
    const terms = ['重要インフラ', 'インフラ事業者', '重要インフラ事業者', '事業者'];
    expect(marked('重要インフラ事業者とインフラ事業者', terms)).toBe(
      '[重要インフラ事業者]と[インフラ事業者]',
    );
  });

  it('leaves a Latin term inside a longer Latin word alone', () => {
    expect(marked('NOTICE、OT、IoT、I T OT', ['ot'])).toBe('NOTICE、[OT]、IoT、I T [OT]');
    expect(marked('Chain AI AIと生成AI', ['ai'])).toBe('Chain [AI] [AI]と生成[AI]');
  });

  it('leaves a digit inside a longer number alone', () => {
    expect(marked('15原則と5原則、G200とG20', ['5原則', 'g20'])).toBe(
      '15原則と[5原則]、G200と[G20]',
    );
  });

  it('finds letters that are printed apart', () => {
    expect(marked('高度な O T セキュリティ', ['OT'])).toBe('高度な [O T] セキュリティ');
  });

  it('does not count what lies inside an exception, and counts what reaches beyond it', () => {
    expect(marked('脅威ハンティングと脅威', ['脅威'], ['脅威ハンティング'])).toBe(
      '脅威ハンティングと[脅威]',
    );
    expect(marked('国際的なイベント', ['国際', 'イベント会場'], ['国際的なイベント'])).toBe(
      '国際的なイベント',
    );
    expect(marked('国際的なイベント会場', ['イベント会場'], ['国際的なイベント'])).toBe(
      '国際的な[イベント会場]',
    );
  });

  it('treats a term as text, never as a pattern', () => {
    expect(marked('a.c abc (x', ['a.c', '(x'])).toBe('[a.c] abc [(x]');
  });

  it('counts each first part in a sentence that holds the other, whichever comes first', () => {
    expect(marked('国際的な連携。国際会議。連携し、国際社会と国際法。', ['国際+連携'])).toBe(
      '[国際]的な連携。国際会議。連携し、[国際]社会と[国際]法。',
    );
    expect(marked('国際的な連携', ['国際 ＋ 連携'])).toBe('[国際]的な連携');
  });

  it('asks for every part of three', () => {
    expect(marked('甲と乙。甲と丙。丙と乙と甲。', ['甲+乙+丙'])).toBe(
      '甲と乙。甲と丙。丙と乙と[甲]。',
    );
  });

  it('keeps a sentence whole over brackets', () => {
    expect(marked('国際（連携する。）会議', ['国際+会議'])).toBe('[国際]（連携する。）会議');
  });

  it('holds the edges of every part, and lets the other part lie in an exception', () => {
    expect(marked('人材とIoT。人材とOT。', ['人材+OT'])).toBe('人材とIoT。[人材]とOT。');
    expect(marked('人材と国際戦略。国際戦略の人材。', ['人材+国際'], ['国際戦略'])).toBe(
      '[人材]と国際戦略。国際戦略の[人材]。',
    );
    expect(marked('国際戦略の人材と国際', ['国際+人材'], ['国際戦略'])).toBe(
      '国際戦略の人材と[国際]',
    );
  });

  it('takes the longest first part whose sentence fits, else a shorter one', () => {
    const terms = ['国際協力+人材', '国際'];
    expect(marked('国際協力の人材。国際協力の場。', terms)).toBe(
      '[国際協力]の人材。[国際]協力の場。',
    );
    expect(marked('甲と丙', ['甲+乙', '甲+丙'])).toBe('[甲]と丙');
  });

  it('counts A+B like A in the sentences that hold B alone', () => {
    const text = fc.string({ unit: fc.constantFrom(...'アイa 。「」') });
    const part = fc.string({ unit: fc.constantFrom(...'アイa'), minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(text, part, part, (source, first, other) => {
        const expected = hitsIn(source, [first]).filter(({ from }) => {
          const around = sentences(source).find((it) => it.from <= from && from < it.to);
          return around && hitsIn(source, [other]).some((it) => inside(it, around));
        });
        expect(hitsIn(source, [`${first}+${other}`])).toEqual(expected);
      }),
    );
  });

  it('gives ordered ranges that do not overlap, each printing one of the terms', () => {
    const text = fc.string({ unit: fc.constantFrom(...'アイウai 1ー・') });
    const terms = fc.array(
      fc.string({ unit: fc.constantFrom(...'アイai1'), minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(text, terms, terms, (source, wanted, except) => {
        let last = 0;
        const forms = wanted.map((term) => normalise(term).text);
        for (const { from, to } of hitsIn(source, wanted, except)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(forms).toContain(normalise(source.slice(from, to)).text);
          last = to;
        }
      }),
    );
  });
});
