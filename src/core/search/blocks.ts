import type { Meeting } from '../meeting';
import type { Attribution, PartType } from '../model';
import { paragraphText } from '../paragraph';
import { paragraphId } from '../sections';
import { locator } from '../source';
import { meetingFacts, speakerFacts, type SearchedMeeting, type SpeakerFacts } from './facts';

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
  /** The paragraph's id, for addresses; empty where there is none. */
  readonly id: string;
  /** Line of `from` in the source, from 1. */
  readonly line: number;
  /** How the speaker is known; null for blocks that are no paragraphs. */
  readonly attribution: Attribution | null;
  /** Who speaks; null for blocks that are no paragraphs. */
  readonly speaker: SpeakerFacts | null;
}

/** A meeting as it is searched. */
export interface Searchable {
  readonly meeting: SearchedMeeting;
  readonly blocks: readonly Block[];
}

export function searchable(meeting: Meeting): Searchable {
  return { meeting: meetingFacts(meeting), blocks: blocksOf(meeting) };
}

const KINDS: Partial<Record<PartType, BlockKind>> = {
  attendee: 'attendee',
  heading: 'section',
  mark: 'mark',
  agenda: 'agenda',
};

/** A block before it is known what stands below it. */
type Piece = Pick<Block, 'kind' | 'text' | 'from' | 'paragraph'>;

/** Every block of a meeting in the order of its source; a paragraph cut by a page break is one block. */
export function blocksOf(meeting: Meeting): Block[] {
  const pieces = piecesOf(meeting);
  const locate = locator(meeting.source.text);
  const speakers = new Map<string, SpeakerFacts>();
  return pieces.map((piece, at): Block => {
    const paragraph = following(pieces, at);
    const id = paragraph === null ? '' : paragraphId(meeting, paragraph);
    const line = locate(piece.from).line;
    const found = piece.kind === 'paragraph' ? speakerFacts(meeting, paragraph ?? -1) : null;
    const speaker = found && shared(speakers, found);
    const attribution = speaker?.attribution ?? null;
    return { ...piece, meeting: meeting.id, paragraph, id, line, attribution, speaker };
  });
}

/** One record per speaker of a meeting, so that filters ask each of them once. */
function shared(speakers: Map<string, SpeakerFacts>, facts: SpeakerFacts): SpeakerFacts {
  const key = JSON.stringify(facts);
  const held = speakers.get(key) ?? facts;
  speakers.set(key, held);
  return held;
}

function piecesOf({ source, minutes }: Meeting): Piece[] {
  const pieces: Piece[] = [];
  const seen = new Set<number>();
  for (const { type, span, of } of minutes.parts) {
    const kind = KINDS[type];
    const paragraph = type === 'paragraph' && of !== null ? minutes.paragraphs[of] : undefined;
    if (paragraph && of !== null && !seen.has(of)) {
      seen.add(of);
      const text = paragraphText(source, paragraph);
      const from = paragraph.pieces[0]?.from ?? span.from;
      pieces.push({ kind: 'paragraph', text, from, paragraph: of });
    } else if (kind) {
      const text = source.text.slice(span.from, span.to);
      const from = span.from + text.length - text.trimStart().length;
      pieces.push({ kind, text: text.trim(), from, paragraph: null });
    }
  }
  return pieces;
}

function following(blocks: readonly Piece[], at: number): number | null {
  if (blocks[at]?.kind === 'attendee') return null;
  for (let next = at; next < blocks.length; next++) {
    const paragraph = blocks[next]?.paragraph;
    if (paragraph !== null && paragraph !== undefined) return paragraph;
  }
  return null;
}
