import type { Item } from '../../core';
import type { Update } from '../store';
import { isAnythingKept, onceKept } from '../store/presence';
import { StoreError } from '../store/trouble';
import { noting, putting, removing } from './updates';

/** How much of what was to be put aside came in, how much was there already, and whether the device keeps it. */
export interface Put {
  readonly added: number;
  readonly known: number;
  readonly kept: boolean;
}

interface Wish {
  readonly update: Update<Item>;
  /** Told of the items before the change, when it is written. */
  readonly seen?: ((held: readonly Item[]) => void) | undefined;
}

/** The heading of the only collection there is so far. */
const HEADING = 'basket';

/**
 * The evidence box as this tab shows it: what the device keeps, and behind it what it does not keep yet. What the
 * device refuses stays on the page, and `trouble` says why; the next change or `save` tries all of it again.
 */
class Box {
  #held = $state.raw<readonly Item[] | null>(null);
  #wishes = $state.raw<readonly Wish[]>([]);
  #title = $state('');
  /** A title that the device does not keep yet. */
  #naming = $state<string | null>(null);
  #damaged = $state(0);
  #trouble = $state.raw<StoreError | null>(null);
  #started: Promise<void> | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  /** In order; null until the device has answered. */
  readonly items = $derived.by(() => {
    const held = this.#held ?? (this.#trouble ? [] : null);
    return held && this.#wishes.reduce((all, { update }) => update(all), held);
  });

  readonly #places = $derived(
    new Set(
      this.items?.map((item) =>
        item.type === 'passage' ? `${item.anchor.meeting}/${item.anchor.paragraph}` : '',
      ),
    ),
  );

  /** What the reader calls the collection. */
  get title(): string {
    return this.#title;
  }

  /** Entries that this version cannot read; they are left as they are. */
  get damaged(): number {
    return this.#damaged;
  }

  /** Why the device did not do what it was last asked; null when it did. */
  get trouble(): StoreError | null {
    return this.#trouble;
  }

  /** Whether something shown is not kept, and would be lost with the page. */
  get unkept(): boolean {
    return this.#trouble !== null && (this.#wishes.length > 0 || this.#naming !== null);
  }

  /** Reads what is kept, and follows it from then on. While nothing is, the store is not even loaded. */
  start(): Promise<void> {
    this.#started ??= this.#begin();
    this.#started.catch(() => (this.#started = null));
    return this.#started;
  }

  /** Puts items behind the others, each at most once. */
  async put(items: readonly Item[]): Promise<Put> {
    const among = (held: readonly Item[] | null) =>
      items.filter(({ id }) => held?.some((one) => one.id === id)).length;
    let known = among(this.items);
    const kept = await this.change(putting(items), (held) => (known = among(held)));
    return { added: items.length - known, known, kept };
  }

  /** Whether a paragraph is among the items. */
  holds(meeting: string, paragraph: string): boolean {
    return this.#places.has(`${meeting}/${paragraph}`);
  }

  remove(ids: readonly string[]): Promise<boolean> {
    return this.change(removing(ids));
  }

  /** Shows the change at once and keeps it; answers whether the device does. */
  change(update: Update<Item>, seen?: (held: readonly Item[]) => void): Promise<boolean> {
    this.#wishes = [...this.#wishes, { update, seen }];
    return this.save();
  }

  note(id: string, note: string): Promise<boolean> {
    return this.change(noting(id, note));
  }

  /** Keeps the name of the collection; an empty one is none. */
  name(title: string): Promise<boolean> {
    this.#title = title;
    this.#naming = title;
    return this.save();
  }

  /** Tries what the device has refused so far again; answers whether all is kept now. */
  save(): Promise<boolean> {
    return this.#asking(async () => {
      await this.#writeItems();
      await this.#writeTitle();
    });
  }

  /** Removes all that is kept on the device, and all that is shown. */
  async erase(): Promise<boolean> {
    return this.#asking(async () => {
      const { store } = await import('../store');
      await store.erase();
      this.#wishes = [];
      this.#naming = null;
    });
  }

  /** Says that the device did not do what it was asked. */
  fail(cause: unknown): void {
    this.#trouble = cause instanceof StoreError ? cause : new StoreError('failed', cause);
    addEventListener('beforeunload', this.#warn);
  }

  async #begin(): Promise<void> {
    if (await isAnythingKept().catch(() => true)) return this.#follow();
    this.#held = [];
    onceKept(() => void this.#follow().catch((cause: unknown) => this.fail(cause)));
  }

  async #follow(): Promise<void> {
    const { shelf } = await import('../store');
    const failed = (error: StoreError) => this.fail(error);
    shelf('basket').watch(({ held, damaged }) => {
      this.#held = held;
      this.#damaged = damaged;
    }, failed);
    shelf('headings').watch(({ held }) => {
      this.#title = this.#naming ?? held.find(({ id }) => id === HEADING)?.title ?? '';
    }, failed);
  }

  async #writeItems(): Promise<void> {
    const wishes = this.#wishes;
    if (wishes.length === 0) return;
    const { shelf } = await import('../store');
    this.#held = await shelf('basket').change((held) =>
      wishes.reduce((all, { update, seen }) => {
        seen?.(all);
        return update(all);
      }, held),
    );
    this.#wishes = this.#wishes.slice(wishes.length);
  }

  async #writeTitle(): Promise<void> {
    const title = this.#naming;
    if (title === null) return;
    const { shelf } = await import('../store');
    await shelf('headings').change((held) => [
      ...held.filter(({ id }) => id !== HEADING),
      ...(title === '' ? [] : [{ id: HEADING, title }]),
    ]);
    if (this.#naming === title) this.#naming = null;
  }

  /** Asks before a page is left with which something would be lost. */
  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.unkept) event.preventDefault();
  };

  /** One after the other: what was asked first is done first. */
  #asking(act: () => Promise<void>): Promise<boolean> {
    const turn = this.#turn.then(() => this.#tried(act));
    this.#turn = turn;
    return turn;
  }

  async #tried(act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      this.#trouble = null;
      removeEventListener('beforeunload', this.#warn);
      return true;
    } catch (cause) {
      this.fail(cause);
      return false;
    }
  }
}

export const box = new Box();
