import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMinutes, toRecord } from '../../src/core/parse';
import { openSource } from '../../src/core/source';

const gold = new URL('../samples/gold/', import.meta.url);
const seeds = new URL('../../seeds/', import.meta.url);

describe('readMinutes', () => {
  for (const name of readdirSync(gold)) {
    const file = name.replace('.json', '.txt');
    const expected = JSON.parse(readFileSync(new URL(name, gold), 'utf8')) as Record<
      string,
      unknown
    >;
    const source = openSource(file, readFileSync(new URL(file, seeds), 'utf8'));
    const { minutes } = readMinutes(source);

    for (const field of ['meta', 'attendees', 'sections', 'agenda', 'paragraphs'] as const) {
      it(`reads the ${field} of ${file} as two readers did`, () => {
        expect(minutes && toRecord(source, minutes)[field]).toEqual(expected[field]);
      });
    }
  }
});
