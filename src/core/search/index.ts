import type { Span } from '../model';
import { findAll, normalise, type Normalised } from '../text/normalise';
import type { Block } from './blocks';
import { Candidates } from './candidates';
import { bm25 } from './rank';
import { searchWords } from './words';

/** A block that contains all words, with every occurrence as a range of its text. */
export interface Found {
  /** Index into the blocks the search was built from. */
  readonly block: number;
  readonly hits: readonly Span[];
  readonly score: number;
}

// Above this many meetings scanning the text is the faster engine altogether, and needs no index.
const INDEXED_MEETINGS = 200;

/**
 * Substring search over blocks: what it finds contains every word, and what contains them is found.
 * The index only narrows; `includes` on the normalised text decides.
 */
export class Search {
  readonly #texts: readonly Normalised[];
  readonly #candidates: Candidates | null;
  readonly #average: number;

  constructor(blocks: readonly Pick<Block, 'meeting' | 'text'>[]) {
    this.#texts = blocks.map(({ text }) => normalise(text));
    const meetings = new Set(blocks.map(({ meeting }) => meeting)).size;
    const plain = this.#texts.map(({ text }) => text);
    this.#candidates = meetings <= INDEXED_MEETINGS ? new Candidates(plain) : null;
    this.#average = plain.reduce((sum, text) => sum + text.length, 0) / Math.max(1, plain.length);
  }

  /** Blocks that contain all words of what was typed, in the order of the blocks; none for no word. */
  find(typed: string): Found[] {
    const words = searchWords(typed);
    if (words.length === 0) return [];
    const found = this.#confirmed(words).map((block) => this.#occurrences(block, words));
    const scores = bm25(found, this.#texts.length, this.#average);
    return found.map(({ block, hits }, at) => ({ block, hits, score: scores[at] ?? 0 }));
  }

  #confirmed(words: readonly string[]): number[] {
    const narrowed = words
      .map((word) => this.#candidates?.of(word) ?? null)
      .filter((ids) => ids !== null)
      .sort((a, b) => a.length - b.length)[0];
    const ids = narrowed ? [...narrowed].sort((a, b) => a - b) : this.#texts.keys();
    return [...ids].filter((id) => words.every((word) => this.#texts[id]?.text.includes(word)));
  }

  #occurrences(block: number, words: readonly string[]) {
    const text = this.#texts[block] ?? normalise('');
    const each = words.map((word) => findAll(text, word));
    return {
      block,
      hits: withoutOverlap(each.flat()),
      counts: each.map(({ length }) => length),
      length: text.text.length,
    };
  }
}

/** Ranges in order; of two that overlap the earlier, then longer one stays. */
function withoutOverlap(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  const ordered = [...spans].sort((a, b) => a.from - b.from || b.to - a.to);
  for (const span of ordered) if (span.from >= (kept.at(-1)?.to ?? 0)) kept.push(span);
  return kept;
}
