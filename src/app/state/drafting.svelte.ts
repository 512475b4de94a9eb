import {
  DRAFT,
  isSamePlace,
  lexiconVersion,
  measuredAs,
  openLexicon,
  type Judgement,
  type Lexicon,
  type RuleSet,
} from '../../core';
import { shelf, StoreError } from '../store';

/** So long after the last change the draft is written. */
const WRITE_MS = 300;

/** The rules of the reader: the versions that were saved, and the draft. What is shown is what is written, or soon will be. */
class Drafting {
  /** Saved versions, the newest first. */
  saved = $state.raw<readonly RuleSet[]>([]);
  draft = $state.raw<RuleSet | null>(null);
  /** Whether the device has told what it keeps. */
  known = $state(false);
  /** Counts the times that the draft became another than was typed here. */
  epoch = $state(0);
  /** What the device refused; the draft is still here, in this page. */
  trouble = $state.raw<StoreError | null>(null);
  #bundle: Lexicon | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watching = false;

  /** Begins to follow what the device keeps. */
  start(bundle: Lexicon): void {
    this.#bundle = bundle;
    if (this.#watching) return;
    this.#watching = true;
    shelf('rules').watch(
      ({ held }) => this.#take(held),
      (error) => this.#fail(error),
    );
    addEventListener('pagehide', () => void this.flush());
  }

  /** The rules as they are being changed, or those given where nothing was changed yet. */
  rules(active: Lexicon): Lexicon {
    return this.draft?.lexicon ?? active;
  }

  /** Changes the draft, which begins with the active rules. */
  change(active: Lexicon, update: (lexicon: Lexicon) => Lexicon): void {
    const before = this.#draftOf(active);
    const lexicon = update(before.lexicon);
    this.#write(this.#measured({ ...before, lexicon }));
  }

  /** Notes what the reader thinks of a hit; the same again takes it back. */
  judge(active: Lexicon, judgement: Judgement): void {
    const before = this.#draftOf(active);
    const others = before.judged.filter((one) => !isSamePlace(one, judgement));
    const known = before.judged.find((one) => isSamePlace(one, judgement));
    const judged = known?.accepted === judgement.accepted ? others : [...others, judgement];
    this.#write({ ...before, judged });
  }

  /** Keeps the draft under a name and ends it; answers with the version. */
  async save(name: string): Promise<string | null> {
    const { draft } = this;
    if (!draft) return null;
    const id = lexiconVersion(draft.lexicon);
    this.#wait();
    await this.#change((held) => {
      const others = held.filter((one) => one.id !== id && one.id !== DRAFT);
      return [{ ...draft, id, name, changed: now() }, ...others];
    });
    return this.trouble ? null : id;
  }

  /** Takes rules out of a file in the form of `seeds/themes.json`; throws a sentence that says what is wrong with it. */
  async import(text: string, name: string): Promise<string | null> {
    const json = JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
    const lexicon = openLexicon(json);
    const id = lexiconVersion(lexicon);
    await this.#change((held) => {
      const known = held.find((one) => one.id === id);
      const made = { id, name: nameIn(json) ?? name, changed: now(), lexicon, judged: [] };
      return [known ?? made, ...held.filter((one) => one.id !== id)];
    });
    return this.trouble ? null : id;
  }

  async remove(id: string): Promise<void> {
    await this.#change((held) => held.filter((one) => one.id !== id));
  }

  /** Ends the draft; answers with what brings it back. */
  async discard(): Promise<() => Promise<void>> {
    const { draft } = this;
    this.#wait();
    await this.remove(DRAFT);
    return () => this.#change((held) => (draft ? [draft, ...without(held)] : held));
  }

  /** Goes on changing saved rules. */
  async takeUp(set: RuleSet): Promise<void> {
    this.#wait();
    await this.#change((held) => [{ ...set, id: DRAFT, changed: now() }, ...without(held)]);
  }

  /** Writes what still waits to be written. */
  async flush(): Promise<void> {
    if (this.#timer === undefined) return;
    this.#wait();
    const { draft } = this;
    if (draft) await this.#change((held) => [draft, ...without(held)]);
  }

  #draftOf(active: Lexicon): RuleSet {
    if (this.draft) return this.draft;
    const set = this.saved.find(({ id }) => id === lexiconVersion(active));
    const { name = '', judged = [] } = set ?? {};
    return { id: DRAFT, name, changed: now(), lexicon: active, judged };
  }

  /** What is kept has no figures; those of the bundle hold wherever the rules are its rules. */
  #measured(set: RuleSet): RuleSet {
    return this.#bundle ? { ...set, lexicon: measuredAs(set.lexicon, this.#bundle) } : set;
  }

  #write(draft: RuleSet): void {
    this.draft = { ...draft, changed: now() };
    this.#wait(() => void this.flush());
  }

  /** Lets go of what waits; waits anew where there is something to do. */
  #wait(act?: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = act && setTimeout(act, WRITE_MS);
  }

  async #change(update: (held: readonly RuleSet[]) => readonly RuleSet[]): Promise<void> {
    try {
      const held = await shelf('rules').change(update);
      this.trouble = null;
      this.#take(held);
    } catch (error) {
      this.#fail(error);
    }
  }

  #take(held: readonly RuleSet[]): void {
    this.known = true;
    this.saved = without(held).map((set) => this.#measured(set));
    // What is typed at this moment is newer than what lies there.
    if (this.#timer !== undefined) return;
    const draft = held.find(({ id }) => id === DRAFT) ?? null;
    const isKnown =
      draft?.changed === this.draft?.changed && draft?.judged.length === this.draft?.judged.length;
    if (isKnown) return;
    this.draft = draft && this.#measured(draft);
    this.epoch += 1;
  }

  #fail(error: unknown): void {
    this.known = true;
    if (!(error instanceof StoreError)) throw error;
    this.trouble = error;
  }
}

function without(held: readonly RuleSet[]): readonly RuleSet[] {
  return held.filter(({ id }) => id !== DRAFT);
}

function nameIn(json: unknown): string | null {
  const { name } = json as { readonly name?: unknown };
  return typeof name === 'string' && name.trim() !== '' ? name : null;
}

function now(): string {
  return new Date().toISOString();
}

export const drafting = new Drafting();
