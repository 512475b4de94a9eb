import { lights, stays, tokensOf } from './linked';

type Lit = 'pinned' | 'pointed';

/**
 * Lights what stands for the same as what is pointed at or has the keyboard's focus, and what the address
 * narrows to: sets `data-lit` on it and `data-dims` on the charts it is in. At most once per frame, reads no layout.
 */
export class Lighting {
  readonly #root: HTMLElement;
  readonly #under = new AbortController();
  readonly #grown = new MutationObserver(() => this.#ask());
  #pointed: Element | null = null;
  #focused: Element | null = null;
  #pinned: readonly string[] = [];
  /** What the last frame was lit for. */
  #current = '';
  #lit = new Map<Element, Lit>();
  #charts: ReadonlySet<Element> = new Set();
  #frame = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    const under = { signal: this.#under.signal, passive: true };
    root.addEventListener('pointerover', ({ target }) => this.#point(target), under);
    root.addEventListener('pointerout', ({ relatedTarget }) => this.#point(relatedTarget), under);
    root.addEventListener('focusin', ({ target }) => this.#focus(target), under);
    root.addEventListener('focusout', () => this.#focus(null), under);
    this.#grown.observe(root, { subtree: true, childList: true, attributeFilter: ['data-keys'] });
  }

  /** What stays lit from now on, one value of `data-keys` each. */
  pin(pinned: readonly string[]): void {
    this.#pinned = pinned;
    this.#ask();
  }

  stop(): void {
    this.#under.abort();
    this.#grown.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#paint(new Map());
  }

  #point(target: EventTarget | null): void {
    this.#pointed = keyed(target);
    if (this.#wanted() !== this.#current) this.#ask();
  }

  /** The focus of a link around a name lights the name. A press of a finger or a mouse leaves its focus behind: that lights nothing. */
  #focus(target: EventTarget | null): void {
    const shown = target instanceof Element && target.matches(':focus-visible');
    this.#focused = shown ? (keyed(target) ?? target.querySelector('[data-keys]')) : null;
    if (this.#wanted() !== this.#current) this.#ask();
  }

  #wanted(): string {
    const of = (element: Element | null) =>
      (element?.isConnected && element.getAttribute('data-keys')) || '';
    return of(this.#pointed) || of(this.#focused);
  }

  #ask(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#current = this.#wanted();
      this.#paint(this.#found(this.#current));
    });
  }

  #found(pointed: string): Map<Element, Lit> {
    const found = new Map<Element, Lit>();
    const tokens = [pointed, ...this.#pinned].flatMap(tokensOf);
    if (tokens.length === 0) return found;
    const some = tokens.map((token) => `[data-keys~="${token}"]`).join();
    for (const element of this.#root.querySelectorAll(some)) {
      const own = element.getAttribute('data-keys') ?? '';
      if (lights(pointed, own)) found.set(element, 'pointed');
      else if (stays(this.#pinned, own)) found.set(element, 'pinned');
    }
    return found;
  }

  #paint(next: Map<Element, Lit>): void {
    for (const element of this.#lit.keys())
      if (!next.has(element)) element.removeAttribute('data-lit');
    for (const [element, lit] of next)
      if (this.#lit.get(element) !== lit) element.setAttribute('data-lit', lit);
    const charts = new Set<Element>(
      [...next.keys()].flatMap((element) =>
        element instanceof SVGElement ? (element.ownerSVGElement ?? []) : [],
      ),
    );
    for (const chart of this.#charts) if (!charts.has(chart)) chart.removeAttribute('data-dims');
    for (const chart of charts) if (!this.#charts.has(chart)) chart.setAttribute('data-dims', '');
    this.#lit = next;
    this.#charts = charts;
  }
}

function keyed(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-keys]') : null;
}
