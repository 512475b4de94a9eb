/** How long a page that is still being drawn may take until the place on it is reached. */
const PATIENCE = 3000;

/** How far the reader had come at each entry of the history, so that the way back leads there. */
export class WayBack {
  readonly #places = new Map<unknown, number>();
  #entry: unknown = this.#enter();
  #under = new AbortController();

  constructor() {
    addEventListener('scroll', () => this.#places.set(this.#entry, scrollY), { passive: true });
    // Before the view changes: what the browser scrolls from here on is no wish of the reader.
    addEventListener('popstate', () => (this.#entry = this.#enter()));
  }

  /** Scrolls to where the reader was at this entry while the page grows, to the top where it is new. */
  restore(page: Element): void {
    const place = this.#places.get(this.#entry) ?? 0;
    this.#under.abort();
    if (place === 0) return scrollTo(0, 0);
    const under = (this.#under = new AbortController());
    const stop = () => under.abort();
    const growing = new ResizeObserver(() => scrollTo(0, place));
    growing.observe(page);
    under.signal.addEventListener('abort', () => growing.disconnect());
    for (const own of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
      addEventListener(own, stop, { signal: under.signal, passive: true });
    setTimeout(stop, PATIENCE);
  }

  /** The mark of the entry; a new one gets its own. */
  #enter(): unknown {
    const state = history.state as { entry?: unknown } | null;
    if (state?.entry !== undefined) return state.entry;
    const entry = Date.now();
    history.replaceState({ entry }, '');
    return entry;
  }
}
