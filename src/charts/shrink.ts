/** How much narrower than on the page a plot is about to be drawn. Given as a Svelte context. */
export interface Shrink {
  readonly scale: number;
}

export const SHRINK = Symbol('shrink');
