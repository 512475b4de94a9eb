import MiniSearch from 'minisearch';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const KANA_ONLY = /^[\u3041-\u30ff]+$/;

/** Narrows a query to the blocks that may contain a word; what it leaves out cannot. */
export class Candidates {
  readonly #index: MiniSearch<{ id: number; text: string }>;
  readonly #frequency = new Map<string, number>();

  /** Texts are normalised; a text's place in the list is its id. */
  constructor(texts: readonly string[]) {
    this.#index = new MiniSearch({
      fields: ['text'],
      tokenize: (text) => [...bigrams(text)],
      processTerm: (term) => term,
      searchOptions: { combineWith: 'AND', prefix: false, fuzzy: false },
    });
    this.#index.addAll(texts.map((text, id) => ({ id, text })));
    for (const text of texts) {
      for (const gram of bigrams(text)) {
        this.#frequency.set(gram, (this.#frequency.get(gram) ?? 0) + 1);
      }
    }
  }

  /** Ids of blocks that may contain the word, or null where the index cannot tell: one character, kana alone. */
  of(word: string): readonly number[] | null {
    const grams = [...bigrams(word)];
    if (grams.length === 0) return null;
    const frequency = (gram: string) => this.#frequency.get(gram) ?? 0;
    const rarest = grams.sort((a, b) => frequency(a) - frequency(b)).slice(0, 2);
    const query = rarest.join(' ');
    return this.#index.search(query, { tokenize: () => rarest }).map(({ id }) => Number(id));
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
