import type { Group, HitCount } from './answer';
import type { Matches } from './evaluate';
import { Tally } from './facets';
import { bitOf } from './selection';
import type { Stock } from './stock';

/** As many places as a strip of a meeting can show apart. */
const PLACES = 400;

/** What each meeting holds of what passes, and all that is speech, whatever kinds are chosen. */
export function groupsOf(
  stock: Stock,
  matches: Matches,
  failures: Uint8Array,
): { readonly groups: readonly Group[]; readonly speech: HitCount } {
  const { meetings, meetingOf, isSpeech } = stock;
  const all = new Tally(meetings.length);
  const speech = new Tally(meetings.length);
  const strips = new Map<number, Uint8Array>();
  const aside = ~(bitOf('kind') | bitOf('speech'));
  matches.blocks.forEach((block, at) => {
    const bits = failures[at] ?? 0;
    const meeting = meetingOf[block] ?? 0;
    const hits = matches.hits[at] ?? 0;
    if ((bits & aside) === 0 && isSpeech[block] === 1) speech.add(meeting, hits);
    if (bits !== 0) return;
    all.add(meeting, hits);
    const strip = strips.get(meeting) ?? new Uint8Array(PLACES);
    strips.set(meeting, strip);
    if (hits > 0) strip[Math.floor(stock.shareOf(block) * PLACES)] = 1;
  });
  const groups = [...strips].map(([at, strip]): Group => {
    const meeting = meetings[at]?.id ?? '';
    return { meeting, ...all.of(at), speech: speech.of(at), places: placesOf(strip) };
  });
  return { groups, speech: speech.total };
}

function placesOf(strip: Uint8Array): Float32Array {
  const slots = [...strip.keys()].filter((slot) => strip[slot] === 1);
  return Float32Array.from(slots, (slot) => (slot + 0.5) / PLACES);
}
