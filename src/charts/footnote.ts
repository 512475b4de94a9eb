import type { Text } from './text';

/** What the page around figures has to say at the foot of those that ask for it, or of all. Given as a Svelte context. */
export interface Footnote {
  readonly text: Text;
  readonly always: boolean;
}

export const FOOTNOTE = Symbol('footnote');
