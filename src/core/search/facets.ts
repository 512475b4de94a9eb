import { ATTRIBUTIONS } from '../model';
import { comparableText } from '../text/normalise';
import type { HitCount, Choice, Facets } from './answer';
import type { Matches } from './evaluate';
import { bitOf, type Dimension } from './selection';
import { KINDS, type Stock } from './stock';

/** Hits and blocks per entry of a list. */
export class Tally {
  readonly #hits: Float64Array;
  readonly #blocks: Float64Array;

  constructor(size: number) {
    this.#hits = new Float64Array(size);
    this.#blocks = new Float64Array(size);
  }

  add(entry: number, hits: number, blocks = 1): void {
    this.#hits[entry] = (this.#hits[entry] ?? 0) + hits;
    this.#blocks[entry] = (this.#blocks[entry] ?? 0) + blocks;
  }

  of(entry: number): HitCount {
    return { hits: this.#hits[entry] ?? 0, blocks: this.#blocks[entry] ?? 0 };
  }

  get total(): HitCount {
    const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
    return { hits: sum(this.#hits), blocks: sum(this.#blocks) };
  }

  /** A choice per value that has anything. */
  choices<T>(values: readonly T[]): Choice<T>[] {
    return values
      .map((value, at) => ({ value, ...this.of(at) }))
      .filter(({ blocks }) => blocks > 0);
  }
}

// As many speakers as a reader looks through; the rest is found by typing the name.
const SPEAKERS = 40;

/** What each choice would leave, given which dimensions hold each match back. */
export function facetsOf(stock: Stock, matches: Matches, failures: Uint8Array): Facets {
  const left = (dimension: Dimension, size: number, entryOf: (block: number) => number): Tally => {
    const tally = new Tally(size);
    const others = ~bitOf(dimension);
    matches.blocks.forEach((block, at) => {
      if (((failures[at] ?? 0) & others) !== 0) return;
      const entry = entryOf(block);
      if (entry >= 0) tally.add(entry, matches.hits[at] ?? 0);
    });
    return tally;
  };
  const { meetings, speakers } = stock;
  const speakerOf = (block: number): number => stock.speakerOf[block] ?? -1;
  const meetingOf = (block: number): number => stock.meetingOf[block] ?? -1;
  const years = [...new Set(meetings.map(({ year }) => year))]
    .filter((year) => year !== null)
    .sort();
  const yearOf = meetings.map(({ year }) => (year === null ? -1 : years.indexOf(year)));
  const voiceOf = speakers.map(({ attribution }) => ATTRIBUTIONS.indexOf(attribution));
  return {
    speech: left('speech', 1, (block) => (stock.isSpeech[block] ?? 0) - 1).of(0),
    kinds: left('kind', KINDS.length, (block) => stock.kindOf[block] ?? -1).choices(KINDS),
    meetings: left('meeting', meetings.length, meetingOf).choices(meetings.map(({ id }) => id)),
    speakers: named(stock, left('speaker', speakers.length, speakerOf)),
    themes: themesLeft(stock, matches, failures),
    attributions: left('attribution', ATTRIBUTIONS.length, (block) => {
      return voiceOf[speakerOf(block)] ?? -1;
    }).choices(ATTRIBUTIONS),
    years: left('year', years.length, (block) => yearOf[meetingOf(block)] ?? -1).choices(years),
  };
}

/** By name: one name may be borne by several speakers, and one speaker bear several. */
function named({ speakers }: Stock, tally: Tally): Choice<string>[] {
  const byName = new Map<string, number>();
  speakers.forEach(({ names }) => names.forEach((name) => byName.set(name, byName.size)));
  const index = new Map([...byName.keys()].map((name, at) => [name, at]));
  const sums = new Tally(index.size);
  const shown = new Map<string, string>();
  speakers.forEach(({ names, name }, at) => {
    const { hits, blocks } = tally.of(at);
    if (blocks === 0) return;
    if (name !== null) shown.set(comparableText(name), name);
    for (const one of names) sums.add(index.get(one) ?? -1, hits, blocks);
  });
  return [...shown]
    .map(([key, value]) => ({ value, ...sums.of(index.get(key) ?? -1) }))
    .sort(byAmount)
    .slice(0, SPEAKERS);
}

function themesLeft(stock: Stock, matches: Matches, failures: Uint8Array): Facets['themes'] {
  const { themes } = stock.lexicon;
  if (!themes.every((theme) => stock.isMasked(theme))) return null;
  const masks = themes.map((theme) => stock.mask(theme));
  const tally = new Tally(themes.length);
  const others = ~bitOf('theme');
  matches.blocks.forEach((block, at) => {
    if (((failures[at] ?? 0) & others) !== 0) return;
    const hits = matches.hits[at] ?? 0;
    masks.forEach((mask, theme) => {
      if (mask[block] === 1) tally.add(theme, hits);
    });
  });
  return tally.choices(themes.map(({ id }) => id)).sort(byAmount);
}

function byAmount(a: HitCount, b: HitCount): number {
  return b.hits - a.hits || b.blocks - a.blocks;
}
