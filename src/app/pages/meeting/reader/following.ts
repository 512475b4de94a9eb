import type { Attachment } from 'svelte/attachments';

/** Knows which paragraphs stand at the line on which a reader's eyes rest: right below what stays at the top. */
export class Following {
  readonly #watched = new Map<Element, number>();
  #observer: IntersectionObserver | null = null;

  /** Tells the index of the first paragraph of what comes to stand there. */
  constructor(readonly tell: (from: number) => void) {}

  /** Begins to follow, at so many px from the top; answers how to stop. */
  start(top: number): () => void {
    const rest = Math.max(0, innerHeight - top - 2);
    const rootMargin = `-${top}px 0px -${rest}px 0px`;
    const observer = new IntersectionObserver((entries) => this.#see(entries), { rootMargin });
    for (const element of this.#watched.keys()) observer.observe(element);
    this.#observer = observer;
    return () => {
      observer.disconnect();
      this.#observer = null;
    };
  }

  /** For an element that shows the paragraphs from this one on. */
  watch(from: number): Attachment<Element> {
    return (element) => {
      this.#watched.set(element, from);
      this.#observer?.observe(element);
      return () => {
        this.#watched.delete(element);
        this.#observer?.unobserve(element);
      };
    };
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    const seen = entries.findLast(({ isIntersecting }) => isIntersecting);
    const from = seen && this.#watched.get(seen.target);
    if (from !== undefined) this.tell(from);
  }
}
