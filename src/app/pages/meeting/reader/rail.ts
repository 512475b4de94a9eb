import type { Attribution, Meeting } from '../../../../core';
import type { Block, Talk } from './body';

/** An entry of the strip beside the text. */
export type RailEntry =
  | {
      readonly type: 'section';
      readonly key: string;
      readonly section: number;
      readonly paragraph: number | null;
    }
  | {
      readonly type: 'talk';
      readonly key: string;
      readonly from: number;
      readonly to: number;
      readonly chars: number;
      readonly attribution: Attribution;
      /** In px, to scale. */
      readonly height: number;
    };

/** Height of the whole strip in px, unless the speeches are so many that they need more. */
const HEIGHT = 560;
const PER_SPEECH = 9;
const LEAST = 3;

/** Sections and speeches in order; the height of a speech is its characters on one scale. */
export function railOf(meeting: Meeting, blocks: readonly Block[]): RailEntry[] {
  const talks = blocks.filter((block) => block.type === 'talk');
  const chars = talks.reduce((sum, talk) => sum + talk.chars, 0);
  const scale = Math.max(HEIGHT, talks.length * PER_SPEECH) / Math.max(1, chars);
  return blocks.flatMap((block, at): RailEntry[] => {
    if (block.type === 'section') {
      const next = blocks.slice(at + 1).find(({ type }) => type === 'talk' || type === 'section');
      const paragraph = next?.type === 'talk' ? next.from : null;
      return [{ type: 'section', key: block.key, section: block.section, paragraph }];
    }
    if (block.type !== 'talk') return [];
    const { key, from, to } = block;
    const attribution = meeting.minutes.paragraphs[from]?.attribution ?? 'narration';
    const height = Math.max(LEAST, block.chars * scale);
    return [{ type: 'talk', key, from, to, chars: block.chars, attribution, height }];
  });
}

/** The paragraph that stands so far down a talk: 0 is its beginning, 1 its end. */
export function paragraphAtShare(
  meeting: Meeting,
  talk: Pick<Talk, 'from' | 'to' | 'chars'>,
  share: number,
): number {
  let left = Math.min(1, Math.max(0, share)) * talk.chars;
  for (let index = talk.from; index < talk.to; index++) {
    left -= meeting.minutes.paragraphs[index]?.chars ?? 0;
    if (left < 0) return index;
  }
  return talk.to - 1;
}

/** How far down a talk a paragraph begins: the inverse of `paragraphAtShare`. */
export function shareOf(
  meeting: Meeting,
  talk: Pick<Talk, 'from' | 'chars'>,
  paragraph: number,
): number {
  const before = meeting.minutes.paragraphs.slice(talk.from, paragraph);
  return before.reduce((sum, { chars }) => sum + chars, 0) / Math.max(1, talk.chars);
}

/** The address of a paragraph made from the pattern `…p=~…`; an empty id drops the selection. */
export function paragraphHref(pattern: string, id: string): string {
  return pattern.replace('p=~', `p=${id}`);
}
