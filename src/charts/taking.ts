import type { Sheet } from './sheet';
import type { Text } from './text';

/** What a figure says in words. */
export interface Said {
  readonly title: Text;
  readonly unit: Text;
  readonly reading: Text;
  readonly source?: Text | undefined;
}

/** The ways in which a figure is taken out. */
export type Way = 'csv' | 'svg' | 'png' | 'picture' | 'sentence' | 'aside';

/** A figure that is put aside: its words, its values, and its drawing as an SVG file. */
export interface Aside {
  readonly said: Said;
  readonly sheet: Sheet;
  readonly picture: { readonly svg: string; readonly width: number; readonly height: number };
}

/** What the page around a figure adds to what is taken out; its words may change with the language. */
export interface Kit {
  /** What each way is called. */
  readonly ways: Readonly<Record<Way, string>>;
  readonly working: string;
  /** Said once it is done, and where it cannot be done: what, and what to do instead. */
  readonly done: Readonly<Record<Exclude<Way, 'aside'>, string>>;
  readonly failed: Readonly<Record<Way, string>>;
  /** Lines at the foot of a picture: where the figures come from, of which date, and where they stand. */
  readonly stamp: readonly string[];
  /** Puts a figure aside for the reader, and says what became of it. */
  readonly aside: (figure: Aside) => Promise<string>;
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
