import { tick } from 'svelte';
import { latest, View } from './view.svelte';

/** A part of a long page, which is drawn and redrawn in its turn. */
export class Turn {
  #hash = $state.raw('');
  #drawn = $state(false);
  /** What the part shows: the address as it was at its last turn. */
  readonly view = new View(() => this.#hash);
  /** Whether any of it is in the middle of the screen. */
  seen = false;
  element: Element | null = null;

  constructor(readonly done: () => void = () => undefined) {
    this.#hash = latest();
  }

  /** False until it is drawn for the first time. */
  get drawn(): boolean {
    return this.#drawn;
  }

  get isDue(): boolean {
    return !this.#drawn || this.#hash !== latest();
  }

  draw(): void {
    this.#hash = latest();
    if (this.#drawn) return;
    this.#drawn = true;
    void tick().then(this.done);
  }

  /** Watches whether the element is in the middle of the screen. */
  watch = (element: Element): (() => void) => {
    this.element = element;
    const observer = new IntersectionObserver(
      (entries) => (this.seen = entries.at(-1)?.isIntersecting === true),
      { rootMargin: '-30% 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  };
}

/**
 * Hands out the turns: what is on the screen first and at once, the rest one after the other in the order
 * of the page, each in a task of its own. So a click or a key in between is answered, however long the page is.
 */
class Turns {
  readonly #turns: Turn[] = [];
  #running = false;
  #shown = false;

  /** Called while a component starts; its part is drawn anew for every address. */
  take(turn: Turn): void {
    $effect(() => {
      this.#turns.push(turn);
      return () => void this.#turns.splice(this.#turns.indexOf(turn), 1);
    });
    $effect(() => {
      latest();
      this.#ask(turn);
    });
  }

  #ask(turn: Turn): void {
    if (!turn.isDue) return;
    if (!this.#running) {
      this.#shown = false;
      afterFrame(this.#next);
    }
    this.#running = true;
    // One of those on the screen is drawn together with the frame of the page.
    if (!turn.seen || this.#shown) return;
    this.#shown = true;
    turn.draw();
  }

  readonly #next = (): void => {
    const due = this.#turns.filter((turn) => turn.isDue).sort(inOrder);
    (due.find(({ seen }) => seen) ?? due[0])?.draw();
    this.#running = due.length > 1;
    if (this.#running) setTimeout(this.#next);
  };
}

/** As their elements stand on the page, one inside of another after it. */
function inOrder(a: Turn, b: Turn): number {
  if (!a.element || !b.element) return 0;
  const place = a.element.compareDocumentPosition(b.element);
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** In a task of its own behind the next frame; a page in the background has no frames. */
function afterFrame(act: () => void): void {
  const late = setTimeout(() => {
    cancelAnimationFrame(frame);
    act();
  }, 100);
  const frame = requestAnimationFrame(() => {
    clearTimeout(late);
    setTimeout(act);
  });
}

export const turns = new Turns();
