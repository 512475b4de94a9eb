import { termParts, type Theme } from '../lexicon';
import { readable, themeHits } from '../text/match';
import { comparableText } from '../text/normalise';
import type { Layer } from './layer';
import { Numbers } from './numbers';

/** Which themes the text of each block speaks of, as indexes of the rules' themes. */
export interface ThemesByBlock {
  /** Per block the index of its first theme among `themes`; one entry more closes the last. */
  readonly begins: Uint32Array;
  readonly themes: Uint32Array;
}

/** Blocks read at a time: a few milliseconds of work. */
const SLICE = 100;

/** Which blocks speak of which theme, found out in slices, or for one theme at once when it is asked for. */
export class Spoken {
  /** Per theme and block: 1 where it is spoken of; where it may be, as long as the theme is not `#certain`. */
  readonly #masks = new Map<Theme, Uint8Array>();
  readonly #certain = new Set<Theme>();
  readonly #begins = new Numbers();
  readonly #found = new Numbers();
  #read = 0;

  constructor(
    readonly themes: readonly Theme[],
    readonly layer: Layer,
    /** Text of a block as printed. */
    readonly textOf: (block: number) => string,
  ) {}

  /** Null until all is known. */
  get byBlock(): ThemesByBlock | null {
    if (this.#read < this.layer.size) return null;
    return { begins: this.#begins.all, themes: this.#found.all };
  }

  /** Finds out some more; whether there is more. */
  prepare(): boolean {
    const next = this.themes.find((theme) => !this.#masks.has(theme));
    if (next) this.#suspects(next);
    else this.#readSome();
    return this.#read < this.layer.size;
  }

  /** Per block 1 where its text speaks of the theme. */
  mask(theme: Theme): Uint8Array {
    const mask = this.#suspects(theme);
    if (this.#certain.has(theme)) return mask;
    mask.forEach((may, block) => {
      if (may === 1) mask[block] = Number(isOn(theme, readable(this.textOf(block))));
    });
    this.#certain.add(theme);
    return mask;
  }

  /** Blocks that hold the beginning of a term of the theme: no others can speak of it. */
  #suspects(theme: Theme): Uint8Array {
    const held = this.#masks.get(theme);
    if (held) return held;
    const mask = new Uint8Array(this.layer.size);
    // `A+B` asks for both in one sentence, so A must be there.
    const firsts = theme.terms.map((term) => comparableText(termParts(term)[0] ?? ''));
    for (const first of new Set(firsts.filter((text) => text !== '')))
      for (const block of this.layer.find(first).blocks) mask[block] = 1;
    this.#masks.set(theme, mask);
    return mask;
  }

  #readSome(): void {
    const end = Math.min(this.layer.size, this.#read + SLICE);
    for (; this.#read < end; this.#read++) this.#readBlock(this.#read);
    if (end < this.layer.size) return;
    this.#begins.push(this.#found.size);
    for (const theme of this.themes) this.#certain.add(theme);
  }

  #readBlock(block: number): void {
    this.#begins.push(this.#found.size);
    const suspects = this.themes.filter((theme) => this.#masks.get(theme)?.[block] === 1);
    if (suspects.length === 0) return;
    const text = readable(this.textOf(block));
    for (const theme of suspects) {
      const isSpoken = isOn(theme, text);
      if (isSpoken) this.#found.push(this.themes.indexOf(theme));
      else this.#masks.get(theme)?.fill(0, block, block + 1);
    }
  }
}

function isOn(theme: Theme, text: ReturnType<typeof readable>): boolean {
  return themeHits(theme, text).length > 0;
}
