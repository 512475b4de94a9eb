import type { Group, HitCount } from './answer';
import { hitsAt } from './evaluate';
import type { Held } from './facets';
import { bitOf } from './selection';
import { Tally } from './tally';

/** As many places as a strip of a meeting can show apart. */
const PLACES = 400;

/** What all meetings hold together. */
export interface Grouped {
  /** Of what passes, by meeting. */
  readonly groups: readonly Group[];
  /** All that is speech, whatever kinds are chosen. */
  readonly speech: HitCount;
  readonly passing: HitCount;
  /** Blocks among them without a hit. */
  readonly bare: number;
}

export function groupsOf(held: Held): Grouped {
  const { stock, matches, failures } = held;
  const { meetings, meetingOf, isSpeech } = stock;
  const all = new Tally(meetings.length);
  const speech = new Tally(meetings.length);
  const aside = ~(bitOf('kind') | bitOf('speech'));
  const strip = new Strip(held);
  const places = new Map<number, Float32Array>();
  let bare = 0;
  let current = -1;
  for (let at = 0; at < matches.blocks.length; at++) {
    const block = matches.blocks[at] ?? 0;
    const bits = failures[at] ?? 0;
    const meeting = meetingOf[block] ?? 0;
    const hits = hitsAt(matches, at);
    if ((bits & aside) === 0 && isSpeech[block] === 1) speech.add(meeting, hits);
    if (bits !== 0) continue;
    if (meeting !== current) {
      if (current >= 0) places.set(current, strip.places);
      strip.begin(meeting);
      current = meeting;
    }
    all.add(meeting, hits);
    if (hits === 0) bare += 1;
    else strip.mark(at);
  }
  if (current >= 0) places.set(current, strip.places);
  const groups = [...places].map(([at, own]): Group => {
    const meeting = meetings[at]?.id ?? '';
    return { meeting, ...all.of(at), speech: speech.of(at), places: own };
  });
  return { groups, speech: speech.total, passing: all.total, bare };
}

/** Where in the source of one meeting after the other hits stand, which are told in their order. */
class Strip {
  readonly #places = new Float32Array(PLACES);
  #size = 0;
  #last = -1;
  #length = 1;

  constructor(readonly held: Held) {}

  begin(meeting: number): void {
    this.#length = Math.max(1, this.held.stock.meetings[meeting]?.length ?? 1);
    this.#size = 0;
    this.#last = -1;
  }

  /** The hits of the match at a place. */
  mark(at: number): void {
    const { stock, matches } = this.held;
    const block = matches.blocks[at] ?? 0;
    // Breaks and blanks stand in the source alone, so that a hit may stand further on there, but within its stretch.
    const { from, to } = stock.stretchOf(block);
    const shift = from - (matches.layer.starts[block] ?? 0);
    const slots = PLACES / this.#length;
    const end = matches.begins[at + 1] ?? 0;
    for (let hit = matches.begins[at] ?? 0; hit < end; hit++) {
      const place = Math.min((matches.from[hit] ?? 0) + shift, to - 1);
      const slot = Math.floor(place * slots);
      if (slot <= this.#last || this.#size === PLACES) continue;
      this.#last = slot;
      this.#places[this.#size++] = place / this.#length;
    }
  }

  /** Shares of the source, from 0 to 1. */
  get places(): Float32Array {
    return this.#places.slice(0, this.#size);
  }
}
