import type { Collection } from '../collection';
import { speechOf } from './amount';
import type { Scope } from './attribution';

/** Uses of a whole term in speech. */
export interface Uses {
  readonly count: number;
  readonly paragraphs: number;
}

/** The whole terms of some speech; no term is left out here. */
export interface Vocabulary {
  /** Sum of all counts. */
  readonly total: number;
  readonly uses: ReadonlyMap<string, Uses>;
}

const NONE: Uses = { count: 0, paragraphs: 0 };

const known = new WeakMap<Collection, Map<string, Vocabulary>>();

/** Uses of a term, 0 where it does not occur. */
export function usesOf(vocabulary: Vocabulary, term: string): Uses {
  return vocabulary.uses.get(term) ?? NONE;
}

/** The whole terms of a meeting's speech with their counts; read once per collection. */
export function vocabularyOf(
  collection: Collection,
  meeting: string,
  scope: Scope = {},
): Vocabulary {
  const held = known.get(collection) ?? new Map<string, Vocabulary>();
  known.set(collection, held);
  const key = `${scope.discussion === true} ${meeting}`;
  const vocabulary = held.get(key) ?? read(collection, meeting, scope);
  held.set(key, vocabulary);
  return vocabulary;
}

function read(collection: Collection, meeting: string, scope: Scope): Vocabulary {
  return joinVocabularies(
    speechOf(collection, meeting, scope).map(({ terms }) => {
      const uses = new Map<string, Uses>();
      for (const { term } of terms) {
        uses.set(term, { count: (uses.get(term)?.count ?? 0) + 1, paragraphs: 1 });
      }
      return { total: terms.length, uses };
    }),
  );
}

/** The terms of several vocabularies, counts added. */
export function joinVocabularies(vocabularies: readonly Vocabulary[]): Vocabulary {
  const uses = new Map<string, { count: number; paragraphs: number }>();
  for (const vocabulary of vocabularies) {
    for (const [term, { count, paragraphs }] of vocabulary.uses) {
      const sum = uses.get(term) ?? { ...NONE };
      uses.set(term, sum);
      sum.count += count;
      sum.paragraphs += paragraphs;
    }
  }
  return { total: vocabularies.reduce((sum, { total }) => sum + total, 0), uses };
}
