import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/charts/barcode';
import type { Bound } from '../../src/charts/strip';

const bounds: readonly Bound[] = [
  { at: 0, label: '(1) 本部長冒頭挨拶', short: '(1)' },
  { at: 137, label: '(2) 討議', short: '(2)' },
  { at: 10_924, label: '(3) 決定事項の決定等', short: '(3)' },
  { at: 11_013, label: '(4) 本部長締め括り挨拶', short: '(4)' },
];

describe('placeLabels', () => {
  it('prints the label where its part has room and the short one elsewhere', () => {
    const texts = placeLabels(bounds, 11_653, 1200).map(({ text }) => text);
    expect(texts).toEqual(['(2) 討議', '(4)', '(1)', '(3)']);
  });

  it('prints nothing before the width is known', () => {
    expect(placeLabels(bounds, 11_653, 0)).toEqual([]);
  });

  it('overlaps nothing and stays in the plot, whatever the parts and the width', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 1600 }), (lengths, px) => {
        const total = lengths.reduce((sum, length) => sum + length, 0);
        let at = 0;
        const list = lengths.map((length, index) => {
          at += length;
          return {
            at: at - length,
            label: `(${index}) ${'議'.repeat(index)}`,
            short: `(${index})`,
          };
        });
        const placed = [...placeLabels(list, total, px)].sort(
          (one, other) => one.from - other.from,
        );
        placed.forEach((label, index) => {
          expect(label.from).toBeGreaterThanOrEqual(0);
          expect(label.to).toBeLessThanOrEqual(px);
          expect(label.from).toBeGreaterThanOrEqual(placed[index - 1]?.to ?? 0);
        });
      }),
    );
  });
});
