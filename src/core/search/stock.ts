import type { Lexicon } from '../lexicon';
import { SPEECH, type Span } from '../model';
import { comparableText, normalise } from '../text/normalise';
import type { Block, BlockKind, Searchable } from './blocks';
import type { Filter, Term } from './expression';
import type { SearchedMeeting, SpeakerFacts } from './facts';
import { testOf } from './filters';
import { Layer } from './layer';
import { Spoken } from './spoken';
import { onOneLine } from './text';

/** The kinds in the order in which they are shown. */
export const KINDS: readonly BlockKind[] = [
  'paragraph',
  'section',
  'agenda',
  'mark',
  'attendee',
  'header',
];

/** All blocks with what is asked of them, in columns: a block is its number. */
export class Stock {
  readonly blocks: readonly Block[];
  readonly meetings: readonly SearchedMeeting[];
  readonly speakers: readonly SpeakerFacts[];
  /** Every name that a speaker bears, and per speaker the indexes of those it bears. */
  readonly names: Names;
  /** Per block the index of its meeting, of its kind, and of its speaker (−1 for none). */
  readonly meetingOf: Int32Array;
  readonly kindOf: Int32Array;
  readonly speakerOf: Int32Array;
  /** 1 for a paragraph of speech. */
  readonly isSpeech: Int32Array;
  /** Comparable text. */
  readonly plain: Layer;
  /** 1 where a range of the layers is no range of the printed text: a character that grows, a line break. */
  readonly isIntricate: Uint8Array;
  readonly spoken: Spoken;
  #printed: Layer | undefined;

  constructor(
    searchables: readonly Searchable[],
    readonly lexicon: Lexicon,
  ) {
    this.blocks = searchables.flatMap(({ blocks }) => blocks);
    this.meetings = searchables.map(({ meeting }) => meeting);
    const sizes = searchables.map(({ blocks }) => blocks.length);
    this.meetingOf = Int32Array.from(sizes.flatMap((size, at) => Array<number>(size).fill(at)));
    this.kindOf = Int32Array.from(this.blocks, ({ kind }) => KINDS.indexOf(kind));
    this.isSpeech = Int32Array.from(this.blocks, ({ attribution }) =>
      Number(attribution !== null && SPEECH.includes(attribution)),
    );
    const speakers = new Numbering<SpeakerFacts>();
    this.speakerOf = Int32Array.from(this.blocks, ({ speaker }) =>
      speaker ? speakers.of(speaker) : -1,
    );
    this.speakers = speakers.all;
    this.names = namesOf(speakers.all);
    const texts = this.blocks.map(({ text }) => comparableText(text));
    this.isIntricate = new Uint8Array(this.size);
    this.plain = new Layer(texts, this.#joints(texts));
    const textOf = (block: number): string => this.blocks[block]?.text ?? '';
    this.spoken = new Spoken(lexicon.themes, this.plain, textOf);
  }

  /** Where a unit is of the same printed character as the one before. */
  #joints(texts: readonly string[]): Set<number> {
    const joints = new Set<number>();
    let start = 0;
    this.blocks.forEach(({ text }, block) => {
      const inner = joined(text);
      for (const at of inner) joints.add(start + at);
      this.isIntricate[block] = Number(inner.length > 0 || /[\r\n]/.test(text));
      start += (texts[block]?.length ?? 0) + 1;
    });
    return joints;
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

  /** From where a block begins in its source to where the next one does. */
  stretchOf(block: number): Span {
    const from = this.blocks[block]?.from ?? 0;
    const meeting = this.meetingOf[block] ?? -1;
    const isLast = this.meetingOf[block + 1] !== meeting;
    const next = isLast ? this.meetings[meeting]?.length : this.blocks[block + 1]?.from;
    return { from, to: Math.max(from + 1, next ?? 0) };
  }

  /** Whether a block passes a filter, by block. */
  passes(filter: Filter): (block: number) => boolean {
    const test = testOf(filter, this.lexicon);
    if (test.on === 'theme') {
      const masks = test.themes.map((theme) => this.spoken.mask(theme));
      return (block) => masks.some((mask) => mask[block] === 1);
    }
    if (test.on === 'meeting') {
      const passing = this.meetings.map(test.test);
      return (block) => passing[this.meetingOf[block] ?? -1] ?? false;
    }
    const passing = this.speakers.map(test.test);
    return (block) => passing[this.speakerOf[block] ?? -1] ?? false;
  }

  /** Whether anything at hand fits the value of a filter. */
  knows(filter: Filter): boolean {
    const test = testOf(filter, this.lexicon);
    if (test.on === 'theme') return test.themes.length > 0;
    return test.on === 'meeting' ? this.meetings.some(test.test) : this.speakers.some(test.test);
  }
}

interface Names {
  readonly all: readonly string[];
  readonly of: readonly (readonly number[])[];
}

function namesOf(speakers: readonly SpeakerFacts[]): Names {
  const numbering = new Numbering<string>();
  const of = speakers.map(({ names }) => names.map((name) => numbering.of(name)));
  return { all: numbering.all, of };
}

/** Gives each of several values a number, the same for the same. */
class Numbering<T> {
  readonly #known = new Map<T, number>();

  of(value: T): number {
    const known = this.#known.get(value) ?? this.#known.size;
    this.#known.set(value, known);
    return known;
  }

  get all(): T[] {
    return [...this.#known.keys()];
  }
}

// Everything that is one unit in both forms, or gone in the comparable one.
const STEADY = /^[\s\u3041-\u3096\u30a1-\u30fc\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e!-~]*$/u;

/** Units of the comparable text that are of the same printed character as the unit before. */
function joined(text: string): number[] {
  if (STEADY.test(text)) return [];
  const { map, text: plain } = normalise(text);
  const inner: number[] = [];
  for (let at = 1; at < plain.length; at++) if (map[at] === map[at - 1]) inner.push(at);
  return inner;
}
