import { getContext, setContext } from 'svelte';
import { ANCHOR_KEYS, queryToParams, type Language, type Query, type Unit } from '../../core';
import { formatRoute, parseRoute, type Page, type Params } from './route';
import { TONES, type Tone } from '../../charts/paint';
import {
  added,
  addedAll,
  formatSlots,
  letterOf,
  parseSlots,
  removed,
  LETTERS,
  LIMIT,
} from './tray';

/** Another paragraph is not the one that was quoted. */
const UNQUOTED: Params = Object.fromEntries(ANCHOR_KEYS.map((key) => [key, '']));

const LETTER_TONES: Readonly<Record<string, Tone>> = Object.fromEntries(
  LETTERS.map((letter, at) => [letter, TONES[at] ?? '0']),
);

/** What stands behind the `#` of the address. */
class Address {
  hash = $state.raw(location.hash);

  constructor() {
    addEventListener('hashchange', () => (this.hash = location.hash));
  }
}

const address = new Address();

/** What stands behind the `#` now. */
export function latest(): string {
  return address.hash;
}

/** The address is the truth about what is selected; this class reads it and makes new ones. */
export class View {
  readonly #hash: () => string;
  readonly route = $derived.by(() => parseRoute(this.#hash()));
  readonly language: Language = $derived(this.route.params.lang === 'en' ? 'en' : 'ja');
  // A string of its own: what depends on the tray is made anew only for another tray.
  readonly #tray = $derived(this.route.params.m ?? '');
  readonly slots = $derived(parseSlots(this.#tray));
  /** Ids of the chosen meetings, in the order of their letters. */
  readonly chosen = $derived(this.slots.filter((id) => id !== null));
  /** Version of the rules of the themes; empty for those of the bundle. */
  readonly rules = $derived(this.route.params.rules ?? '');
  /** How many more can be chosen. */
  readonly free = $derived(LIMIT - this.chosen.length);

  /** Of an address: the one at hand, or that at the last turn of a part of the page. */
  constructor(hash: () => string = latest) {
    this.#hash = hash;
  }

  /** Address of the application, without what stands behind the `#`. */
  get place(): string {
    return location.href.replace(/#.*/, '');
  }

  /** Address of a page; the tray, the language and the rules go along. */
  href(page: Page, id: string | null = null, params: Params = {}): string {
    return formatRoute({ page, id, params: { ...this.#carried(), ...params } });
  }

  /** Address of this page with some parameters changed; an empty one is dropped, and with another paragraph what was quoted. */
  with(params: Params): string {
    const left = 'p' in params ? UNQUOTED : {};
    return formatRoute({ ...this.route, params: { ...this.route.params, ...left, ...params } });
  }

  /** Address of the list that a number counts. */
  list(query: Query, unit: Unit): string {
    return this.href('passages', null, { ...queryToParams(query), unit });
  }

  go(href: string): void {
    location.hash = href;
  }

  /** Changes parameters without a new entry in the history: for what is typed or dragged. */
  replace(params: Params): void {
    history.replaceState(history.state, '', view.with(params));
    address.hash = location.hash;
  }

  /** The entries of a parameter that holds several, parted by commas. */
  listed(key: string): readonly string[] {
    return (this.route.params[key] ?? '').split(',').filter(Boolean);
  }

  /** Such a parameter with an entry added or taken out. */
  toggled(key: string, entry: string, on: boolean): string {
    const others = this.listed(key).filter((one) => one !== entry);
    return (on ? [...others, entry] : others).join(',');
  }

  letter(id: string): string | null {
    return letterOf(this.slots, id);
  }

  /** The class that sets the colour of a meeting: `ma`…`mf`, `m0` in ink when it is not in the tray. */
  tone(id: string): string {
    return `m${this.paint(id)}`;
  }

  /** The same for a chart. */
  paint(id: string): Tone {
    return LETTER_TONES[this.letter(id) ?? ''] ?? '0';
  }

  /** Address of this view with the meeting in the tray, or null when the tray is full. */
  adding(id: string): string | null {
    const slots = added(this.slots, id);
    return slots && this.with({ m: formatSlots(slots) });
  }

  /** Address of this view with these meetings in the tray as well, as many as fit. */
  addingAll(ids: readonly string[]): string {
    return this.with({ m: formatSlots(addedAll(this.slots, ids)) });
  }

  removing(id: string): string {
    return this.with({ m: formatSlots(removed(this.slots, id)) });
  }

  #carried(): Params {
    return { m: this.#tray, lang: this.language === 'en' ? 'en' : '', rules: this.rules };
  }
}

export const view = new View();

const key = Symbol('view');

/** Lets what stands below show this view. */
export function provideView(own: View): void {
  setContext(key, own);
}

/** The view of the part a component stands in, that of the page outside of any; called while a component starts. */
export function useView(): View {
  return getContext<View | undefined>(key) ?? view;
}
