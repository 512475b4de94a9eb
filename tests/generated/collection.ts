import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Lexicon } from '../../src/core';
import { madeMinutes, type Made } from './minutes';
import { COUNCILS } from './words';

const THEMES = resolve(import.meta.dirname, '../../seeds/themes.json');

/** How many meetings the generated collection holds. */
export const SIZE = 30;

/** Ids of the generated meetings in the order in which they are made: council by council. */
export const IDS: readonly string[] = Array.from(
  { length: SIZE },
  (_, at) => `made-${String(at + 1).padStart(2, '0')}`,
);

/** Thirty made-up meetings of six councils with the truth about each; always the same. */
export function madeCollection(): Made[] {
  const lexicon = JSON.parse(readFileSync(THEMES, 'utf8')) as Lexicon;
  const sessions = SIZE / COUNCILS.length;
  return IDS.map((id, at) => {
    const seat = Math.floor(at / sessions);
    const place = { id, seat, seed: 1000 + at };
    return madeMinutes(COUNCILS[seat]!, (at % sessions) + 1, place, lexicon);
  });
}

/** Writes it as a folder that can be compiled, with the truth below `gold/`. */
export function writeCollection(dir: string): void {
  mkdirSync(join(dir, 'gold'), { recursive: true });
  writeFileSync(join(dir, 'themes.json'), readFileSync(THEMES));
  for (const { id, text, gold } of madeCollection()) {
    writeFileSync(join(dir, `${id}.txt`), text);
    writeFileSync(join(dir, 'gold', `${id}.json`), JSON.stringify(gold));
  }
}

/** The id of the long record. */
export const LONG = 'made-long';

/** Writes one record of about 300,000 characters, with speech by name and without, as a folder that can be compiled. */
export function writeLong(dir: string): void {
  const lexicon = JSON.parse(readFileSync(THEMES, 'utf8')) as Lexicon;
  const seat = COUNCILS.findIndex(({ named }) => named > 0.2 && named < 0.9);
  const place = { id: LONG, seed: 7, seat, talks: 1850 };
  const { text, gold } = madeMinutes(COUNCILS[seat]!, 2, place, lexicon);
  mkdirSync(join(dir, 'gold'), { recursive: true });
  writeFileSync(join(dir, 'themes.json'), readFileSync(THEMES));
  writeFileSync(join(dir, `${LONG}.txt`), text);
  writeFileSync(join(dir, 'gold', `${LONG}.json`), JSON.stringify(gold));
}
