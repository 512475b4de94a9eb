import { paragraphId, type Collection, type Judgement, type Sighting } from '../../../../core';

/** A hit with what the reader thinks of it. */
export interface JudgedHit extends Sighting {
  readonly place: Omit<Judgement, 'accepted'>;
  /** Null where nothing is said of it. */
  readonly accepted: boolean | null;
}

/** Which hits are shown. */
export const SHOWN = ['all', 'came', 'went', 'unjudged', 'rejected'] as const;
export type Shown = (typeof SHOWN)[number];

const SHOWS: Readonly<Record<Shown, (hit: JudgedHit) => boolean>> = {
  all: ({ fate }) => fate !== 'went',
  came: ({ fate }) => fate === 'came',
  went: ({ fate }) => fate === 'went',
  unjudged: ({ fate, accepted }) => fate !== 'went' && accepted === null,
  rejected: ({ fate, accepted }) => fate !== 'went' && accepted === false,
};

/** The hits of a view; with what the rule catches now stands what it caught, so that a change is seen in place. */
export function shownHits(hits: readonly JudgedHit[], shown: Shown): readonly JudgedHit[] {
  return hits.filter(SHOWS[shown]);
}

/** The hits of a theme with the reader's judgements of their places. */
export function judgedHits(
  found: readonly Sighting[],
  theme: string,
  judged: readonly Judgement[],
  collection: Collection,
): readonly JudgedHit[] {
  const known = new Map(judged.map((one) => [keyOf(one), one.accepted]));
  return found.map((hit) => {
    const { meeting, paragraph, span } = hit;
    const id = paragraphId(collection.meeting(meeting), paragraph);
    const place = { theme, meeting, paragraph: id, ...span };
    return { ...hit, place, accepted: known.get(keyOf(place)) ?? null };
  });
}

/** A place in one word. */
export function keyOf({ theme, meeting, paragraph, from, to }: JudgedHit['place']): string {
  return `${theme} ${meeting} ${paragraph} ${from}-${to}`;
}

/** How the reader judged what the rule catches now, and how many of those accepted it catches no longer. */
export interface Tally {
  readonly accepted: number;
  readonly judged: number;
  readonly lost: number;
}

export function tallyOf(hits: readonly JudgedHit[]): Tally {
  const now = hits.filter(({ fate, accepted }) => fate !== 'went' && accepted !== null);
  return {
    accepted: now.filter(({ accepted }) => accepted).length,
    judged: now.length,
    lost: hits.filter(({ fate, accepted }) => fate === 'went' && accepted === true).length,
  };
}

/** Sums of a list of hits, as the list shows them. */
export function sumsOf(hits: readonly Sighting[]) {
  const of = (wanted: readonly Sighting[]) => ({
    hits: wanted.length,
    paragraphs: new Set(wanted.map(({ meeting, paragraph }) => `${meeting} ${paragraph}`)).size,
  });
  return {
    now: of(hits.filter(({ fate }) => fate !== 'went')),
    before: of(hits.filter(({ fate }) => fate !== 'came')),
    came: of(hits.filter(({ fate }) => fate === 'came')),
    went: of(hits.filter(({ fate }) => fate === 'went')),
  };
}

/** Hits per term of the rule as it is now. */
export function caughtBy(found: readonly Sighting[]): ReadonlyMap<string, number> {
  const caught = new Map<string, number>();
  for (const { term, fate } of found) {
    if (fate !== 'went') caught.set(term, (caught.get(term) ?? 0) + 1);
  }
  return caught;
}
