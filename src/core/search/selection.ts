import type { Ask } from './answer';
import { FIELDS, type Filter } from './expression';
import { KINDS, type Stock } from './stock';

/** What a reader can choose by: the filters that can be typed, and two that are only clicked. */
export type Dimension = (typeof DIMENSIONS)[number];

const DIMENSIONS = [...FIELDS, 'kind', 'speech'] as const;

type Check = (block: number) => boolean;

/** The bit of a dimension in what `failures` answers. */
export function bitOf(dimension: Dimension): number {
  return 1 << DIMENSIONS.indexOf(dimension);
}

/** What is chosen, typed or clicked, by dimension. */
export class Selection {
  readonly #checks: readonly { readonly bit: number; readonly check: Check }[];

  constructor(stock: Stock, filters: readonly Filter[], ask: Ask) {
    const typed = filters.map((it) => ({ bit: bitOf(it.field), check: stock.passes(it) }));
    this.#checks = [...typed, ...clicked(stock, ask)];
  }

  /** Per block the bits of the dimensions that hold it back; 0 for one that passes. */
  failures(blocks: Uint32Array): Uint8Array {
    const failures = new Uint8Array(blocks.length);
    for (const { bit, check } of this.#checks)
      for (let at = 0; at < blocks.length; at++)
        if (!check(blocks[at] ?? -1)) failures[at] = (failures[at] ?? 0) | bit;
    return failures;
  }
}

function clicked(stock: Stock, { speech, kinds, meetings }: Ask) {
  const checks: { readonly bit: number; readonly check: Check }[] = [];
  if (speech) checks.push({ bit: bitOf('speech'), check: (block) => stock.isSpeech[block] === 1 });
  if (kinds.length > 0) {
    const chosen = KINDS.map((kind) => kinds.includes(kind));
    const check: Check = (block) => chosen[stock.kindOf[block] ?? -1] ?? false;
    checks.push({ bit: bitOf('kind'), check });
  }
  if (meetings.length > 0) {
    const chosen = stock.meetings.map(({ id }) => meetings.includes(id));
    const check: Check = (block) => chosen[stock.meetingOf[block] ?? -1] ?? false;
    checks.push({ bit: bitOf('meeting'), check });
  }
  return checks;
}
