import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Layer } from '../../../src/core/search/layer';
import { best } from '../../../src/core/search/order';

const word = fc.string({ unit: fc.constantFrom(...'abの人'), minLength: 1, maxLength: 4 });

/** What stands where by going through each text with `indexOf`: `block:place`. */
function plainly(texts: readonly string[], wanted: string): string[] {
  return texts.flatMap((text, block) => {
    const found: string[] = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
      found.push(`${block}:${at}`);
    return found;
  });
}

function listed(layer: Layer, { blocks, begins, places }: ReturnType<Layer['find']>): string[] {
  return [...blocks].flatMap((block, at) =>
    [...places.subarray(begins[at], begins[at + 1])].map(
      (place) => `${block}:${place - (layer.starts[block] ?? 0)}`,
    ),
  );
}

describe('Layer', () => {
  it('finds what going through the texts finds, in all blocks and in some', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom(...'abの人'), maxLength: 12 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(texts, word, (all, wanted) => {
        const layer = new Layer(all);
        const expected = plainly(all, wanted);
        expect(listed(layer, layer.find(wanted))).toEqual(expected);
        const even = [...all.keys()].filter((block) => block % 2 === 0);
        const some = expected.filter((at) => even.includes(Number(at.split(':')[0])));
        expect(listed(layer, layer.findIn(wanted, even))).toEqual(some);
        expect(layer.effortOf(wanted)).toBeGreaterThanOrEqual(expected.length);
      }),
      { numRuns: 200 },
    );
  });

  it('takes several within one printed character for one', () => {
    // ⅲと㍿
    const layer = new Layer(['iiiと株式会社i'], new Set([1, 2, 5, 6, 7]));
    expect(listed(layer, layer.find('i'))).toEqual(['0:0', '0:8']);
  });
});

describe('best', () => {
  it('gives the first of all in order', () => {
    const numbers = fc.array(fc.nat(50), { maxLength: 400 });
    fc.assert(
      fc.property(numbers, fc.nat(20), (all, count) => {
        const descending = (a: number, b: number): number => b - a;
        const expected = all.toSorted(descending).slice(0, count);
        expect([...best(Uint32Array.from(all), count, descending)]).toEqual(expected);
      }),
    );
  });
});
