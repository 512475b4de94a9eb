/** Where a text stands in a layer: ascending places, and the blocks that hold them. */
export interface Occurrences {
  /** Blocks with an occurrence, ascending. */
  readonly blocks: Uint32Array;
  /** Per entry of `blocks` the index of its first place; one entry more closes the last. */
  readonly begins: Uint32Array;
  /** Places in the text of the layer, left to right without overlap. */
  readonly places: Uint32Array;
}

// Stands in no text: normalised ones hold no white space, printed ones no line breaks.
const SEPARATOR = '\n';

/** The texts of all blocks as one string, in which everything is found by going through it once. */
export class Layer {
  readonly text: string;
  /** Per block the place where its text begins; one entry more closes the last. */
  readonly starts: Uint32Array;
  readonly #frequency = new Uint32Array(0x10000);

  constructor(texts: readonly string[]) {
    this.text = texts.join(SEPARATOR) + SEPARATOR;
    this.starts = new Uint32Array(texts.length + 1);
    texts.forEach((text, block) => {
      this.starts[block + 1] = (this.starts[block] ?? 0) + text.length + 1;
    });
    for (let at = 0; at < this.text.length; at++) {
      const unit = this.text.charCodeAt(at);
      this.#frequency[unit] = (this.#frequency[unit] ?? 0) + 1;
    }
  }

  /** Number of blocks. */
  get size(): number {
    return this.starts.length - 1;
  }

  /** Characters a block. */
  get average(): number {
    return (this.text.length - this.size) / Math.max(1, this.size);
  }

  of(block: number): string {
    return this.text.slice(this.starts[block], (this.starts[block + 1] ?? 1) - 1);
  }

  lengthOf(block: number): number {
    return (this.starts[block + 1] ?? 0) - (this.starts[block] ?? 0) - 1;
  }

  /** Every occurrence of a word that is not empty; with `among` only in those blocks, which ascend. */
  find(word: string, among?: readonly number[]): Occurrences {
    return grouped(among ? this.#within(word, among) : this.#through(word), this.starts);
  }

  #within(word: string, among: readonly number[]): Places {
    const places = new Places();
    for (const block of among) {
      const start = this.starts[block] ?? 0;
      const text = this.of(block);
      let at = text.indexOf(word);
      while (at >= 0) {
        places.push(start + at);
        at = text.indexOf(word, at + word.length);
      }
    }
    return places;
  }

  /**
   * Engines look for the first character of a word and then compare, so a common one costs many comparisons:
   * the rarest character of the word is looked for instead, and the word around it.
   */
  #through(word: string): Places {
    const { text } = this;
    const places = new Places();
    const inner = this.#rarest(word);
    const rare = word.charAt(inner);
    let at = text.indexOf(rare, inner);
    while (at >= 0) {
      const start = at - inner;
      const isHit = word.length === 1 || text.startsWith(word, start);
      if (isHit) places.push(start);
      at = text.indexOf(rare, isHit ? start + word.length + inner : at + 1);
    }
    return places;
  }

  #rarest(word: string): number {
    let rarest = 0;
    for (let at = 1; at < word.length; at++)
      if (this.#count(word, at) < this.#count(word, rarest)) rarest = at;
    return rarest;
  }

  #count(word: string, at: number): number {
    return this.#frequency[word.charCodeAt(at)] ?? 0;
  }
}

/** Numbers that are appended, in few bytes. */
class Places {
  #held = new Uint32Array(256);
  size = 0;

  push(place: number): void {
    if (this.size === this.#held.length) {
      const wider = new Uint32Array(this.size * 2);
      wider.set(this.#held);
      this.#held = wider;
    }
    this.#held[this.size++] = place;
  }

  get all(): Uint32Array {
    return this.#held.subarray(0, this.size);
  }
}

function grouped({ all: places }: Places, starts: Uint32Array): Occurrences {
  const blocks = new Places();
  const begins = new Places();
  let block = -1;
  let end = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0;
    if (place < end) continue;
    block = blockAt(starts, place, block + 1);
    end = starts[block + 1] ?? 0;
    blocks.push(block);
    begins.push(index);
  }
  begins.push(places.length);
  return { blocks: blocks.all, begins: begins.all, places };
}

/** The block that holds a place, not before block `from`. */
function blockAt(starts: Uint32Array, place: number, from: number): number {
  // Most places are in the next few blocks, so steps double before they are halved.
  let step = 1;
  let low = from;
  while ((starts[low + step] ?? Infinity) <= place) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, starts.length - 1);
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}
