import { buildManifest } from '../../src/core/bundle';
import { compileCorpus } from '../../src/core/corpus';
import type { Manifest } from '../../src/core/manifest';
import type { Annotation } from '../../src/core/people/annotations';
import { SEEDS, seedAnnotations, seedLexicon, seedSource } from '../from-gold';

/** The manifest of the seeds, as the prebuild writes it. */
export function seedManifest(): Manifest {
  const { annotations } = seedAnnotations() as { annotations: Annotation[] };
  const corpus = compileCorpus(
    SEEDS.map((id) => ({ source: seedSource(id) })),
    annotations,
  );
  const facts = { updated: null, publications: {}, annotations, lexicon: seedLexicon() };
  const shardOf = ({ id }: { id: string }) => `${id}.json`;
  return { ...buildManifest(corpus, { ...facts, shardOf }), version: '0' };
}
