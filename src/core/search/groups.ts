import type { Group, HitCount } from './answer';
import type { Span } from '../model';
import { hitsAt, type Matches } from './evaluate';
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
      strip = new Strip(meeting, stock.extentOf(meeting, matches.layer));
      strips.set(meeting, strip);
    }
    strip.mark(matches, at);
  }
  const groups = [...strips.values()].map((marked): Group => {
    const at = marked.meeting;
    const meeting = meetings[at]?.id ?? '';
    return { meeting, ...all.of(at), speech: speech.of(at), places: marked.places };
  });
  return { groups, speech: speech.total };
}

/** Where in a meeting hits stand, which are told in their order. */
class Strip {
  readonly #places = new Float32Array(PLACES);
  #size = 0;
  #last = -1;
  readonly #from: number;
  /** Slots a character. */
  readonly #slots: number;

  constructor(
    readonly meeting: number,
    { from, to }: Span,
  ) {
    this.#from = from;
    this.#slots = PLACES / (to - from);
  }

  mark({ begins, from }: Matches, at: number): void {
    const end = begins[at + 1] ?? 0;
    for (let hit = begins[at] ?? 0; hit < end; hit++) {
      const slot = Math.floor(((from[hit] ?? 0) - this.#from) * this.#slots);
      if (slot === this.#last) continue;
      this.#last = slot;
      this.#places[this.#size++] = (slot + 0.5) / PLACES;
    }
  }

  /** Shares of the meeting's text, from 0 to 1. */
  get places(): Float32Array {
    return this.#places.slice(0, this.#size);
  }
}
