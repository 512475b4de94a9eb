import { describe, expect, it } from 'vitest';
import type { Lexicon, Theme } from '../../../src/core/lexicon';
import { lexiconVersion } from '../../../src/core/rules/version';
import { seedLexicon } from '../../from-gold';

const rules = seedLexicon();

function changed(change: Partial<Theme>): Lexicon {
  return { ...rules, themes: rules.themes.map((one, at) => (at ? one : { ...one, ...change })) };
}

describe('lexiconVersion', () => {
  it('is eight hex digits, the same for the same rules', () => {
    expect(lexiconVersion(rules)).toMatch(/^[0-9a-f]{8}$/);
    expect(lexiconVersion(structuredClone(rules))).toBe(lexiconVersion(rules));
  });

  it('changes with terms, exceptions, names, meanings, groups and the themes there are', () => {
    const terms = rules.themes[0]?.terms ?? [];
    const versions = [
      rules,
      changed({ terms: [...terms, '別の語'] }),
      changed({ except: ['別の語'] }),
      changed({ ja: '別の名' }),
      changed({ scope: { ja: '別の意味', en: '' } }),
      changed({ group: 'threat' }),
      { ...rules, themes: rules.themes.slice(1) },
    ].map(lexiconVersion);
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('tells no order of terms, no empty list of exceptions and no figures apart', () => {
    const bare = rules.themes.filter(({ except }) => !except);
    const turned = bare.map((one) => ({ ...one, terms: [...one.terms].reverse(), except: [] }));
    const same = { ...rules, themes: turned };
    expect(lexiconVersion({ ...same, version: 9, measured: null })).toBe(
      lexiconVersion({ ...rules, themes: bare }),
    );
  });

  it('tells a term from two', () => {
    expect(lexiconVersion(changed({ terms: ['甲', '乙'] }))).not.toBe(
      lexiconVersion(changed({ terms: ['甲,乙'] })),
    );
  });
});
