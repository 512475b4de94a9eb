import { lastUpTo, Numbers } from './numbers';

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
const UNITS = 0x10000;

/**
 * The texts of all blocks as one string with the places of each of its characters. What is looked for stands around a
 * place of its rarest character, so that going from one of these to the next is all there is to do: at 12 million
 * characters a hundredth of the time in which `indexOf` goes through the text, for 4 bytes a character.
 */
export class Layer {
  readonly text: string;
  /** Per block the place where its text begins; one entry more closes the last. */
  readonly starts: Uint32Array;
  /** Per code unit the index of its first place among `#places`; one entry more closes the last. */
  readonly #firsts: Uint32Array;
  readonly #places: Uint32Array;

  /** Bit per place: 1 where its unit is of the same printed character as the unit before. */
  readonly #joints: Uint32Array;

  /** `joints` are the places with that bit. */
  constructor(texts: readonly string[], joints: Iterable<number> = []) {
    this.text = texts.join(SEPARATOR) + SEPARATOR;
    this.starts = new Uint32Array(texts.length + 1);
    texts.forEach((text, block) => {
      this.starts[block + 1] = (this.starts[block] ?? 0) + text.length + 1;
    });
    this.#joints = new Uint32Array((this.text.length >> 5) + 1);
    for (const at of joints)
      this.#joints[at >> 5] = (this.#joints[at >> 5] ?? 0) | (1 << (at & 31));
    this.#firsts = firstsOf(this.text);
    this.#places = placesOf(this.text, this.#firsts);
  }

  /** Number of blocks. */
  get size(): number {
    return this.starts.length - 1;
  }

  /** Characters a block. */
  get average(): number {
    return (this.text.length - this.size) / Math.max(1, this.size);
  }

  isJoint(place: number): boolean {
    return (((this.#joints[place >> 5] ?? 0) >> (place & 31)) & 1) === 1;
  }

  of(block: number): string {
    return this.text.slice(this.starts[block], (this.starts[block + 1] ?? 1) - 1);
  }

  lengthOf(block: number): number {
    return (this.starts[block + 1] ?? 0) - (this.starts[block] ?? 0) - 1;
  }

  /** How many places are looked at to find a word. */
  effortOf(word: string): number {
    return this.#countOf(word, this.#rarestIn(word));
  }

  /** Every occurrence of a word that is not empty. */
  find(word: string): Occurrences {
    const inner = this.#rarestIn(word);
    const unit = word.charCodeAt(inner);
    const found = new Collected(this, word.length, this.#countOf(word, inner));
    const end = this.#firsts[unit + 1] ?? 0;
    let free = 0;
    for (let at = this.#firsts[unit] ?? 0; at < end; at++) {
      const start = (this.#places[at] ?? 0) - inner;
      if (start < free || !this.#isAt(start, word)) continue;
      found.push(start);
      free = start + word.length;
    }
    return found.occurrences;
  }

  /** The same in these blocks alone, which ascend. */
  findIn(word: string, blocks: readonly number[]): Occurrences {
    const found = new Collected(this, word.length, blocks.length);
    for (const block of blocks) {
      const text = this.of(block);
      const start = this.starts[block] ?? 0;
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
        found.push(start + at);
    }
    return found.occurrences;
  }

  #isAt(start: number, word: string): boolean {
    if (start < 0) return false;
    for (let at = 0; at < word.length; at++)
      if (this.text.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
    return true;
  }

  #rarestIn(word: string): number {
    let rarest = 0;
    for (let at = 1; at < word.length; at++)
      if (this.#countOf(word, at) < this.#countOf(word, rarest)) rarest = at;
    return rarest;
  }

  #countOf(word: string, at: number): number {
    const unit = word.charCodeAt(at);
    return (this.#firsts[unit + 1] ?? 0) - (this.#firsts[unit] ?? 0);
  }
}

function firstsOf(text: string): Uint32Array {
  const firsts = new Uint32Array(UNITS + 1);
  for (let at = 0; at < text.length; at++) {
    const next = text.charCodeAt(at) + 1;
    firsts[next] = (firsts[next] ?? 0) + 1;
  }
  for (let unit = 0; unit < UNITS; unit++)
    firsts[unit + 1] = (firsts[unit + 1] ?? 0) + (firsts[unit] ?? 0);
  return firsts;
}

function placesOf(text: string, firsts: Uint32Array): Uint32Array {
  const places = new Uint32Array(text.length);
  const next = firsts.slice();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const index = next[unit] ?? 0;
    places[index] = at;
    next[unit] = index + 1;
  }
  return places;
}

/** Ascending places by block, as they are found. Of several within one printed character the first stays. */
class Collected {
  readonly #places: Numbers;
  readonly #blocks = new Numbers();
  readonly #begins = new Numbers();
  #block = -1;
  #end = 0;
  #last = 0;

  constructor(
    readonly layer: Layer,
    readonly length: number,
    room: number,
  ) {
    this.#places = new Numbers(room);
  }

  push(place: number): void {
    if (this.layer.isJoint(place) && this.#isJoined(place)) return;
    if (place >= this.#end) {
      const { starts } = this.layer;
      this.#block = lastUpTo(starts, place, this.#block + 1);
      this.#end = starts[this.#block + 1] ?? 0;
      this.#blocks.push(this.#block);
      this.#begins.push(this.#places.size);
    }
    this.#places.push(place);
    this.#last = place + this.length;
  }

  get occurrences(): Occurrences {
    this.#begins.push(this.#places.size);
    return { blocks: this.#blocks.all, begins: this.#begins.all, places: this.#places.all };
  }

  /** Whether a place is of the same printed character as the end of the last occurrence. */
  #isJoined(place: number): boolean {
    for (let at = this.#last; at < place; at++) if (!this.layer.isJoint(at)) return false;
    return this.#places.size > 0;
  }
}
