import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../scripts/themes';
import type { ThemeMeasured } from '../../src/core/lexicon';
import { seedLexicon } from '../from-gold';

type Part = 'development' | 'held-out';

interface Coded {
  readonly file: string;
  readonly line: number;
  readonly part: Part;
  readonly themes: readonly string[];
}

/** A paragraph as people coded it, with what the rules find in it. */
interface Judged extends Coded {
  readonly found: readonly string[];
}

const { themes, measured } = seedLexicon();
const { paragraphs } = JSON.parse(readFileSync('tests/samples/themes/coded.json', 'utf8')) as {
  paragraphs: readonly Coded[];
};
const judged = await judge(paragraphs);

/** What counts as a measure of the rules: the part whose paragraphs were not in view while they were written. */
const part: Part = 'held-out';

/** F1 of the first, unrevised list of words on the same paragraphs. */
const STARTING: Readonly<Record<Part, number>> = { development: 0.72, 'held-out': 0.75 };

/** What the command prints of the seeds, beside the coding; a paragraph that it does not know is an error. */
async function judge(coded: readonly Coded[]): Promise<Judged[]> {
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  const files = [...new Set(coded.map(({ file }) => `seeds/${file}`))];
  await main(files, { read: (path) => readFileSync(path, 'utf8'), print, complain: print });
  const found = new Map<string, readonly string[]>();
  for (const printed of lines) {
    const meeting = JSON.parse(printed) as {
      file: string;
      paragraphs: { line: number; themes: Record<string, number> }[];
    };
    for (const { line, themes: hits } of meeting.paragraphs) {
      found.set(`${meeting.file}:${line}`, Object.keys(hits));
    }
  }
  return coded.map((one) => {
    const own = found.get(`${one.file}:${one.line}`);
    if (!own) throw new Error(`No paragraph begins at ${one.file}:${one.line}`);
    return { ...one, found: own };
  });
}

/** Precision and recall over pairs of a paragraph and a theme, of one theme or of all. */
function measure(of: Part, theme?: string): ThemeMeasured {
  let both = 0;
  let found = 0;
  let coded = 0;
  for (const one of judged.filter((it) => it.part === of)) {
    const [byRule, byHand] = [one.found, one.themes].map(
      (ids) => new Set(ids.filter((id) => theme === undefined || id === theme)),
    ) as [Set<string>, Set<string>];
    found += byRule.size;
    coded += byHand.size;
    both += [...byRule].filter((id) => byHand.has(id)).length;
  }
  return { precision: both / found, recall: both / coded, coded };
}

const f1 = ({ precision, recall }: ThemeMeasured) =>
  (2 * precision * recall) / (precision + recall);
const twoDigits = (value: number) => value.toFixed(2);

describe('the coded sample', () => {
  it('names every paragraph once and themes of the rules only', () => {
    const places = paragraphs.map(({ file, line }) => `${file}:${line}`);
    expect(new Set(places).size).toBe(places.length);
    const ids = new Set(themes.map(({ id }) => id));
    expect(paragraphs.flatMap((one) => one.themes).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('the rules of the seeds', () => {
  it('find more of what people coded, and less else, than the starting lexicon did', () => {
    expect(f1(measure('development'))).toBeGreaterThan(STARTING.development);
    expect(f1(measure('held-out'))).toBeGreaterThan(STARTING['held-out']);
  });

  it('print what they reach, and on what', () => {
    const { precision, recall } = measure(part);
    expect([measured?.precision, measured?.recall].map((value) => value?.toFixed(2))).toEqual(
      [precision, recall].map(twoDigits),
    );
    const size = judged.filter((one) => one.part === part).length;
    expect(measured?.basis.ja).toContain(`${size}段落`);
    expect(measured?.basis.en).toContain(`${size} paragraphs`);
    expect(measured?.basis.en).toContain(part);
  });

  it('print of a theme what they reach there', () => {
    for (const { id, measured: own } of themes) {
      if (!own) continue;
      const { precision, recall, coded } = measure(part, id);
      expect([id, own.precision, own.recall].map(String)).toEqual([
        id,
        ...[precision, recall].map((value) => String(Number(twoDigits(value)))),
      ]);
      expect(own.coded).toBe(coded);
    }
  });
});
