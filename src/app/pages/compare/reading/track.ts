import type { Bound } from '../../../../charts/strip';
import type { Stretch } from '../../../../charts/track';
import { countChars, type Collection, type Meeting } from '../../../../core';
import type { View } from '../../../state/view.svelte';
import type { ReadingColumn } from './columns';
import { stepParam, type Stop } from './steps';
import { texts } from './texts';

/** A meeting from its first to its last character, with the passages in it. */
export interface Track {
  /** Characters of the whole record. */
  readonly total: number;
  readonly bounds: readonly Bound[];
  readonly stretches: readonly Stretch[];
}

/** Where each paragraph begins, in characters from the beginning of the record; one more entry for its end. */
export function startsOf({ minutes }: Pick<Meeting, 'minutes'>): readonly number[] {
  let at = 0;
  return [0, ...minutes.paragraphs.map(({ chars }) => (at += chars))];
}

/** The track of a column; each passage leads to its step, on which all columns move. */
export function trackOf(
  collection: Collection,
  { side, list }: ReadingColumn,
  stop: Stop,
  view: View,
): Track {
  const t = texts[view.language];
  const meeting = collection.meeting(side.id);
  const starts = startsOf(meeting);
  const stretches = list.rows.map(({ paragraph, hits }, at): Stretch => {
    const from = starts[paragraph] ?? 0;
    const text = collection.text(side.id, paragraph);
    return {
      key: String(paragraph),
      from,
      to: starts[paragraph + 1] ?? from,
      hits: hits.map((hit) => from + countChars(text.slice(0, hit.from))),
      current: at === stop.index,
      href: view.with({ at: stepParam(at + 1), how: '' }),
      label: t.mark(side.letter, at + 1, list.paragraphs),
    };
  });
  return { total: starts.at(-1) ?? 0, bounds: boundsOf(meeting, starts), stretches };
}

function boundsOf({ minutes }: Meeting, starts: readonly number[]): Bound[] {
  return minutes.paragraphs.flatMap(({ section }, at): Bound[] => {
    const before = minutes.paragraphs[at - 1]?.section ?? null;
    if (section === null || (at > 0 && section === before)) return [];
    const { number = '', title = '' } = minutes.sections[section] ?? {};
    return [{ at: starts[at] ?? 0, label: `${number}${title}`, short: number, lang: 'ja' }];
  });
}
