import type { Collection, Reading } from '../collection';
import { perMeeting } from '../memo';
import type { Query } from '../query';
import { namesAnotherBody } from './body';
import { findReferences, type FoundReference } from './grammar';
import type { MeetingTarget, Reference, Target } from './reference';
import { councilOf, resolve, type KnownMeeting } from './resolve';

export * from './reference';
export { findReferences, REFERENCE_NOTATIONS, type FoundReference } from './grammar';
export type { KnownMeeting } from './resolve';

/**
 * The references of a meeting to other meetings of its council, to handouts and to places in them, in the order of the text, all
 * paragraphs included, for handouts are named by the secretariat and in narration. What points at the meeting itself is left out.
 * `known` are the meetings that may be meant, with or without their text.
 */
export function referencesAmong(
  collection: Collection,
  id: string,
  known: readonly KnownMeeting[],
  { discussion }: Pick<Query, 'discussion'> = {},
): Reference[] {
  const { meta } = collection.meeting(id).minutes;
  const council = councilOf({ id, meta }, known);
  return collection
    .readings(id)
    .filter((reading) => discussion !== true || reading.isDiscussion)
    .flatMap((reading) => ofParagraph(reading, { id, meta }, council));
}

/** The same among the meetings of the collection. */
export const referencesOf = perMeeting((collection, id, scope): readonly Reference[] => {
  const known = collection.meetings.map((meeting) => ({
    id: meeting.id,
    meta: meeting.minutes.meta,
  }));
  return referencesAmong(collection, id, known, scope);
});

/** The references that lead to a meeting: it is taken up there. */
export function referencesTo(collection: Collection, id: string): Reference[] {
  return collection.meetings
    .flatMap((meeting) => referencesOf(collection, meeting.id))
    .filter(({ target }) => meetingOf(target) === id);
}

/** The id of the meeting that a target leads to, by itself or through one of its papers; null where there is none. */
export function meetingOf(target: Target): string | null {
  if (target.type === 'paper') return meetingOf(target.of);
  return target.type === 'meeting' ? target.id : null;
}

function ofParagraph(
  { index, text }: Reading,
  meeting: KnownMeeting,
  council: readonly KnownMeeting[],
): Reference[] {
  return findReferences(text).flatMap((found) => {
    const { from, to } = found.span;
    const target = targetOf(found, text, meeting, council);
    const printed = text.slice(from, to).replace(/\s+/g, '');
    const { kind } = found.notation;
    return target === null
      ? []
      : [{ meeting: meeting.id, paragraph: index, span: found.span, kind, printed, target }];
  });
}

const PAPERS: readonly string[] = ['handout', 'place', 'part'];

function targetOf(
  { notation, span, pointer }: FoundReference,
  text: string,
  meeting: KnownMeeting,
  council: readonly KnownMeeting[],
): Target | null {
  const own: MeetingTarget = { type: 'meeting', id: meeting.id };
  if (PAPERS.includes(notation.kind))
    return { type: 'paper', of: pointer ? (resolve(pointer, meeting, council) ?? own) : own };
  if (!pointer) return null;
  const printed = text.slice(span.from, span.to);
  const isOther = namesAnotherBody(text.slice(0, span.from), printed, meeting.meta.body);
  return isOther ? { type: 'unclear', why: 'body' } : resolve(pointer, meeting, council);
}
