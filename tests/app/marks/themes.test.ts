// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { themeMarks } from '../../../src/app/marks/themes';
import { view } from '../../../src/app/state/view.svelte';
import { passages } from '../../../src/core/passages';
import { S000, S001, seedCollection } from '../../core/metrics/seeds';
import { seedManifest } from '../seed-manifest';

const { lexicon, meetings } = seedManifest();

describe('themeMarks', () => {
  it('has a row for each theme, meeting and measure', () => {
    const rows = themeMarks(lexicon.themes, meetings, ['hits', 'rate'], view);
    expect(rows).toHaveLength(lexicon.themes.length * meetings.length * 2);
    expect(rows.every(({ definition, base }) => definition !== '' && base)).toBe(true);
  });

  it('counts what its list holds', () => {
    const measures = ['hits', 'paragraphs', 'sentences'] as const;
    for (const { value, list } of themeMarks(lexicon.themes, meetings, measures, view)) {
      expect(passages(seedCollection, list!.query)[list!.unit as 'hits']).toBe(value);
    }
  });

  it('divides by the characters of speech: the games have 18 hits in the 11,597 of 000, none in 001', () => {
    const games = lexicon.themes.filter(({ id }) => id === 'major-events');
    const rows = themeMarks(games, meetings, ['rate'], view);
    const of = (id: string) => rows.find(({ meeting }) => meeting === id)!;
    expect(of(S000).value).toBeCloseTo(1.552, 3); // 18 × 1,000 / 11,597
    expect(of(S000).base).toBe(11_597);
    expect(of(S001).value).toBe(0);
  });
});
