import type { AgendaItem, PartType, Section, Source, Span } from '../model';
import { slice } from '../source';
import { fold } from '../text/fold';
import type { Block, TextBlock } from './blocks';
import { titleSpeaker, type Known } from './marks';
import { isLeadIn, isNextDate, isOpinion, isToldBetween, maybeTold } from './voices';

/** How a paragraph speaks, as the parser saw it; people resolution makes an attribution of it. */
export type Voice = 'direct' | 'reported' | 'secretariat' | 'unnamed' | 'narration';

/** A paragraph before anybody asked who its speaker is. */
export interface Draft {
  readonly pieces: readonly Span[];
  readonly section: number | null;
  readonly sectionLabel: string | null;
  readonly label: string | null;
  readonly voice: Voice;
  readonly bullet: boolean;
  /** Ordinal of the mark or title that gives the floor; null outside a turn. */
  readonly turn: number | null;
}

/** A printed thing with the place it starts, from which the parts of the source are made. */
export interface Claim {
  readonly from: number;
  /** Where it ends, if on a later line than it begins. */
  readonly to?: number;
  readonly type: PartType;
  readonly of: number | null;
}

/** What a body holds. */
export interface Body {
  readonly sections: readonly Section[];
  readonly agenda: readonly AgendaItem[];
  readonly drafts: readonly Draft[];
  readonly claims: readonly Claim[];
  /** Speaker marks in order, for the diagnostics. */
  readonly marks: readonly Mark[];
}

/** A speaker mark as printed. */
export interface Mark {
  readonly span: Span;
  readonly label: string;
}

interface Floor {
  readonly label: string;
  readonly turn: number;
  readonly by: 'mark' | 'title';
  /** First character of the mark, folded. */
  readonly sign: string;
}

/** Walks the blocks of a body and writes down what each is. */
export function readBody(source: Source, blocks: readonly Block[], known: Known): Body {
  const walk = new Walk(source, known);
  blocks.forEach((block, at) => walk.take(block, blocks[at + 1]));
  return walk;
}

class Walk implements Body {
  readonly sections: Section[] = [];
  readonly agenda: AgendaItem[] = [];
  readonly drafts: Draft[] = [];
  readonly claims: Claim[] = [];
  readonly marks: Mark[] = [];
  #source: Source;
  #known: Known;
  #section: number | null = null;
  #sectionLabel: string | null = null;
  #floor: Floor | null = null;
  #turns = 0;
  #list: 'decision' | 'report' | null = null;
  #ledIn = false;
  /** Nothing was said yet under the last mark. */
  #fresh = false;
  #closed = false;
  /** The last thing said under the mark was a bullet. */
  #bulleted = false;
  /** Nothing comes below. */
  #last = false;

  constructor(source: Source, known: Known) {
    this.#source = source;
    this.#known = known;
  }

  take(block: Block, next?: Block): void {
    this.#last = next === undefined || (next.type === 'noise' && next.sort === 'closing');
    switch (block.type) {
      case 'noise':
        if (block.sort === 'closing') this.#close();
        return;
      case 'label':
        return this.#label(block.span, block.list);
      case 'heading':
        return this.#heading(block);
      case 'mark':
        return this.#mark(block.span, block.label);
      case 'stage':
        if (this.#closed) return;
        return this.#paragraph({ pieces: block.pieces, bullet: false }, 'narration');
      case 'text':
        return this.#text(block);
    }
  }

  // Nobody speaks below 以上.
  #close(): void {
    this.#floor = null;
    this.#closed = true;
  }

  #claim(span: Span, type: PartType, of: number | null): void {
    this.claims.push({ ...span, type, of });
  }

  #label(span: Span, list: 'decision' | 'report' | null): void {
    this.#claim(span, 'label', null);
    this.#list = list;
    this.#floor = null;
  }

  #heading({ span, number, title }: Extract<Block, { type: 'heading' }>): void {
    const text = slice(this.#source, title).replace(/\s+/g, ' ');
    this.#closed = false;
    this.#claim(span, 'heading', this.sections.length);
    this.#section = this.sections.length;
    this.sections.push({ span, number, title: text });
    this.#sectionLabel = sectionLabel(number, text);
    this.#list = null;
    this.#ledIn = false;
    const speaker = titleSpeaker(text, this.#known);
    this.#floor =
      speaker === null ? null : { label: speaker, turn: this.#turns++, by: 'title', sign: '' };
  }

  #mark(span: Span, label: string): void {
    this.#closed = false;
    this.#claim(span, 'mark', null);
    this.marks.push({ span, label });
    this.#fresh = true;
    const sign = fold(this.#source.text.charAt(span.from));
    this.#floor = { label, turn: this.#turns++, by: 'mark', sign };
    this.#list = null;
  }

  #text(block: TextBlock): void {
    // Below the end nothing is said unless a heading or a mark opens the meeting again.
    if (this.#closed) return;
    if (this.#list && block.bullet) return this.#item(block.pieces, this.#list);
    this.#list = null;
    const { lead } = block;
    if (lead !== undefined && this.#floor && takesFloor(lead, this.#floor.sign)) this.#floor = null;
    if (block.number !== null && this.#floor?.by === 'mark')
      return this.#numberedSpeech(block, this.#floor);
    if (block.number !== null) this.#openNumber(block.number);
    if (block.label !== null) return this.#labelled(block, block.label);
    const between = !block.bullet && this.#isBetween(block);
    if (this.#floor?.by === 'mark' && !between) return this.#speech(block, this.#floor);
    const told = this.#tell(block);
    if (told && (told.voice !== 'narration' || this.#floor?.by !== 'title')) {
      if (isLeadIn(block.text)) this.#ledIn = true;
      const turn = told.voice === 'reported' ? this.#turns++ : null;
      return this.#paragraph(block, told.voice, told.label, turn);
    }
    if (this.#floor) return this.#speech(block, this.#floor);
    const unnamed = block.bullet || this.#ledIn || isOpinion(block.text);
    this.#paragraph(block, unnamed ? 'unnamed' : 'narration');
  }

  // The minutes' own words within a speech: what was decided, who answered below somebody's bullets, the next date.
  #isBetween(block: TextBlock): boolean {
    if (this.#last && isNextDate(block.text)) return true;
    if (this.#fresh) return false;
    return isToldBetween(block.text) || (this.#bulleted && this.#tell(block) !== null);
  }

  #tell({ text, pieces }: TextBlock): ReturnType<typeof maybeTold> {
    const told = maybeTold(text, this.#known);
    if (!told?.label) return told;
    // The label as printed, where its folded form was found.
    const printed = pieces.map((piece) => slice(this.#source, piece)).join('');
    const at = text.indexOf(told.label);
    return { ...told, label: printed.slice(at, at + told.label.length) };
  }

  // The speaker stands with the paragraph: a legend's mark, or a bracket behind the text.
  #labelled(block: TextBlock, label: string): void {
    this.#floor = null;
    this.#paragraph(block, 'direct', label, this.#turns++);
  }

  // (1) 報告事項について、説明をお願いします。 within a speech: the number is said.
  #numberedSpeech(block: TextBlock, floor: Floor): void {
    const [first, ...rest] = block.pieces;
    const from = block.numberFrom ?? first?.from ?? 0;
    this.#speech({ ...block, pieces: first ? [{ from, to: first.to }, ...rest] : [] }, floor);
  }

  #openNumber(number: string): void {
    this.#section = null;
    this.#sectionLabel = number;
    this.#floor = null;
    this.#ledIn = false;
  }

  #speech(block: TextBlock, { label, turn }: Floor): void {
    this.#fresh = false;
    this.#bulleted = block.bullet;
    this.#paragraph(block, 'direct', label, turn);
  }

  #item(pieces: readonly Span[], kind: 'decision' | 'report'): void {
    for (const piece of pieces) this.#claim(piece, 'agenda', this.agenda.length);
    const title = pieces.map((piece) => slice(this.#source, piece)).join('');
    this.agenda.push({ span: around(pieces), kind, title });
  }

  #paragraph(
    { pieces, bullet }: Pick<TextBlock, 'pieces' | 'bullet'>,
    voice: Voice,
    label: string | null = null,
    turn: number | null = null,
  ): void {
    for (const piece of pieces) this.#claim(piece, 'paragraph', this.drafts.length);
    this.drafts.push({
      pieces,
      section: this.#section,
      sectionLabel: this.#sectionLabel,
      label,
      voice,
      bullet,
      turn,
    });
  }
}

// ○開会, 【意見交換】 for a mark without a figure; the number alone for the others
function sectionLabel(number: string, title: string): string {
  if (number === '' || /[○〇◯]/.test(number)) return number + title;
  return /^[【≪《[［〔＜<〈][】≫》\]］〕＞>〉]$/.test(number)
    ? number.charAt(0) + title + number.charAt(1)
    : number;
}

// Where ○ gives the floor, another ○ takes it away, whoever speaks; a bullet that named its speaker speaks
// for itself alone; and → is somebody's answer.
function takesFloor(lead: string, sign: string): boolean {
  return lead === sign || /[・→⇒-]/.test(sign) || /[→⇒]/.test(lead);
}

function around(pieces: readonly Span[]): Span {
  return { from: pieces[0]?.from ?? 0, to: pieces[pieces.length - 1]?.to ?? 0 };
}
