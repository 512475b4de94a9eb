import type { Block } from './blocks';
import type { Flow } from './joins';
import type { Line } from './lines';
import type { Known } from './marks';

/** The body with all that telling its notations apart needs. */
export interface Scene extends Flow {
  readonly known: Known;
  /** The row of the grammar that a line begins; null for plain text. */
  readonly notation: (line: Line) => Notation | null;
  /** Brackets that mark a speaker in front of the speech somewhere in the body: in 【…】text. */
  readonly brackets: ReadonlySet<string>;
  /** Labels stand bare on lines of their own. */
  readonly bare: boolean;
  /** Labels stand in front of the speech with a wide blank between, and no mark: 委員長　それでは. */
  readonly spaced: boolean;
  /** What a mark in front of an opinion means, where a legend says so: ● → 事務局. */
  readonly legend: ReadonlyMap<string, string>;
}

/** What a row of the grammar reads: blocks, and the place of the line below them. */
export interface BlockReading {
  readonly blocks: readonly Block[];
  readonly next: number;
}

/** A notation: `starts` sees it in the first line, `read` takes it. */
export interface Notation {
  readonly name: string;
  readonly starts: (line: Line, scene: Scene) => boolean;
  readonly read: (scene: Scene, at: number, line: Line) => BlockReading;
}

/** How much of a line is looked at to tell its notation. */
export const HEAD = 120;

/** The place of a line within the body. */
export function placeOf(line: Line, scene: Scene): number {
  return line.index - (scene.lines[0]?.index ?? 0);
}
