import { describe, expect, it } from 'vitest';
import { Collection } from '../../src/core/collection';
import { compileCorpus } from '../../src/core/corpus';
import { passages } from '../../src/core/passages';
import { openAnnotations } from '../../src/core/people/annotations';
import { duration, summarise } from '../../src/core/summary';
import { minutesFromGold, SEEDS, seedAnnotations, seedLexicon, seedSource } from '../from-gold';

const { compiled } = compileCorpus(
  SEEDS.map((id) => ({ source: seedSource(id) })),
  openAnnotations(seedAnnotations()),
  ({ file }) => ({ minutes: minutesFromGold(file.replace('.txt', '')), diagnostics: [] }),
);
const summaries = compiled.map(({ meeting }) => summarise(meeting!, seedLexicon()));

function rounded(rates: readonly (number | null)[]): (number | null)[] {
  return rates.map((rate) => rate && Math.round(rate * 1000) / 1000);
}

describe('summarise', () => {
  it('counts the characters of speech and the attribution rate known from reading', () => {
    expect(summaries.map(({ speech }) => speech)).toEqual([11597, 11485, 15624, 4032]);
    expect(rounded(summaries.map(({ rate }) => rate))).toEqual([0.933, 0.187, 0.061, 1]);
    expect(rounded(summaries.map((it) => it.discussionRate))).toEqual([1, 0.061, 0, 1]);
    expect(rounded(summaries.map((it) => it.annotatedRate))).toEqual([1, 0.187, 0.061, 1]);
    expect(summaries.map(({ record }) => record)).toEqual(['named', 'unnamed', 'unnamed', 'named']);
  });

  it('counts who is listed and who speaks by name', () => {
    expect(summaries.map(({ attendees }) => attendees)).toEqual([25, 27, 20, 9]);
    expect(summaries.map(({ speakers }) => speakers)).toEqual([15, 3, 1, 9]);
    expect(summaries.map(({ minutes }) => minutes)).toEqual([40, 105, 100, 60]);
    expect(summaries[1]?.chars.anonymous).toBe(9337);
  });

  it('gives runs that hold every character of the body once, in order', () => {
    for (const [index, { runs, chars }] of summaries.entries()) {
      const total = Object.values(chars).reduce((sum, count) => sum + count, 0);
      expect(runs.reduce((sum, run) => sum + run.chars, 0)).toBe(total);
      const starts = runs.map(({ paragraph }) => paragraph);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(compiled[index]?.meeting?.minutes.paragraphs.length).toBeGreaterThan(starts.at(-1)!);
    }
  });

  it('gives runs that a query opens alone, with the same characters', () => {
    for (const [at, { id, runs }] of summaries.entries()) {
      const collection = new Collection([compiled[at]!.meeting!], seedLexicon());
      const { paragraphs } = collection.meeting(id).minutes;
      for (const [index, { paragraph: from, attribution, chars }] of runs.entries()) {
        const to = runs[index + 1]?.paragraph ?? paragraphs.length;
        const query = { meetings: [id], stretch: { from, to }, voices: [attribution] };
        expect(passages(collection, query)).toMatchObject({ chars, paragraphs: to - from });
      }
    }
  });

  it('counts every theme of the rules', () => {
    expect(summaries[0]?.themes['major-events']?.hits).toBe(18);
    expect(Object.keys(summaries[2]?.themes ?? {})).toHaveLength(seedLexicon().themes.length);
  });
});

describe('duration', () => {
  it('counts minutes, over midnight too, and is null where a time is missing', () => {
    expect(duration({ start: '08:30', end: '10:15' })).toBe(105);
    expect(duration({ start: '23:30', end: '00:10' })).toBe(40);
    expect(duration({ start: '08:30', end: null })).toBeNull();
  });
});
