import { ATTRIBUTIONS } from '../model';
import type { Choice, Facets } from './answer';
import { hitsAt, type Matches } from './evaluate';
import { bitOf } from './selection';
import { best } from './order';
import { KINDS, type Stock } from './stock';
import { byCount, Tally } from './tally';

/** Matches with what holds each back: the bits of dimensions, 0 where it passes. */
export interface Held {
  readonly stock: Stock;
  readonly matches: Matches;
  readonly failures: Uint8Array;
}

// As many speakers as a reader looks through; the rest is found by typing the name.
const SPEAKERS = 40;

/** Per dimension what is left where all others let pass: by what stands in its column. */
interface Left {
  readonly speech: Tally;
  readonly kind: Tally;
  /** By meeting. */
  readonly meeting: Tally;
  readonly year: Tally;
  /** By speaker. */
  readonly speaker: Tally;
  readonly attribution: Tally;
}

/** What each choice would leave. */
export function facetsOf(held: Held): Facets {
  const { stock } = held;
  const left = leftOf(held);
  return {
    speech: left.speech.of(1),
    kinds: left.kind.choices(KINDS),
    meetings: left.meeting.choices(stock.meetings.map(({ id }) => id)),
    speakers: named(stock, left.speaker),
    themes: themesLeft(held),
    attributions: attributionsOf(stock, left.attribution),
    years: yearsOf(stock, left.year),
  };
}

function leftOf({ stock, matches, failures }: Held): Left {
  const { meetingOf, kindOf, speakerOf, isSpeech, meetings, speakers } = stock;
  const left: Left = {
    speech: new Tally(2),
    kind: new Tally(KINDS.length),
    meeting: new Tally(meetings.length),
    year: new Tally(meetings.length),
    speaker: new Tally(speakers.length),
    attribution: new Tally(speakers.length),
  };
  const columns = [
    { bit: bitOf('speech'), entryOf: isSpeech, tally: left.speech },
    { bit: bitOf('kind'), entryOf: kindOf, tally: left.kind },
    { bit: bitOf('meeting'), entryOf: meetingOf, tally: left.meeting },
    { bit: bitOf('year'), entryOf: meetingOf, tally: left.year },
    { bit: bitOf('speaker'), entryOf: speakerOf, tally: left.speaker },
    { bit: bitOf('attribution'), entryOf: speakerOf, tally: left.attribution },
  ];
  const { blocks } = matches;
  for (let at = 0; at < blocks.length; at++) {
    const bits = failures[at] ?? 0;
    const hits = hitsAt(matches, at);
    for (const { bit, entryOf, tally } of columns) {
      if ((bits & ~bit) !== 0) continue;
      const entry = entryOf[blocks[at] ?? -1] ?? -1;
      if (entry >= 0) tally.add(entry, hits);
    }
  }
  return left;
}

function yearsOf({ meetings }: Stock, byMeeting: Tally): Facets['years'] {
  const years = [...new Set(meetings.flatMap(({ year }) => year ?? []))].sort();
  const sums = new Tally(years.length);
  for (const entry of byMeeting.entries) {
    const { hits, blocks } = byMeeting.of(entry);
    const year = meetings[entry]?.year ?? null;
    if (year !== null) sums.add(years.indexOf(year), hits, blocks);
  }
  return sums.choices(years);
}

function attributionsOf({ speakers }: Stock, bySpeaker: Tally): Facets['attributions'] {
  const sums = new Tally(ATTRIBUTIONS.length);
  for (const entry of bySpeaker.entries) {
    const { hits, blocks } = bySpeaker.of(entry);
    const attribution = speakers[entry]?.attribution;
    if (attribution) sums.add(ATTRIBUTIONS.indexOf(attribution), hits, blocks);
  }
  return sums.choices(ATTRIBUTIONS);
}

/** By name: one name may be borne by several speakers, and one speaker bear several. */
function named({ names, speakers }: Stock, tally: Tally): Choice<string>[] {
  const sums = new Tally(names.all.length);
  const shown = new Map<number, string>();
  for (const entry of tally.entries) {
    const { hits, blocks } = tally.of(entry);
    const [first] = names.of[entry] ?? [];
    const name = speakers[entry]?.name;
    if (first !== undefined && name) shown.set(first, name);
    for (const one of names.of[entry] ?? []) sums.add(one, hits, blocks);
  }
  const first = best(Uint32Array.from(shown.keys()), SPEAKERS, (a, b) => sums.compare(a, b));
  return Array.from(first, (entry) => ({ value: shown.get(entry) ?? '', ...sums.of(entry) }));
}

/** Null until it is known of every theme where it stands. */
function themesLeft({ stock, matches, failures }: Held): Facets['themes'] {
  const themes = stock.spoken.byBlock;
  if (!themes) return null;
  const tally = new Tally(stock.lexicon.themes.length);
  const others = ~bitOf('theme');
  const { blocks } = matches;
  for (let at = 0; at < blocks.length; at++) {
    if (((failures[at] ?? 0) & others) !== 0) continue;
    const block = blocks[at] ?? -1;
    const end = themes.begins[block + 1] ?? 0;
    for (let next = themes.begins[block] ?? 0; next < end; next++)
      tally.add(themes.themes[next] ?? -1, hitsAt(matches, at));
  }
  return tally.choices(stock.lexicon.themes.map(({ id }) => id)).sort(byCount);
}
