import { describe, expect, it } from 'vitest';
import { FONTS, pictureOf } from '../../../src/charts/export/picture';

const said = { title: '人材 < 教育', reading: '差があるのは6。', language: 'ja' };
const drawing = {
  width: 960,
  height: 400,
  patterns: [{ name: 'pattern', attributes: { id: 'hatched-a' } }],
  marks: [{ name: 'rect', attributes: { fill: 'url(#hatched-a)' } }],
};

describe('pictureOf', () => {
  const svg = pictureOf(drawing, said);

  it('is an XML file with the size of the drawing', () => {
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /);
    expect(svg).toContain('width="960" height="400" viewBox="0 0 960 400"');
  });

  it('is named by the title and described by the reading', () => {
    expect(svg).toContain('<title>人材 &lt; 教育</title><desc>差があるのは6。</desc>');
  });

  it('names fonts that have Japanese on every system', () => {
    expect(svg).toContain(`font-family="${FONTS}"`);
  });

  it('lies on white paper and defines the patterns before they are used', () => {
    const order = ['<defs><pattern', 'fill="#ffffff"', 'url(#hatched-a)'].map((it) =>
      svg.indexOf(it),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('defines nothing where nothing is referred to', () => {
    expect(pictureOf({ ...drawing, patterns: [], marks: [] }, said)).not.toContain('<defs');
  });
});
