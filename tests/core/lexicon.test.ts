import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../src/core/lexicon';
import { openSources } from '../../src/core/manifest';
import { seedLexicon } from '../from-gold';

describe('openLexicon', () => {
  it('opens the rules of the seeds', () => {
    const { themes, groups } = openLexicon(seedLexicon());
    expect(themes.map(({ id }) => id)).toContain('major-events');
    expect(groups).toHaveLength(6);
  });

  it('refuses an empty term, an unknown group and an id that comes twice', () => {
    const rules = seedLexicon();
    const [first] = rules.themes;
    const broken = (change: object) => ({
      ...rules,
      themes: [first, { ...first, id: 'other', ...change }],
    });
    expect(() => openLexicon(broken({ terms: [' '] }))).toThrow(
      'themes.json.themes[1].terms[0]: expected a term',
    );
    for (const term of ['+', '国際＋', '国際++連携']) {
      expect(() => openLexicon(broken({ terms: [term] }))).toThrow(
        'themes.json.themes[1].terms[0]: expected terms on both sides of every +',
      );
    }
    expect(openLexicon(broken({ terms: ['国際+連携'], except: ['C++'] })).themes).toHaveLength(2);
    expect(() => openLexicon(broken({ except: [''] }))).toThrow('themes.json.themes[1].except[0]');
    expect(() => openLexicon(broken({ group: 'none' }))).toThrow(
      'themes.json.themes[1].group: expected protect or',
    );
    expect(() => openLexicon(broken({ id: first?.id }))).toThrow(
      'themes.json.themes[1].id: expected an id of its own',
    );
  });

  it('opens what was measured of a theme, where somebody did', () => {
    const rules = seedLexicon();
    const [first] = rules.themes;
    const measured = { precision: 0.9, recall: 0.8, coded: 12 };
    const of = (own: object) => openLexicon({ ...rules, themes: [{ ...first, ...own }] }).themes[0];
    expect(of({ measured })?.measured).toEqual(measured);
    expect(of({ measured: undefined })).not.toHaveProperty('measured');
    expect(() => of({ measured: { precision: 0.9, recall: null, coded: 12 } })).toThrow(
      'themes.json.themes[0].measured.recall: expected a number',
    );
  });
});

describe('openSources', () => {
  it('opens addresses that are known and null where they are not', () => {
    const sources = { 'a.txt': { url: 'https://example.org/', terms: null } };
    expect(openSources({ schema: 1, updated: null, sources })).toEqual({
      updated: null,
      publications: sources,
    });
    expect(() => openSources({ schema: 1, updated: null, sources: { a: {} } })).toThrow(
      'sources.json.sources.a.url: expected a text, found nothing.',
    );
  });
});
