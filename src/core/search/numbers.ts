/** Numbers that are appended, in four bytes each. */
export class Numbers {
  #held: Uint32Array;
  size = 0;

  /** `room` is how many are expected. */
  constructor(room = 64) {
    this.#held = new Uint32Array(Math.max(room, 1));
  }

  push(one: number): void {
    if (this.size === this.#held.length) {
      const wider = new Uint32Array(this.size * 4);
      wider.set(this.#held);
      this.#held = wider;
    }
    this.#held[this.size++] = one;
  }

  get all(): Uint32Array {
    return this.#held.subarray(0, this.size);
  }
}

/** The last index from `low` on whose value, ascending, is at most `wanted`; steps double before they are halved, as it is mostly near. */
export function lastUpTo(values: Uint32Array, wanted: number, low = 0): number {
  let from = low;
  let step = 1;
  while ((values[from + step] ?? Infinity) <= wanted) {
    from += step;
    step *= 2;
  }
  let to = Math.min(from + step, values.length);
  while (from + 1 < to) {
    const middle = (from + to) >> 1;
    if ((values[middle] ?? 0) <= wanted) from = middle;
    else to = middle;
  }
  return from;
}
