import { termParts, type Lexicon, type Theme } from '../lexicon';
import { SPEECH } from '../model';
import { readable, themeHits } from '../text/match';
import { comparableText, normalise } from '../text/normalise';
import type { Block, BlockKind, Searchable } from './blocks';
import type { Filter, Term } from './expression';
import type { SearchedMeeting, SpeakerFacts } from './facts';
import { testOf } from './filters';
import { Layer } from './layer';
import { onOneLine } from './text';

/** The kinds in the order in which they are shown. */
export const KINDS: readonly BlockKind[] = ['paragraph', 'section', 'agenda', 'mark', 'attendee'];

/** All blocks with what is asked of them, in columns: a block is its number. */
export class Stock {
  readonly blocks: readonly Block[];
  readonly meetings: readonly SearchedMeeting[];
  readonly speakers: readonly SpeakerFacts[];
  /** Per block the index of its meeting, of its kind, and of its speaker (−1 for none). */
  readonly meetingOf: Uint32Array;
  readonly kindOf: Uint8Array;
  readonly speakerOf: Int32Array;
  readonly isSpeech: Uint8Array;
  /** Comparable text. */
  readonly plain: Layer;
  /** 1 where a range of the layers is no range of the printed text: a character that grows, a line break. */
  readonly isIntricate: Uint8Array;
  readonly #masks = new Map<Theme, Uint8Array>();
  /** Per meeting its first block; one entry more closes the last. */
  readonly #firsts: readonly number[];
  #printed: Layer | undefined;

  constructor(
    searchables: readonly Searchable[],
    readonly lexicon: Lexicon,
  ) {
    this.blocks = searchables.flatMap(({ blocks }) => blocks);
    this.meetings = searchables.map(({ meeting }) => meeting);
    const speakers = new Map<SpeakerFacts, number>();
    const numbered = (speaker: SpeakerFacts): number => {
      const known = speakers.get(speaker) ?? speakers.size;
      speakers.set(speaker, known);
      return known;
    };
    this.meetingOf = Uint32Array.from(
      searchables.flatMap(({ blocks }, meeting) => blocks.map(() => meeting)),
    );
    this.kindOf = Uint8Array.from(this.blocks, ({ kind }) => KINDS.indexOf(kind));
    this.speakerOf = Int32Array.from(this.blocks, ({ speaker }) =>
      speaker ? numbered(speaker) : -1,
    );
    this.speakers = [...speakers.keys()];
    this.isSpeech = Uint8Array.from(this.blocks, ({ attribution }) =>
      Number(attribution !== null && SPEECH.includes(attribution)),
    );
    let first = 0;
    this.#firsts = [0, ...searchables.map(({ blocks }) => (first += blocks.length))];
    const texts = this.blocks.map(({ text }) => comparableText(text));
    this.plain = new Layer(texts);
    this.isIntricate = Uint8Array.from(this.blocks, ({ text }) => Number(isIntricate(text)));
  }

  get size(): number {
    return this.blocks.length;
  }

  /** Text as printed, on one line; made for the first phrase in quotes. */
  get printed(): Layer {
    return (this.#printed ??= new Layer(this.blocks.map(({ text }) => onOneLine(text))));
  }

  /** The layer in which a term is looked for. */
  layerOf({ type }: Term): Layer {
    return type === 'word' ? this.plain : this.printed;
  }

  /** Whether a block passes a filter, by block. */
  passes(filter: Filter): (block: number) => boolean {
    const test = testOf(filter, this.lexicon);
    if (test.on === 'theme') {
      const masks = test.themes.map((theme) => this.mask(theme));
      return (block) => masks.some((mask) => mask[block] === 1);
    }
    if (test.on === 'meeting') {
      const passing = this.meetings.map(test.test);
      return (block) => passing[this.meetingOf[block] ?? -1] ?? false;
    }
    const passing = this.speakers.map(test.test);
    return (block) => passing[this.speakerOf[block] ?? -1] ?? false;
  }

  /** Where a block begins in its meeting, from 0 to 1. */
  shareOf(block: number): number {
    const meeting = this.meetingOf[block] ?? 0;
    const first = this.#firsts[meeting] ?? 0;
    const last = this.#firsts[meeting + 1] ?? first;
    const { starts } = this.plain;
    const [from = 0, to = 1, at = 0] = [starts[first], starts[last], starts[block]];
    return (at - from) / Math.max(1, to - from);
  }

  /** Whether anything at hand fits the value of a filter. */
  knows(filter: Filter): boolean {
    const test = testOf(filter, this.lexicon);
    if (test.on === 'theme') return test.themes.length > 0;
    return test.on === 'meeting' ? this.meetings.some(test.test) : this.speakers.some(test.test);
  }

  /** Per block 1 where its text speaks of the theme. */
  mask(theme: Theme): Uint8Array {
    const held = this.#masks.get(theme);
    if (held) return held;
    const made = new Uint8Array(this.size);
    for (const block of this.#suspects(theme)) {
      const text = this.blocks[block]?.text ?? '';
      made[block] = Number(themeHits(theme, readable(text)).length > 0);
    }
    this.#masks.set(theme, made);
    return made;
  }

  /** Themes whose mask is made. */
  isMasked(theme: Theme): boolean {
    return this.#masks.has(theme);
  }

  /** Blocks that hold the beginning of a term of the theme: no others can speak of it. */
  #suspects({ terms }: Theme): ReadonlySet<number> {
    const suspects = new Set<number>();
    // `A+B` asks for both in one sentence, so A must be there.
    for (const first of new Set(terms.map((term) => comparableText(termParts(term)[0] ?? '')))) {
      if (first === '') continue;
      for (const block of this.plain.find(first).blocks) suspects.add(block);
    }
    return suspects;
  }
}

// Everything that is one unit in both forms, or gone in the comparable one.
const STEADY = /^(?:[\s\u3041-\u3096\u30a1-\u30fc\u3001\u3002\u4e00-\u9fff]|[!-~])*$/u;

function isIntricate(text: string): boolean {
  if (/[\r\n]/.test(text)) return true;
  if (STEADY.test(text)) return false;
  const { map, text: plain } = normalise(text);
  for (let at = 1; at < plain.length; at++) if (map[at] === map[at - 1]) return true;
  return false;
}
