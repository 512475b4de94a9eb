import type { Item } from '../../../core';
import { box } from '../../collecting/box.svelte';
import { restoring } from '../../collecting/updates';

/** What was taken out last, so that it can be put back. */
class Removal {
  #last = $state.raw<{ readonly item: Item; readonly before: string | null } | null>(null);

  get offered(): boolean {
    return this.#last !== null;
  }

  /** Takes an item out; `before` is the id of the one behind it. */
  remove(item: Item, before: string | null): void {
    this.#last = { item, before };
    void box.remove([item.id]);
  }

  undo(): void {
    if (this.#last) void box.change(restoring(this.#last.item, this.#last.before));
    this.#last = null;
  }

  forget(): void {
    this.#last = null;
  }
}

export const removal = new Removal();
