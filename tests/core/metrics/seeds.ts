import { Collection } from '../../../src/core/collection';
import { compileCorpus } from '../../../src/core/corpus';
import { openAnnotations } from '../../../src/core/people/annotations';
import { minutesFromGold, SEEDS, seedAnnotations, seedLexicon, seedSource } from '../../from-gold';

const stem = (file: string) => file.replace(/\.txt$/, '');

/** The four minutes as people read them, with the annotations: what measures are checked on. */
export const seedCorpus = compileCorpus(
  SEEDS.map((id) => ({ source: seedSource(id) })),
  openAnnotations(seedAnnotations()),
  ({ file }) => ({ minutes: minutesFromGold(stem(file)), diagnostics: [] }),
);

export const seedCollection = new Collection(seedCorpus.meetings, seedLexicon());

/** The meetings by the first digits of their files. */
export const [S000, S001, S002, S003] = SEEDS;
