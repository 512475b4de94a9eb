import MiniSearch from 'minisearch';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const KANA_ONLY = /^[\u3041-\u30ff]+$/;

/** How many texts go into the index at a time: a few milliseconds of work. */
const SLICE = 100;

/** Narrows a query to the blocks that may contain a word; what it leaves out cannot. */
export class Candidates {
  readonly #index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => [...bigrams(text)],
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', prefix: false, fuzzy: false },
  });
  readonly #frequency = new Map<string, number>();
  #indexed = 0;

  /** `textOf` gives the normalised text of a block; a block's number is its id. */
  constructor(
    readonly size: number,
    readonly textOf: (block: number) => string,
  ) {}

  get isComplete(): boolean {
    return this.#indexed >= this.size;
  }

  /** Takes in some more texts. */
  grow(): void {
    const end = Math.min(this.size, this.#indexed + SLICE);
    for (; this.#indexed < end; this.#indexed++) {
      const text = this.textOf(this.#indexed);
      this.#index.add({ id: this.#indexed, text });
      for (const gram of bigrams(text))
        this.#frequency.set(gram, (this.#frequency.get(gram) ?? 0) + 1);
    }
  }

  /** Ids of blocks that may contain the word, ascending, or null where the index cannot tell: one character, kana alone, or not complete. */
  of(word: string): readonly number[] | null {
    const grams = [...bigrams(word)];
    if (grams.length === 0 || !this.isComplete) return null;
    const frequency = (gram: string) => this.#frequency.get(gram) ?? 0;
    const rarest = grams.sort((a, b) => frequency(a) - frequency(b)).slice(0, 2);
    const query = rarest.join(' ');
    const found = this.#index.search(query, { tokenize: () => rarest });
    return found.map(({ id }) => Number(id)).sort((a, b) => a - b);
  }
}

/**
 * Pairs of neighbouring characters, each pair once. Kana pairs are left out, since they stand everywhere.
 * A character is written as three base-64 digits: the index is a radix tree that looks through the
 * children of a node one by one, and thousands of kanji below its root would make that slow.
 */
function bigrams(text: string): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (!KANA_ONLY.test(pair))
      grams.add(digits(text.charCodeAt(at)) + digits(text.charCodeAt(at + 1)));
  }
  return grams;
}

function digits(unit: number): string {
  return [unit >> 12, (unit >> 6) & 63, unit & 63].map((digit) => DIGITS.charAt(digit)).join('');
}
