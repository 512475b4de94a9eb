import type { Collection, Reading } from '../collection';
import { perMeeting } from '../memo';
import type { Span } from '../model';
import { isDistinctive } from '../text/terms';
import { speechOf } from './amount';
import type { Scope } from './attribution';

/** A word that two passages share, with its places in both; spans are within the joined texts. */
export interface SharedTerm {
  /** Normalised. */
  readonly term: string;
  /** As the first passage prints it. */
  readonly printed: string;
  /** Paragraphs of speech in the collection that hold it. */
  readonly paragraphs: number;
  readonly spans: readonly [first: readonly Span[], second: readonly Span[]];
}

/** A paragraph of speech. */
export interface PassageAt {
  readonly meeting: string;
  /** Index into the paragraphs of the meeting. */
  readonly paragraph: number;
}

/** Two passages of different meetings that share rare words: alike in words, which proves no taking up. */
export interface Resemblance {
  readonly passages: readonly [first: PassageAt, second: PassageAt];
  /** Cosine of the two, 0 to 1. */
  readonly likeness: number;
  /** The rarest first. */
  readonly shared: readonly SharedTerm[];
}

/** A word is rare that stands in at most this part of the collection's paragraphs of speech. */
export const RARE = 0.1;
/** Rare words that two passages must share. */
export const RARE_SHARED = 2;
/** Cosine from which a pair is offered. */
export const LIKENESS_FROM = 0.15;
/** Pairs of one list in which a passage may stand. */
const PER_PASSAGE = 2;
/** In a small collection a word in so many paragraphs is rare all the same. */
const FEW = 3;

/** A paragraph as its words. */
interface Vector {
  readonly reading: Reading;
  readonly uses: ReadonlyMap<string, readonly Span[]>;
}

interface Index {
  readonly vectors: readonly Vector[];
  /** Per word the vectors that hold it, by their place. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

/** What the collection makes of the paragraphs of a meeting. */
interface Weighing {
  readonly total: number;
  readonly frequency: ReadonlyMap<string, number>;
}

const indexOf = perMeeting((collection, meeting, scope): Index => {
  const vectors = speechOf(collection, meeting, scope).map(vectorOf);
  const holders = new Map<string, number[]>();
  vectors.forEach(({ uses }, at) => {
    for (const term of uses.keys()) {
      const held = holders.get(term);
      if (held) held.push(at);
      else holders.set(term, [at]);
    }
  });
  return { vectors, holders };
});

function vectorOf(reading: Reading): Vector {
  const uses = new Map<string, Span[]>();
  for (const { term, span } of reading.terms) {
    const held = uses.get(term);
    if (held) held.push(span);
    else if (isDistinctive(term)) uses.set(term, [span]);
  }
  return { reading, uses };
}

// Of the whole collection: asked for under one name whatever the meeting.
const weighing = perMeeting((collection, _, scope): Weighing => {
  const frequency = new Map<string, number>();
  let total = 0;
  for (const { id } of collection.meetings) {
    const { vectors, holders } = indexOf(collection, id, scope);
    total += vectors.length;
    for (const [term, at] of holders) frequency.set(term, (frequency.get(term) ?? 0) + at.length);
  }
  return { total, frequency };
});

const norms = perMeeting((collection, meeting, scope): readonly number[] => {
  const weights = weighing(collection, '', scope);
  return indexOf(collection, meeting, scope).vectors.map(({ uses }) =>
    Math.sqrt(
      [...uses].reduce((sum, [term, { length }]) => sum + weight(term, length, weights) ** 2, 0),
    ),
  );
});

/** tf·ln(N/n), the weight `tfx` of Salton and Buckley 1988, table 1; with the cosine it is their `tfc`. */
function weight(term: string, uses: number, { total, frequency }: Weighing): number {
  return uses * Math.log(total / (frequency.get(term) ?? total));
}

/** Every pair of two meetings with what it needs to be offered, in no order; once per collection, pair and scope. */
const pairsOf = perMeeting(
  (collection, first, scope): ((second: string) => readonly Resemblance[]) => {
    const known = new Map<string, readonly Resemblance[]>();
    return (second) => {
      const held = known.get(second) ?? findPairs(collection, [first, second], scope);
      known.set(second, held);
      return held;
    };
  },
);

/**
 * The passages of some meetings that resemble each other, the most alike first: pairs of paragraphs of two meetings that share at
 * least two rare words, by the cosine of their words weighted by rarity (Salton and Buckley 1988, Information Processing and
 * Management 24:513–523). Words are whole terms of a form that can carry a subject; no passage stands in more than two pairs.
 */
export function resemblances(
  collection: Collection,
  meetings: readonly string[],
  scope: Scope = {},
): Resemblance[] {
  const found = meetings.flatMap((first, at) =>
    meetings.slice(at + 1).flatMap((second) => pairsOf(collection, first, scope)(second)),
  );
  return sparing([...found].sort(byLikeness));
}

function findPairs(
  collection: Collection,
  [first, second]: readonly [string, string],
  scope: Scope,
): Resemblance[] {
  const [one, two] = [indexOf(collection, first, scope), indexOf(collection, second, scope)];
  const weights = weighing(collection, '', scope);
  const lengths = [norms(collection, first, scope), norms(collection, second, scope)] as const;
  return one.vectors.flatMap((a, at) =>
    [...candidates(a, two, weights)].flatMap((other) => {
      const b = two.vectors[other];
      const length = (lengths[0][at] ?? 0) * (lengths[1][other] ?? 0);
      return b ? (pairOf([a, b], length, weights) ?? []) : [];
    }),
  );
}

/** The paragraphs of the other meeting that share rare words enough. */
function candidates({ uses }: Vector, { holders }: Index, weights: Weighing): Set<number> {
  const shared = new Map<number, number>();
  for (const term of uses.keys()) {
    if (!isRare(term, weights)) continue;
    for (const at of holders.get(term) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return new Set([...shared].filter(([, count]) => count >= RARE_SHARED).map(([at]) => at));
}

function isRare(term: string, { total, frequency }: Weighing): boolean {
  return (frequency.get(term) ?? 0) <= Math.max(FEW, total * RARE);
}

function pairOf(
  [a, b]: readonly [Vector, Vector],
  length: number,
  weights: Weighing,
): Resemblance | null {
  const terms = [...a.uses.keys()].filter((term) => b.uses.has(term));
  const dot = terms.reduce((sum, term) => sum + product(term, [a, b], weights), 0);
  const likeness = length > 0 ? dot / length : 0;
  if (likeness < LIKENESS_FROM) return null;
  const shared = terms
    .map((term) => sharedTerm(term, [a, b], weights))
    .sort((x, y) => x.paragraphs - y.paragraphs || (x.term < y.term ? -1 : 1));
  return { passages: [placeOf(a), placeOf(b)], likeness, shared };
}

function product(term: string, pair: readonly [Vector, Vector], weights: Weighing): number {
  const [first, second] = pair.map(({ uses }) =>
    weight(term, uses.get(term)?.length ?? 0, weights),
  );
  return (first ?? 0) * (second ?? 0);
}

function sharedTerm(
  term: string,
  [a, b]: readonly [Vector, Vector],
  weights: Weighing,
): SharedTerm {
  const spans = [a.uses.get(term) ?? [], b.uses.get(term) ?? []] as const;
  const { from, to } = spans[0][0] ?? { from: 0, to: 0 };
  return {
    term,
    printed: a.reading.text.slice(from, to).replace(/\s+/g, ''),
    paragraphs: weights.frequency.get(term) ?? 0,
    spans,
  };
}

function placeOf({ reading }: Vector): PassageAt {
  return { meeting: reading.meeting.id, paragraph: reading.index };
}

/** The most alike first; where two are equal, by their places. */
function byLikeness(a: Resemblance, b: Resemblance): number {
  return b.likeness - a.likeness || (keyOf(a) < keyOf(b) ? -1 : 1);
}

function keyOf({ passages }: Resemblance): string {
  return passages.map(({ meeting, paragraph }) => `${meeting} ${paragraph + 1e6}`).join(' ');
}

/** Leaves out what would bring a passage a third time. */
function sparing(pairs: readonly Resemblance[]): Resemblance[] {
  const seen = new Map<string, number>();
  return pairs.filter(({ passages }) => {
    const keys = passages.map(({ meeting, paragraph }) => `${meeting} ${paragraph}`);
    if (keys.some((key) => (seen.get(key) ?? 0) >= PER_PASSAGE)) return false;
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
    return true;
  });
}
