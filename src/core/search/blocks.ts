import type { Meeting } from '../meeting';
import type { Attribution, PartType } from '../model';
import { paragraphText } from '../paragraph';

/** Where in the minutes a found text stands; `mark` is a speaker mark. */
export type BlockKind = 'paragraph' | 'section' | 'agenda' | 'mark' | 'attendee';

/** A stretch of the minutes that a reader would call one place, with its text as printed. */
export interface Block {
  readonly meeting: string;
  readonly kind: BlockKind;
  readonly text: string;
  /** Offset of the block in the source. */
  readonly from: number;
  /** The paragraph itself, or the one that the block stands above; null where none follows. */
  readonly paragraph: number | null;
  /** How the speaker is known; null for blocks that are no paragraphs. */
  readonly attribution: Attribution | null;
}

const KINDS: Partial<Record<PartType, BlockKind>> = {
  attendee: 'attendee',
  heading: 'section',
  mark: 'mark',
  agenda: 'agenda',
};

/** Every block of a meeting in the order of its source; a paragraph cut by a page break is one block. */
export function blocksOf(meeting: Meeting): Block[] {
  const { source, minutes, id } = meeting;
  const blocks: Block[] = [];
  const seen = new Set<number>();
  for (const { type, span, of } of minutes.parts) {
    const kind = KINDS[type];
    const paragraph = type === 'paragraph' && of !== null ? minutes.paragraphs[of] : undefined;
    if (paragraph && of !== null && !seen.has(of)) {
      seen.add(of);
      blocks.push({
        meeting: id,
        kind: 'paragraph',
        text: paragraphText(source, paragraph),
        from: paragraph.pieces[0]?.from ?? span.from,
        paragraph: of,
        attribution: paragraph.attribution,
      });
    } else if (kind) {
      const text = source.text.slice(span.from, span.to);
      const from = span.from + text.length - text.trimStart().length;
      blocks.push({
        meeting: id,
        kind,
        text: text.trim(),
        from,
        paragraph: null,
        attribution: null,
      });
    }
  }
  return blocks.map((block, at) => ({ ...block, paragraph: following(blocks, at) }));
}

function following(blocks: readonly Block[], at: number): number | null {
  if (blocks[at]?.kind === 'attendee') return null;
  for (let next = at; next < blocks.length; next++) {
    const paragraph = blocks[next]?.paragraph;
    if (paragraph !== null && paragraph !== undefined) return paragraph;
  }
  return null;
}
