/** Where a row would be let go: in front of this one, at the end for null; undefined where it would stay. */
type Before = string | null | undefined;

/** How near to an edge of the window the pointer scrolls it, and how far per frame, in px. */
const EDGE = 64;
const STEP = 10;

/** Moves rows of a list by pointer: taken at a handle, let go between two rows. */
export class Dragging {
  /** The row that is held. */
  held = $state<string | null>(null);
  /** The row that a line is drawn above; `end` for a line below the last. */
  mark = $state<string | null>(null);
  readonly #list: () => HTMLElement | undefined;
  readonly #drop: (id: string, before: string | null) => void;
  #before: Before;
  #y = 0;
  #frame = 0;

  /** `list` holds one element per row, each with its id as `data-item`. */
  constructor(
    list: () => HTMLElement | undefined,
    drop: (id: string, before: string | null) => void,
  ) {
    this.#list = list;
    this.#drop = drop;
  }

  take(event: PointerEvent & { currentTarget: Element }, id: string): void {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    this.held = id;
    this.#y = event.clientY;
    this.#frame = requestAnimationFrame(this.#scroll);
  }

  over({ clientY }: PointerEvent): void {
    if (this.held === null) return;
    this.#y = clientY;
    const rows = [...(this.#list()?.children ?? [])].filter((row) => row instanceof HTMLElement);
    const below = rows.find((row) => {
      const { top, height } = row.getBoundingClientRect();
      return clientY < top + height / 2;
    });
    this.#before = below?.dataset.item ?? null;
    this.mark = this.#before ?? 'end';
  }

  /** Lets go; `kept` is false where the reader or the system breaks it off. */
  end(kept: boolean): void {
    const [id, before] = [this.held, this.#before];
    [this.held, this.mark, this.#before] = [null, null, undefined];
    cancelAnimationFrame(this.#frame);
    if (kept && id !== null && before !== undefined) this.#drop(id, before);
  }

  /** Rows may be longer than the window. */
  readonly #scroll = (): void => {
    if (this.#y < EDGE) scrollBy(0, -STEP);
    if (this.#y > innerHeight - EDGE) scrollBy(0, STEP);
    this.#frame = requestAnimationFrame(this.#scroll);
  };
}
