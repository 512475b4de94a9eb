import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/core/parse';
import { openSource, slice } from '../../../src/core/source';

const seeds = new URL('../../../seeds/', import.meta.url);
const files = readdirSync(seeds).filter((name) => name.endsWith('.txt'));

describe('parts', () => {
  for (const file of files) {
    const source = openSource(file, readFileSync(new URL(file, seeds), 'utf8'));
    const parts = readMinutes(source).minutes?.parts ?? [];

    it(`cover every character of ${file} once and in order`, () => {
      expect(parts.map(({ span }) => slice(source, span)).join('')).toBe(source.text);
    });

    it(`leave nothing of ${file} as noise but blank lines, 以上 and empty bullets`, () => {
      const noise = parts
        .filter(({ type }) => type === 'noise')
        .map(({ span }) => slice(source, span));
      const lines = noise.flatMap((text) => text.split('\n').map((line) => line.trim()));
      expect([...new Set(lines)].sort()).toEqual(expect.arrayContaining(['']));
      expect(lines.filter((line) => !/^$|^-$|^(?:— )?以上(?: —)?$/.test(line))).toEqual([]);
    });
  }
});
