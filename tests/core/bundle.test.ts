import { describe, expect, it } from 'vitest';
import { buildManifest, openManifest, packManifest } from '../../src/core/bundle';
import { compileCorpus } from '../../src/core/corpus';
import { openLexicon } from '../../src/core/lexicon';
import type { Manifest } from '../../src/core/manifest';
import { openAnnotations } from '../../src/core/people/annotations';
import { SEEDS, seedAnnotations, seedLexicon, seedSource } from '../from-gold';

const annotations = openAnnotations(seedAnnotations());
const corpus = compileCorpus(
  SEEDS.map((id) => ({ source: seedSource(id) })),
  annotations,
);
const lexicon = openLexicon(seedLexicon());
const manifest: Manifest = {
  ...buildManifest(corpus, {
    lexicon,
    annotations,
    updated: '2026-11-20',
    publications: { [`${SEEDS[0]}.txt`]: { url: null, terms: null } },
    shardOf: ({ id }) => `${id}.json`,
  }),
  version: '0123456789ab',
};

function packed(): Record<string, unknown> {
  return JSON.parse(JSON.stringify(packManifest(manifest))) as Record<string, unknown>;
}

describe('buildManifest', () => {
  it('lists meetings by date with their short names and shards', () => {
    expect(manifest.meetings.map(({ short }) => short)).toEqual([
      '戦略本部',
      '対策推進会議',
      '推進専門家会議',
      '有識者会議',
    ]);
    expect(manifest.meetings[0]?.shard).toBe(`${SEEDS[0]}.json`);
  });

  it('calls a meeting by its id where no council is printed, so that links to it have words', () => {
    const [first] = corpus.meetings;
    const minutes = { ...first!.minutes, meta: { ...first!.minutes.meta, body: '' } };
    const nameless = { ...corpus, meetings: [{ ...first!, minutes }] };
    const facts = { lexicon, annotations, updated: null, publications: {}, shardOf: () => '' };
    expect(buildManifest(nameless, facts).meetings[0]?.short).toBe(SEEDS[0]);
  });
});

describe('packManifest', () => {
  it('is undone by openManifest', () => {
    expect(openManifest(packed())).toEqual(manifest);
  });
});

describe('openManifest', () => {
  it.each([
    ['schema', 2, 'manifest.schema: expected 1, found 2.'],
    ['version', 1, 'manifest.version: expected a text, found 1.'],
    ['meetings', [{}], 'manifest.meetings[0].id: expected a text, found nothing.'],
    ['persons', null, 'manifest.persons: expected an object, found null.'],
    [
      'lexicon',
      { version: 1, measured: null, groups: [], themes: [{}] },
      'manifest.lexicon.themes[0].id',
    ],
    ['annotations', [{ type: 'x' }], 'manifest.annotations[0].type: expected speaker or name'],
  ])('says where a damaged %s is wrong', (key, value, sentence) => {
    expect(() => openManifest({ ...packed(), [key]: value })).toThrow(sentence);
    expect(() => openManifest({ ...packed(), [key]: value })).toThrow('npm run compile');
  });
});
