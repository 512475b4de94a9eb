import type { Collection, Reading } from '../collection';
import { perMeeting } from '../memo';
import { speechOf } from './amount';
import type { Scope } from './attribution';

/** Uses of a whole term in speech. */
export interface Uses {
  readonly count: number;
  readonly paragraphs: number;
  /** As it is first printed, without white space; empty where it does not occur. */
  readonly printed: string;
}

/** The whole terms of some speech, normalised; no term is left out here. */
export interface Vocabulary {
  /** Sum of all counts. */
  readonly total: number;
  readonly uses: ReadonlyMap<string, Uses>;
  /** The normalised paragraphs, one per line, for what is not a whole term. */
  readonly text: string;
}

const NONE: Uses = { count: 0, paragraphs: 0, printed: '' };

/** Uses of a term, 0 where it does not occur. */
export function usesOf(vocabulary: Vocabulary, term: string): Uses {
  return vocabulary.uses.get(term) ?? NONE;
}

/** Occurrences of a normalised term inside longer terms (語の一部として). */
export function usesInside(vocabulary: Vocabulary, term: string): number {
  const anywhere = vocabulary.text.split(term).length - 1;
  return Math.max(0, anywhere - usesOf(vocabulary, term).count);
}

/** The whole terms of a meeting's speech with their counts; read once per collection. */
export const vocabularyOf = perMeeting((collection, meeting, scope): Vocabulary =>
  joinVocabularies(speechOf(collection, meeting, scope).map(paragraphVocabulary)),
);

function paragraphVocabulary({ terms, text, normal }: Reading): Vocabulary {
  const uses = new Map<string, Uses>();
  for (const { term, span } of terms) {
    const first = uses.get(term);
    const printed = first?.printed ?? text.slice(span.from, span.to).replace(/\s+/g, '');
    uses.set(term, { count: (first?.count ?? 0) + 1, paragraphs: 1, printed });
  }
  return { total: terms.length, uses, text: normal.text };
}

/** The terms of several vocabularies, counts added. */
export function joinVocabularies(vocabularies: readonly Vocabulary[]): Vocabulary {
  const uses = new Map<string, { count: number; paragraphs: number; printed: string }>();
  for (const vocabulary of vocabularies) {
    for (const [term, { count, paragraphs, printed }] of vocabulary.uses) {
      const sum = uses.get(term) ?? { count: 0, paragraphs: 0, printed };
      uses.set(term, sum);
      sum.count += count;
      sum.paragraphs += paragraphs;
    }
  }
  const total = vocabularies.reduce((sum, vocabulary) => sum + vocabulary.total, 0);
  return { total, uses, text: vocabularies.map(({ text }) => text).join('\n') };
}

/** So many joined vocabularies are held per collection: a few choices of meetings, with and without greetings. */
const HELD = 8;

const joined = new WeakMap<Collection, Map<string, Vocabulary>>();

/** The terms of several meetings together, in whatever order they are named; held for the choices made last. */
export function vocabularyOfAll(
  collection: Collection,
  meetings: readonly string[],
  scope: Scope = {},
): Vocabulary {
  const held = joined.get(collection) ?? new Map<string, Vocabulary>();
  joined.set(collection, held);
  const ids = [...new Set(meetings)].sort();
  const key = [scope.discussion === true, ...ids].join();
  const made =
    held.get(key) ?? joinVocabularies(ids.map((id) => vocabularyOf(collection, id, scope)));
  held.delete(key);
  held.set(key, made);
  const [oldest] = held.keys();
  if (held.size > HELD && oldest !== undefined) held.delete(oldest);
  return made;
}
