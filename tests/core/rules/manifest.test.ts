import { describe, expect, it } from 'vitest';
import { buildManifest } from '../../../src/core/bundle';
import { Collection } from '../../../src/core/collection';
import { compileCorpus } from '../../../src/core/corpus';
import { underRules } from '../../../src/core/rules/manifest';
import { withoutTheme, withTheme } from '../../../src/core/rules/edit';
import { SEEDS, seedLexicon, seedSource } from '../../from-gold';

const corpus = compileCorpus(SEEDS.map((id) => ({ source: seedSource(id) })));
const facts = { updated: null, publications: {}, annotations: [] };
const shardOf = ({ id }: { id: string }) => id;

describe('underRules', () => {
  it('is the manifest that the prebuild would have written with these rules', () => {
    const rules = seedLexicon();
    const [first] = rules.themes;
    const own = withTheme(withoutTheme(rules, rules.themes[1]?.id ?? ''), {
      ...first!,
      id: 'own-1',
      terms: ['国際+連携', '人材'],
    });
    const made = underRules(
      { ...buildManifest(corpus, { ...facts, lexicon: rules, shardOf }), version: '0' },
      new Collection(corpus.meetings, own),
    );
    expect(made).toEqual({
      ...buildManifest(corpus, { ...facts, lexicon: own, shardOf }),
      version: '0',
    });
    expect(made.meetings[0]?.themes['own-1']?.hits).toBeGreaterThan(0);
  });
});
