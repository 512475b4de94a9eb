import type { Text } from './text';

/** What a figure says in words. */
export interface Said {
  readonly title: Text;
  readonly unit: Text;
  readonly reading: Text;
  readonly source?: Text | undefined;
}

/** The ways in which a figure is taken out. */
export type Way = 'csv' | 'svg' | 'png' | 'picture' | 'sentence';

/** What the page around a figure adds to what is taken out; its words may change with the language. */
export interface Kit {
  /** What each way is called. */
  readonly ways: Readonly<Record<Way, string>>;
  readonly working: string;
  /** Said once it is done, and where it cannot be done: what, and what to do instead. */
  readonly done: Readonly<Record<Way, string>>;
  readonly failed: Readonly<Record<Way, string>>;
  /** Lines at the foot of a picture: where the figures come from, of which date, and where they stand. */
  readonly stamp: readonly string[];
  /** A figure in one paragraph of a report. */
  readonly sentence: (said: Said) => string;
  /** Name of a file without its ending. */
  readonly name: (title: string) => string;
}

/** How figures are taken out, loaded when somebody asks for it. Given as a Svelte context. */
export interface Taking {
  /** 図を取り出す */
  readonly label: string;
  readonly failed: string;
  readonly load: () => Promise<Kit>;
}

export const TAKING = Symbol('taking');
