import type { Meeting } from './meeting';

/** What naming a paragraph needs of a meeting. */
type Sectioned = Pick<Meeting, 'minutes'>;

/**
 * The id of a paragraph, for addresses: ordinal of its section (0 = under no heading) and its place in it, from 1.
 * `2-14` stays what it is as long as the source does. Empty for an index the meeting does not have.
 */
export function paragraphId(meeting: Sectioned, index: number): string {
  const { paragraphs } = meeting.minutes;
  const section = paragraphs[index]?.section;
  if (section === undefined) return '';
  const place = paragraphs.slice(0, index + 1).filter((other) => other.section === section).length;
  return `${(section ?? -1) + 1}-${place}`;
}

/** The inverse of `paragraphId`; null for an id that no paragraph has. */
export function paragraphIndex(meeting: Sectioned, id: string): number | null {
  const [, section, place] = /^(\d{1,6})-(\d{1,6})$/.exec(id) ?? [];
  if (section === undefined || place === undefined) return null;
  let left = Number(place);
  const index = meeting.minutes.paragraphs.findIndex(
    (paragraph) => (paragraph.section ?? -1) + 1 === Number(section) && --left === 0,
  );
  return index < 0 ? null : index;
}
