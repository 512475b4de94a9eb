import type { Group, HitCount } from './answer';
import { hitsAt } from './evaluate';
import type { Held } from './facets';
import { bitOf } from './selection';
import { Tally } from './tally';

/** As many places as a strip of a meeting can show apart. */
const PLACES = 400;

/** What each meeting holds of what passes, and all that is speech, whatever kinds are chosen. */
export function groupsOf(held: Held): {
  readonly groups: readonly Group[];
  readonly speech: HitCount;
} {
  const { stock, matches, failures } = held;
  const { meetings, meetingOf, isSpeech } = stock;
  const all = new Tally(meetings.length);
  const speech = new Tally(meetings.length);
  const strips = new Map<number, Strip>();
  const aside = ~(bitOf('kind') | bitOf('speech'));
  let strip: Strip | undefined;
  for (let at = 0; at < matches.blocks.length; at++) {
    const block = matches.blocks[at] ?? 0;
    const bits = failures[at] ?? 0;
    const meeting = meetingOf[block] ?? 0;
    const hits = hitsAt(matches, at);
    if ((bits & aside) === 0 && isSpeech[block] === 1) speech.add(meeting, hits);
    if (bits !== 0) continue;
    all.add(meeting, hits);
    if (strip?.meeting !== meeting) {
      strip = new Strip(held, meeting);
      strips.set(meeting, strip);
    }
    strip.mark(at);
  }
  const groups = [...strips.values()].map((marked): Group => {
    const at = marked.meeting;
    const meeting = meetings[at]?.id ?? '';
    return { meeting, ...all.of(at), speech: speech.of(at), places: marked.places };
  });
  return { groups, speech: speech.total };
}

/** Where in the source of a meeting hits stand, which are told in their order. */
class Strip {
  readonly #places = new Float32Array(PLACES);
  #size = 0;
  #last = -1;
  readonly #length: number;

  constructor(
    readonly held: Held,
    readonly meeting: number,
  ) {
    this.#length = Math.max(1, held.stock.meetings[meeting]?.length ?? 1);
  }

  /** The hits of the match at a place. */
  mark(at: number): void {
    const { stock, matches } = this.held;
    const block = matches.blocks[at] ?? 0;
    // A joined paragraph is shorter than its stretch of the source, a spaced one longer in the source than here.
    const { from, to } = stock.stretchOf(block);
    const shift = from - (matches.layer.starts[block] ?? 0);
    const end = matches.begins[at + 1] ?? 0;
    for (let hit = matches.begins[at] ?? 0; hit < end; hit++) {
      const place = Math.min((matches.from[hit] ?? 0) + shift, to - 1);
      const slot = Math.floor((place / this.#length) * PLACES);
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
