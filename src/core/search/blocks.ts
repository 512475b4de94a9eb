import type { Meeting } from '../meeting';
import type { Attribution, PartType, Source, Span } from '../model';
import { paragraphText } from '../paragraph';
import { paragraphId } from '../sections';
import { locator } from '../source';
import { meetingFacts, speakerFacts, type SearchedMeeting, type SpeakerFacts } from './facts';

/** Where in the minutes a found text stands; `mark` is a speaker mark, `header` the title, date or place. */
export type BlockKind = 'paragraph' | 'section' | 'agenda' | 'mark' | 'attendee' | 'header';

/** A stretch of the minutes that a reader would call one place, with its text as printed. */
export interface Block {
  readonly meeting: string;
  readonly kind: BlockKind;
  readonly text: string;
  /** Offset of the block in the source. */
  readonly from: number;
  /** The paragraph itself, or the one that the block stands above; null where none does. */
  readonly paragraph: number | null;
  /** The paragraph's id, for addresses; empty where there is none. */
  readonly id: string;
  /** Line of `from` in the source, from 1. */
  readonly line: number;
  /** Where further lines of the source begin in the text, in order; empty for a text on one line. */
  readonly breaks: readonly Break[];
  /** How the speaker is known; null for blocks that are no paragraphs. */
  readonly attribution: Attribution | null;
  /** Who speaks; null for blocks that are no paragraphs. */
  readonly speaker: SpeakerFacts | null;
}

/** From `at` on the text of a block stands in this line of the source, from 1. */
export interface Break {
  readonly at: number;
  readonly line: number;
}

/** The line of the source in which a character of a block stands, from 1. */
export function lineAt({ line, breaks }: Pick<Block, 'line' | 'breaks'>, at: number): number {
  return breaks.findLast((one) => one.at <= at)?.line ?? line;
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
  label: 'section',
  mark: 'mark',
  agenda: 'agenda',
  title: 'header',
  meta: 'header',
};

/** What no paragraph stands under: the list of attendees, and what is printed above it. */
const APART: readonly BlockKind[] = ['attendee', 'header'];

/** A block before it is known what stands below it. */
interface Piece extends Pick<Block, 'kind' | 'text' | 'from' | 'paragraph'> {
  /** Stretches of the source that make up the text. */
  readonly spans: readonly Span[];
}

/** Every block of a meeting in the order of its source; a paragraph cut by a page break is one block. */
export function blocksOf(meeting: Meeting): Block[] {
  const pieces = piecesOf(meeting);
  const locate = locator(meeting.source.text);
  const speakers = new Map<string, SpeakerFacts>();
  return pieces.map(({ spans, ...piece }, at): Block => {
    const paragraph = following(pieces, at);
    const id = paragraph === null ? '' : paragraphId(meeting, paragraph);
    const lineOf = (offset: number): number => locate(offset).line;
    const line = lineOf(piece.from);
    const breaks = breaksOf(meeting.source, spans, lineOf);
    const found = piece.kind === 'paragraph' ? speakerFacts(meeting, paragraph ?? -1) : null;
    const speaker = found && shared(speakers, found);
    const attribution = speaker?.attribution ?? null;
    return { ...piece, meeting: meeting.id, paragraph, id, line, breaks, attribution, speaker };
  });
}

function breaksOf(
  { text }: Source,
  spans: readonly Span[],
  lineOf: (offset: number) => number,
): Break[] {
  const breaks: Break[] = [];
  let at = 0;
  for (const { from, to } of spans) {
    if (at > 0) breaks.push({ at, line: lineOf(from) });
    for (
      let end = text.indexOf('\n', from);
      end >= 0 && end < to;
      end = text.indexOf('\n', end + 1)
    )
      breaks.push({ at: at + end + 1 - from, line: lineOf(end + 1) });
    at += to - from;
  }
  return breaks;
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
      pieces.push({ kind: 'paragraph', text, from, paragraph: of, spans: paragraph.pieces });
    } else if (kind) {
      const printed = source.text.slice(span.from, span.to);
      const text = printed.trim();
      const from = span.from + printed.length - printed.trimStart().length;
      const spans = [{ from, to: from + text.length }];
      pieces.push({ kind, text, from, paragraph: null, spans });
    }
  }
  return pieces;
}

function following(blocks: readonly Piece[], at: number): number | null {
  for (let next = at; next < blocks.length; next++) {
    const { kind = 'header', paragraph = null } = blocks[next] ?? {};
    if (paragraph !== null || APART.includes(kind)) return paragraph;
  }
  return null;
}
