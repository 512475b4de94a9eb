import type { Reading } from '../collection';
import { perMeeting } from '../memo';
import { SPEECH } from '../model';
import type { Query } from '../query';
import type { Scope } from './attribution';
import { share } from './attribution';

/** An amount of talk with the list that it counts. */
export interface Amount {
  readonly chars: number;
  /** Part of the whole it was measured against, 0 to 1; null where there is none. */
  readonly share: number | null;
  readonly paragraphs: number;
  readonly speeches: number;
  readonly query: Query;
}

/** The amount of some paragraphs of one meeting, as a part of `whole` characters. */
export function amountOf(readings: readonly Reading[], whole: number, query: Query): Amount {
  const paragraphs = readings.map((reading) => reading.paragraph);
  const chars = paragraphs.reduce((sum, paragraph) => sum + paragraph.chars, 0);
  const turns = new Set(paragraphs.flatMap(({ speech }) => (speech === null ? [] : [speech])));
  return {
    chars,
    share: share(chars, whole),
    paragraphs: paragraphs.length,
    speeches: turns.size,
    query,
  };
}

/** The paragraphs of speech of a meeting, in order. */
export const speechOf = perMeeting((collection, meeting, scope): readonly Reading[] =>
  collection
    .readings(meeting)
    .filter(
      (reading) =>
        SPEECH.includes(reading.paragraph.attribution) &&
        (scope.discussion !== true || reading.isDiscussion),
    ),
);

/** The query for all speech of a meeting in scope. */
export function speechQuery(meeting: string, scope: Scope = {}): Query {
  return { meetings: [meeting], ...(scope.discussion === true ? { discussion: true } : {}) };
}
