import type { Meeting } from './meeting';
import type { Paragraph } from './model';

/** What naming a paragraph needs of a meeting. */
type Sectioned = Pick<Meeting, 'minutes'>;

const known = new WeakMap<readonly Paragraph[], readonly string[]>();

/**
 * The id of a paragraph, for addresses: ordinal of its section (0 = under no heading) and its place in it, from 1.
 * `2-14` stays what it is as long as the source does. Empty for an index the meeting does not have.
 */
export function paragraphId({ minutes }: Sectioned, index: number): string {
  return idsOf(minutes.paragraphs)[index] ?? '';
}

/** The inverse of `paragraphId`; null for an id that no paragraph has. */
export function paragraphIndex({ minutes }: Sectioned, id: string): number | null {
  const index = idsOf(minutes.paragraphs).indexOf(id);
  return index < 0 ? null : index;
}

/** The ids of all paragraphs, made once: a page of a long meeting asks for each of them. */
function idsOf(paragraphs: readonly Paragraph[]): readonly string[] {
  const held = known.get(paragraphs);
  if (held) return held;
  const places = new Map<number, number>();
  const ids = paragraphs.map(({ section }) => {
    const ordinal = (section ?? -1) + 1;
    const place = (places.get(ordinal) ?? 0) + 1;
    places.set(ordinal, place);
    return `${ordinal}-${place}`;
  });
  known.set(paragraphs, ids);
  return ids;
}
