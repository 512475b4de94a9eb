import type { Span } from '../model';
import type { Term } from './expression';
import type { Layer, Occurrences } from './layer';
import { inverseFrequency } from './rank';

/** A term with where it stands in all blocks, read block by block in ascending order. */
export class Leaf {
  /** BM25's weight of the term. */
  readonly weight: number;
  #next = 0;
  #block = -1;

  constructor(
    readonly term: Term,
    readonly layer: Layer,
    readonly occurrences: Occurrences,
  ) {
    this.weight = inverseFrequency(occurrences.blocks.length, layer.size);
  }

  /** Goes on to a block that is not before the one it is at. */
  moveTo(block: number): void {
    const { blocks } = this.occurrences;
    while ((blocks[this.#next] ?? Infinity) < block) this.#next++;
    this.#block = block;
  }

  /** Occurrences in the block it is at. */
  get count(): number {
    if (this.occurrences.blocks[this.#next] !== this.#block) return 0;
    const { begins } = this.occurrences;
    return (begins[this.#next + 1] ?? 0) - (begins[this.#next] ?? 0);
  }

  /** The same as ranges of the block's text in the layer. */
  get spans(): Span[] {
    const { begins, places } = this.occurrences;
    const begin = begins[this.#next] ?? 0;
    const start = this.layer.starts[this.#block] ?? 0;
    return Array.from({ length: this.count }, (_, at) => {
      const from = (places[begin + at] ?? 0) - start;
      return { from, to: from + this.term.text.length };
    });
  }
}
