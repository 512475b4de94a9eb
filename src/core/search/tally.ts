import type { Choice, HitCount } from './answer';

/** Hits and blocks per entry of a list. */
export class Tally {
  readonly #hits: Uint32Array;
  readonly #blocks: Uint32Array;

  constructor(size: number) {
    this.#hits = new Uint32Array(size);
    this.#blocks = new Uint32Array(size);
  }

  add(entry: number, hits: number, blocks = 1): void {
    this.#hits[entry] = (this.#hits[entry] ?? 0) + hits;
    this.#blocks[entry] = (this.#blocks[entry] ?? 0) + blocks;
  }

  of(entry: number): HitCount {
    return { hits: this.#hits[entry] ?? 0, blocks: this.#blocks[entry] ?? 0 };
  }

  /** Orders entries, those with the most hits first, then the most blocks. */
  compare(a: number, b: number): number {
    const more = (of: Uint32Array): number => (of[b] ?? 0) - (of[a] ?? 0);
    return more(this.#hits) || more(this.#blocks) || a - b;
  }

  get total(): HitCount {
    const sum = (values: Uint32Array): number => values.reduce((a, b) => a + b, 0);
    return { hits: sum(this.#hits), blocks: sum(this.#blocks) };
  }

  /** Entries that have anything, in order. */
  get entries(): readonly number[] {
    const entries: number[] = [];
    this.#blocks.forEach((blocks, entry) => {
      if (blocks > 0) entries.push(entry);
    });
    return entries;
  }

  /** A choice per value that has anything. */
  choices<T>(values: readonly T[]): Choice<T>[] {
    return this.entries.map((entry) => ({ value: values[entry] as T, ...this.of(entry) }));
  }
}

/** The most hits first, then the most blocks. */
export function byCount(a: HitCount, b: HitCount): number {
  return b.hits - a.hits || b.blocks - a.blocks;
}
