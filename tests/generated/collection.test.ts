import { describe, expect, it } from 'vitest';
import { readMinutes, toRecord } from '../../src/core/parse';
import { ATTRIBUTIONS } from '../../src/core/model';
import { openSource } from '../../src/core/source';
import { madeCollection } from './collection';

const made = madeCollection();

describe('madeCollection', () => {
  it('is the same each time', () => {
    expect(madeCollection()).toEqual(made);
  });

  it('holds every attribution, several councils and years', () => {
    const voices = made.flatMap(({ gold }) => gold.paragraphs.map((it) => it.attribution));
    expect(new Set(voices)).toEqual(new Set(ATTRIBUTIONS));
    expect(new Set(made.map(({ gold }) => gold.meta.body)).size).toBe(6);
    expect(new Set(made.map(({ gold }) => gold.meta.date.slice(0, 4))).size).toBeGreaterThan(4);
  });

  for (const { id, text, gold } of made) {
    it(`is read as it was made: ${id}`, () => {
      const source = openSource(gold.file, text);
      const { minutes } = readMinutes(source);
      expect({ file: gold.file, ...(minutes && toRecord(source, minutes)) }).toMatchObject(gold);
    });
  }
});
