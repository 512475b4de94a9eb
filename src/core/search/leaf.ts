import type { Span } from '../model';
import type { Term } from './expression';
import type { Layer, Occurrences } from './layer';
import { lastUpTo } from './numbers';
import { inverseFrequency } from './rank';

/** Where a term stands; an index may narrow where to look, the text decides. */
export type Find = (term: Term) => Occurrences;

/** A term with where it stands in all blocks. */
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

  /** Goes to a block: at once to one shortly behind the one it is at. */
  moveTo(block: number): void {
    const { blocks } = this.occurrences;
    this.#next = lastUpTo(blocks, block, block < this.#block ? 0 : this.#next);
    this.#block = block;
  }

  /** Occurrences in the block it is at. */
  get count(): number {
    if (this.occurrences.blocks[this.#next] !== this.#block) return 0;
    const { begins } = this.occurrences;
    return (begins[this.#next + 1] ?? 0) - (begins[this.#next] ?? 0);
  }

  /** Their ranges in the text of the block. */
  get spans(): Span[] {
    const { begins, places } = this.occurrences;
    const begin = begins[this.#next] ?? 0;
    const end = begin + this.count;
    const start = this.layer.starts[this.#block] ?? 0;
    const spans: Span[] = [];
    for (let at = begin; at < end; at++) {
      const from = (places[at] ?? 0) - start;
      spans.push({ from, to: from + this.term.text.length });
    }
    return spans;
  }
}
