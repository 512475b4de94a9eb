import { findAnchor, paragraphId, type Collection, type PassageItem } from '../../core';

/** Where a passage stands in the text of today: the same words in the same line, in another one, or other words. */
export type Refound =
  | {
      readonly state: 'same' | 'moved' | 'changed';
      /** Id of the paragraph in which it begins. */
      readonly paragraph: string;
      readonly line: number;
    }
  | { readonly state: 'lost' | 'absent' };

/** Looks for the words of the item in its meeting as it is now; `absent` where the collection has no such meeting. */
export function refound(collection: Collection, { anchor }: PassageItem): Refound {
  if (!collection.has(anchor.meeting)) return { state: 'absent' };
  const meeting = collection.meeting(anchor.meeting);
  const found = findAnchor(meeting, anchor);
  if (found.state === 'lost') return { state: 'lost' };
  const { state, paragraph, line } = found;
  return { state, paragraph: paragraphId(meeting, paragraph), line };
}
