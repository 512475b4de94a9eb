import type { Collection } from '../collection';
import type { Query } from '../query';
import { isDistinctive } from '../text/terms';
import { speechQuery } from './amount';
import type { Scope } from './attribution';
import {
  usesInside,
  usesOf,
  vocabularyOf,
  vocabularyOfAll,
  type Uses,
  type Vocabulary,
} from './vocabulary';

/** A word that a meeting uses more than the others. */
export interface DistinctiveWord {
  /** Normalised: the key. */
  readonly term: string;
  /** As the meeting first prints it. */
  readonly printed: string;
  /** Log-odds over its standard error; chance alone reaches 1.96 in 1 of 40 cases. */
  readonly z: number;
  readonly uses: number;
  readonly paragraphs: number;
  readonly otherUses: number;
  readonly otherParagraphs: number;
  /** All uses of all words, here and at the others: what the uses are parts of. */
  readonly terms: number;
  readonly otherTerms: number;
  /** How many times as often per term spoken; null where the others have none (一方にのみ). */
  readonly ratio: number | null;
  /** Further occurrences as a part of longer words (語の一部として＋n), which the list does not hold. */
  readonly inside: number;
  readonly query: Query;
  readonly otherQuery: Query;
}

/** A word that all chosen meetings use. */
export interface CommonWord {
  readonly term: string;
  readonly printed: string;
  /** In the order of the meetings asked for. */
  readonly meetings: readonly (Uses & { readonly query: Query })[];
}

/** Which speech counts, and how many words to list. */
export interface WordOptions extends Scope {
  readonly limit?: number;
}

/** Uses that a word needs in a meeting to be listed there. */
export const USES_TO_LIST = 3;
/** Paragraphs that these uses must be spread over. */
export const PARAGRAPHS_TO_LIST = 2;

/** α₀: for how many terms of average speech the prior stands. */
const PRIOR = 500;

/** Uses of a word, of so many terms. */
type Part = readonly [uses: number, of: number];

/**
 * z of the log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008,
 * Political Analysis 16, eq. 15–22): δ = ln[(y₁+α)/(n₁+α₀−y₁−α)] − ln[(y₂+α)/(n₂+α₀−y₂−α)],
 * σ² ≈ 1/(y₁+α) + 1/(y₂+α), z = δ/σ.
 */
export function logOddsZ([y1, n1]: Part, [y2, n2]: Part, alpha: number, alpha0: number): number {
  const logOdds = (y: number, n: number) => Math.log((y + alpha) / (n + alpha0 - y - alpha));
  return (logOdds(y1, n1) - logOdds(y2, n2)) / Math.sqrt(1 / (y1 + alpha) + 1 / (y2 + alpha));
}

/**
 * The words a meeting uses more than other meetings together, the strongest first: whole terms of a
 * form that can carry a subject, with three uses in two paragraphs here. The prior is the whole
 * collection's counts scaled to 500. Empty where there is nothing to hold it against.
 */
export function distinctiveWords(
  collection: Collection,
  meeting: string,
  others: readonly string[],
  options: WordOptions = {},
): DistinctiveWord[] {
  const against = [...new Set(others)].filter((id) => id !== meeting);
  const own = vocabularyOf(collection, meeting, options);
  const both = vocabularyOfAll(collection, [meeting, ...against], options);
  const otherTotal = both.total - own.total;
  if (own.total === 0 || otherTotal === 0) return [];
  const ids = collection.meetings.map(({ id }) => id);
  const all = vocabularyOfAll(collection, ids, options);
  const ranked = listed(own)
    .map((term) => ({ term, z: zOf(term, own, both, all) }))
    .filter(({ z }) => z > 0)
    .sort((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1))
    .slice(0, options.limit ?? 20);
  const query = speechQuery(meeting, options);
  return ranked.map(({ term, z }) => {
    const [here, sum] = [usesOf(own, term), usesOf(both, term)];
    const otherUses = sum.count - here.count;
    return {
      term,
      printed: here.printed,
      z,
      uses: here.count,
      paragraphs: here.paragraphs,
      otherUses,
      otherParagraphs: sum.paragraphs - here.paragraphs,
      ratio: otherUses > 0 ? (here.count * otherTotal) / (otherUses * own.total) : null,
      terms: own.total,
      otherTerms: otherTotal,
      inside: usesInside(own, term),
      query: { ...query, term },
      otherQuery: { ...query, meetings: against, term },
    };
  });
}

function listed({ uses }: Vocabulary): string[] {
  return [...uses]
    .filter(
      ([, { count, paragraphs }]) => count >= USES_TO_LIST && paragraphs >= PARAGRAPHS_TO_LIST,
    )
    .map(([term]) => term)
    .filter(isDistinctive);
}

/** Held against the others, which are both together without one's own. */
function zOf(term: string, own: Vocabulary, both: Vocabulary, all: Vocabulary): number {
  const uses = usesOf(own, term).count;
  const others: Part = [usesOf(both, term).count - uses, both.total - own.total];
  const alpha = (PRIOR * usesOf(all, term).count) / all.total;
  return logOddsZ([uses, own.total], others, alpha, PRIOR);
}

/**
 * The words that every one of the meetings uses, three times in two paragraphs over all of them; first
 * those that even the meeting which uses them least uses often.
 */
export function commonWords(
  collection: Collection,
  meetings: readonly string[],
  options: WordOptions = {},
): CommonWord[] {
  const vocabularies = meetings.map((id) => vocabularyOf(collection, id, options));
  const least = (term: string) =>
    Math.min(...vocabularies.map((it) => usesOf(it, term).count / Math.max(1, it.total)));
  const joined = vocabularyOfAll(collection, meetings, options);
  return listed(joined)
    .map((term) => ({ term, least: least(term) }))
    .filter((word) => word.least > 0)
    .sort((a, b) => b.least - a.least || (a.term < b.term ? -1 : 1))
    .slice(0, options.limit ?? 20)
    .map(({ term }) => ({
      term,
      printed: usesOf(joined, term).printed,
      meetings: vocabularies.map((it, index) => {
        const query = { ...speechQuery(meetings[index] ?? '', options), term };
        return { ...usesOf(it, term), query };
      }),
    }));
}
