import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markup } from '../../../src/charts/export/mark';

describe('markup', () => {
  it('closes an element without children at once and leaves out what is undefined', () => {
    expect(markup({ name: 'rect', attributes: { x: 1, rx: undefined } })).toBe('<rect x="1"/>');
  });

  it('rounds to hundredths of a px', () => {
    expect(markup({ name: 'rect', attributes: { x: 1 / 3, y: 2.999999 } })).toBe(
      '<rect x="0.33" y="3"/>',
    );
  });

  it('nests elements and words in their order', () => {
    const tspan = { name: 'tspan', attributes: {}, children: ['B'] };
    expect(markup({ name: 'text', attributes: {}, children: ['A', tspan, 'C'] })).toBe(
      '<text>A<tspan>B</tspan>C</text>',
    );
  });

  it('escapes what XML would take for markup', () => {
    expect(markup({ name: 'text', attributes: { lang: '"' }, children: ['<a> & "b"'] })).toBe(
      '<text lang="&quot;">&lt;a&gt; &amp; &quot;b&quot;</text>',
    );
  });

  it('drops control characters and halves of a pair, which XML does not know', () => {
    expect(markup({ name: 't', attributes: {}, children: ['a\u0000b\u000cc\ud83d\ufffe'] })).toBe(
      '<t>abc</t>',
    );
  });

  it('holds no sign that could open an element, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        const inner = markup({ name: 't', attributes: {}, children: [text] }).slice(3, -4);
        expect(inner).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
      }),
    );
  });
});
