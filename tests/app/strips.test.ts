import { describe, expect, it } from 'vitest';
import { runQuery } from '../../src/app/strips';
import { Collection } from '../../src/core/collection';
import { passages } from '../../src/core/passages';
import { compileCorpus } from '../../src/core/corpus';
import type { Annotation } from '../../src/core/people/annotations';
import { SEEDS, seedAnnotations, seedLexicon, seedSource } from '../from-gold';
import { seedManifest } from './seed-manifest';

const { annotations } = seedAnnotations() as { annotations: Annotation[] };
const corpus = compileCorpus(
  SEEDS.map((id) => ({ source: seedSource(id) })),
  annotations,
);
const collection = new Collection(corpus.meetings, seedLexicon());

describe('runQuery', () => {
  it.each(seedManifest().meetings)(
    'lists as many characters as the strip of $id draws',
    (meeting) => {
      for (const [at, run] of meeting.runs.entries()) {
        const end = meeting.runs[at + 1]?.paragraph ?? run.paragraph + run.chars;
        expect(passages(collection, runQuery(meeting.id, run, end)).chars).toBe(run.chars);
      }
    },
  );
});
