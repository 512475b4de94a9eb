import type { Collection, Reading } from '../collection';
import type { Theme } from '../lexicon';
import { SPEECH, type Span } from '../model';
import { themeMatches } from '../text/match';

/** How a hit stands to the hits of another rule: in both, in the new one alone, in the old one alone. */
export type Fate = 'kept' | 'came' | 'went';

/** A hit of the old rule, the new one, or both. */
export interface Sighting {
  readonly meeting: string;
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** Range of the joined text; of a hit that stayed the range that the new rule gives it. */
  readonly span: Span;
  readonly fate: Fate;
  /** The term of the rule that catches it, as it was written. */
  readonly term: string;
}

/**
 * What two rules find in one paragraph, by place. Hits that overlap are one hit that stayed, each at most once:
 * the old rule's hits are those that stayed and went, the new one's those that stayed and came.
 */
export function sightings(
  reading: Reading,
  before: Theme | null,
  after: Theme | null,
): readonly Sighting[] {
  const { meeting, index } = reading;
  const place = { meeting: meeting.id, paragraph: index };
  const old = before ? themeMatches(before, reading) : [];
  const found: Sighting[] = [];
  let next = 0;
  const go = (until: number): void => {
    for (let match = old[next]; match && match.span.to <= until; match = old[++next]) {
      found.push({ ...place, ...match, fate: 'went' });
    }
  };
  for (const match of after ? themeMatches(after, reading) : []) {
    go(match.span.from);
    const twin = old[next];
    const stayed = twin !== undefined && twin.span.from < match.span.to;
    if (stayed) next += 1;
    found.push({ ...place, ...match, fate: stayed ? 'kept' : 'came' });
  }
  go(Infinity);
  return found;
}

/** The paragraphs that make up speech, in which themes are counted, of all meetings at hand. */
export function spokenReadings(collection: Collection): readonly Reading[] {
  return collection.meetings
    .flatMap(({ id }) => collection.readings(id))
    .filter(({ paragraph }) => SPEECH.includes(paragraph.attribution));
}
