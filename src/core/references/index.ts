import type { Collection, Reading } from '../collection';
import { perMeeting } from '../memo';
import type { Meeting } from '../meeting';
import { namesAnotherBody } from './body';
import { findReferences, type FoundReference } from './grammar';
import type { MeetingTarget, Reference, Target } from './reference';
import { councilOf, resolve } from './resolve';

export * from './reference';
export { findReferences, REFERENCE_NOTATIONS, type FoundReference } from './grammar';

/**
 * The references of a meeting to other meetings of its council, to handouts and to places in them, in the order of the text, all
 * paragraphs included, for handouts are named by the secretariat and in narration. What points at the meeting itself is left out.
 */
export const referencesOf = perMeeting((collection, id, { discussion }): readonly Reference[] => {
  const council = councilOf(collection.meeting(id), collection.meetings);
  return collection
    .readings(id)
    .filter((reading) => discussion !== true || reading.isDiscussion)
    .flatMap((reading) => ofParagraph(reading, council));
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

function ofParagraph({ meeting, index, text }: Reading, council: readonly Meeting[]): Reference[] {
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
  meeting: Meeting,
  council: readonly Meeting[],
): Target | null {
  const own: MeetingTarget = { type: 'meeting', id: meeting.id };
  if (PAPERS.includes(notation.kind))
    return { type: 'paper', of: pointer ? (resolve(pointer, meeting, council) ?? own) : own };
  if (!pointer) return null;
  const printed = text.slice(span.from, span.to);
  const isOther = namesAnotherBody(text.slice(0, span.from), printed, meeting.minutes.meta.body);
  return isOther ? { type: 'unclear', why: 'body' } : resolve(pointer, meeting, council);
}
