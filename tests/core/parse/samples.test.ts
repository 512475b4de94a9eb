import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMinutes, toRecord } from '../../../src/core/parse';
import { locator, openSource } from '../../../src/core/source';

const samples = new URL('../../samples/', import.meta.url);
const names = readdirSync(samples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['gold', 'themes'].includes(entry.name))
  .map(({ name }) => name);

/** The reading of a sample: its record, and the diagnostics by place and code. */
function read(input: string): unknown {
  const source = openSource('input.txt', input);
  const point = locator(source.text);
  const { minutes, diagnostics } = readMinutes(source);
  return {
    minutes: minutes && toRecord(source, minutes),
    diagnostics: diagnostics.map(({ code, span }) => {
      const { line, column } = point(span.from);
      return `${line}:${column} ${code}`;
    }),
  };
}

// A folder is a test: input.txt and expected.json. `UPDATE_SAMPLES=1` writes what is read; look at it
// line by line before you keep it.
describe('readMinutes', () => {
  it.each(names)('reads %s', (name) => {
    const folder = new URL(`${name}/`, samples);
    const found = read(readFileSync(new URL('input.txt', folder), 'utf8'));
    const expected = new URL('expected.json', folder);
    if (process.env['UPDATE_SAMPLES'])
      writeFileSync(expected, `${JSON.stringify(found, null, 1)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
