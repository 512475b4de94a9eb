import type { Hit } from '../../../charts/barcode';
import { paragraphId, type Collection, type Group, type Meeting } from '../../../core';
import type { View } from '../../state/view.svelte';
import { opening } from './context';

/** One meeting as a line to scale. */
export interface Line {
  /** Name of the council. */
  readonly name: string;
  readonly spots: readonly Hit[];
  /** Where sections begin. */
  readonly bounds: readonly number[];
  /** Characters of its text. */
  readonly total: number;
}

/** The meetings with places to draw whose texts are at hand. */
export function linesOf(
  groups: readonly Group[],
  { collection, find, view }: { collection: Collection; find: string; view: View },
): Map<string, Line> {
  const drawn = groups.filter(
    ({ meeting, places }) => collection.has(meeting) && places.length > 0,
  );
  return new Map(
    drawn.map((group) => {
      const meeting = collection.meeting(group.meeting);
      const { meta, sections } = meeting.minutes;
      return [
        group.meeting,
        {
          name: meta.body,
          spots: spotsOf(group, meeting, find, view),
          bounds: sections.map(({ span }) => span.from),
          total: meeting.source.text.length,
        },
      ];
    }),
  );
}

/** Where hits stand in the text of a meeting, in characters from its beginning, as links to the passages. */
export function spotsOf(
  { places }: Pick<Group, 'places'>,
  meeting: Meeting,
  find: string,
  view: View,
): Hit[] {
  const { text } = meeting.source;
  return [...places].map((share, nth) => {
    const at = Math.min(text.length - 1, Math.round(share * text.length));
    const paragraph = paragraphAt(meeting, at);
    const to = paragraph === null ? { show: 'attendees' } : { p: paragraphId(meeting, paragraph) };
    return {
      key: String(nth),
      at,
      href: view.href('meeting', meeting.id, { ...to, find }),
      label: opening(text.slice(at)),
      lang: 'ja',
    };
  });
}

/** The paragraph at a place of the source, or the one that what stands there introduces; null for the list of attendees. */
export function paragraphAt({ minutes }: Pick<Meeting, 'minutes'>, at: number): number | null {
  const { parts } = minutes;
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.span.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  if (parts[low]?.type === 'attendee') return null;
  return parts.slice(low).find(({ type }) => type === 'paragraph')?.of ?? null;
}
