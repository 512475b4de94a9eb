import type { Hit } from '../../../charts/barcode';
import {
  locator,
  paragraphId,
  type Collection,
  type Group,
  type Meeting,
  type PartType,
} from '../../../core';
import type { Params } from '../../state/route';
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
  const locate = locator(text);
  const lineOf = (at: number): number => locate(at).line;
  return [...places].map((share, nth) => {
    const at = Math.min(text.length - 1, Math.round(share * text.length));
    return {
      key: String(nth),
      at,
      href: view.href('meeting', meeting.id, { ...placeAt(meeting, at, lineOf), find }),
      label: opening(text.slice(at)),
      lang: 'ja',
    };
  });
}

/** What a place of the source can belong to. */
const OWNERS: readonly PartType[] = ['attendee', 'title', 'meta', 'paragraph'];

/** The address of a place of the source: its paragraph or the one that it introduces, the list of attendees, else the line. */
export function placeAt(meeting: Meeting, at: number, lineOf: (at: number) => number): Params {
  const { parts } = meeting.minutes;
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.span.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const owner = parts.slice(low).find(({ type }) => OWNERS.includes(type));
  if (owner?.type === 'attendee') return { show: 'attendees' };
  if (owner?.type === 'paragraph' && owner.of !== null)
    return { p: paragraphId(meeting, owner.of) };
  return { raw: '1', line: String(lineOf(at)) };
}
