import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figures, phrases, pieces, plain, textWidth } from '../../src/charts/text';

describe('pieces', () => {
  it('takes a string, a piece, or a list of both', () => {
    expect(pieces('A')).toEqual([{ text: 'A' }]);
    expect(pieces({ text: '宮澤 栄一', lang: 'ja' })).toEqual([{ text: '宮澤 栄一', lang: 'ja' }]);
    expect(pieces(['A ', { text: 'B' }])).toEqual([{ text: 'A ' }, { text: 'B' }]);
  });
});

describe('plain', () => {
  it('is the text alone', () => {
    expect(plain(['最も多い', { text: '宮澤 栄一', lang: 'ja' }, 'で15.7%'])).toBe(
      '最も多い宮澤 栄一で15.7%',
    );
  });
});

describe('figures', () => {
  it('keeps a number with its unit', () => {
    const kept = (text: string) => figures(text).filter((_, at) => at % 2);
    expect(kept('A 11,597字、30件・13段落')).toEqual(['11,597字', '30件', '13段落']);
    expect(kept('A ＋1.8、割合は93.3%、6年2か月')).toEqual(['＋1.8', '93.3%', '6年', '2か月']);
    expect(kept('無記名の会議（B・C）')).toEqual(['B・C']);
  });

  it('loses nothing of the text', () => {
    fc.assert(fc.property(fc.string(), (text) => figures(text).join('') === text));
  });
});

describe('phrases', () => {
  it('breaks after a middle dot', () => {
    expect(phrases('IoT・制御系・機器')).toEqual(['IoT・', '制御系・', '機器']);
  });

  it('keeps single letters together', () => {
    expect(phrases('（B・C・D）、人材・AI')).toEqual(['（B・C・D）、人材・', 'AI']);
  });
});

describe('textWidth', () => {
  it('takes full-width characters as 1 em and the others as 0.6', () => {
    expect(textWidth('第22回', 10)).toBe(32);
  });
});
