import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Theme } from '../../../src/core/lexicon';
import { themeHits } from '../../../src/core/text/match';
import { normalise } from '../../../src/core/text/normalise';

function theme(terms: string[], except: string[] = []): Theme {
  return { id: 't', group: 'g', ja: '', en: '', scope: { ja: '', en: '' }, terms, except };
}

/** The text with each hit in brackets. */
function marked(text: string, terms: string[], except: string[] = []): string {
  let out = '';
  let at = 0;
  for (const { from, to } of themeHits(theme(terms, except), normalise(text))) {
    out += `${text.slice(at, from)}[${text.slice(from, to)}]`;
    at = to;
  }
  return out + text.slice(at);
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

  it('gives ordered ranges that do not overlap, each printing one of the terms', () => {
    const text = fc.string({ unit: fc.constantFrom(...'アイウai 1ー・') });
    const terms = fc.array(
      fc.string({ unit: fc.constantFrom(...'アイai1'), minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(text, terms, terms, (source, wanted, except) => {
        let last = 0;
        const forms = wanted.map((term) => normalise(term).text);
        for (const { from, to } of themeHits(theme(wanted, except), normalise(source))) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(forms).toContain(normalise(source.slice(from, to)).text);
          last = to;
        }
      }),
    );
  });
});
