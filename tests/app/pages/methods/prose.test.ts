import { describe, expect, it } from 'vitest';
import { FORMULAS, STANDARDS } from '../../../../src/app/pages/methods/formulas';
import { formulaParts, stretches } from '../../../../src/app/pages/methods/prose';
import { texts, type Section } from '../../../../src/app/pages/methods/texts';

describe('stretches', () => {
  it('parts words from what stands between backticks', () => {
    expect(stretches('率は`a/S`です')).toEqual([
      { type: 'words', text: '率は' },
      { type: 'code', parts: [{ type: 'plain', text: 'a/S' }] },
      { type: 'words', text: 'です' },
    ]);
  });

  it('gives plain words back whole', () => {
    expect(stretches('words')).toEqual([{ type: 'words', text: 'words' }]);
  });
});

describe('formulaParts', () => {
  it('reads one character or a group as low or high', () => {
    expect(formulaParts('x_i^{n−1}+1')).toEqual([
      { type: 'plain', text: 'x' },
      { type: 'sub', text: 'i' },
      { type: 'sup', text: 'n−1' },
      { type: 'plain', text: '+1' },
    ]);
  });
});

describe('the page of methods', () => {
  const sections = (['ja', 'en'] as const).map((language) =>
    Object.entries<Section>(texts[language].sections),
  );

  it('has the same sections and paragraphs in both languages', () => {
    const [ja, en] = sections.map((all) => all.map(([id, section]) => [id, section.length]));
    expect(en).toEqual(ja);
  });

  it('closes every formula that it opens', () => {
    const prose = sections.flat().flatMap(([, section]) => section);
    expect(prose.filter((text) => text.split('`').length % 2 === 0)).toEqual([]);
  });

  it('has no formula and no standard for what it does not speak of', () => {
    expect(Object.keys(texts.ja.sections)).toEqual(expect.arrayContaining(Object.keys(FORMULAS)));
    expect(Object.keys(texts.ja.words)).toEqual(expect.arrayContaining(Object.keys(STANDARDS)));
  });
});
