import { ATTRIBUTIONS } from '../model';
import type { Choice, Facets } from './answer';
import { hitsAt, type Matches } from './evaluate';
import { bitOf, type Dimension } from './selection';
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

/** What each choice would leave. */
export function facetsOf(held: Held): Facets {
  const { stock } = held;
  return {
    speech: left(held, 'speech', { size: 2, entryOf: stock.isSpeech }).of(1),
    kinds: left(held, 'kind', { size: KINDS.length, entryOf: stock.kindOf }).choices(KINDS),
    ...ofMeetings(held),
    ...ofSpeakers(held),
    themes: themesLeft(held),
  };
}

/** Per entry what is left where all dimensions but this one let pass. */
function left(
  { matches, failures }: Held,
  dimension: Dimension,
  { size, entryOf }: { readonly size: number; readonly entryOf: Int32Array },
): Tally {
  const tally = new Tally(size);
  const others = ~bitOf(dimension);
  const { blocks } = matches;
  for (let at = 0; at < blocks.length; at++) {
    if (((failures[at] ?? 0) & others) !== 0) continue;
    const entry = entryOf[blocks[at] ?? -1] ?? -1;
    if (entry >= 0) tally.add(entry, hitsAt(matches, at));
  }
  return tally;
}

function ofMeetings(held: Held): Pick<Facets, 'meetings' | 'years'> {
  const { meetings, meetingOf } = held.stock;
  const size = meetings.length;
  const years = [...new Set(meetings.flatMap(({ year }) => year ?? []))].sort();
  const byYear = new Tally(years.length);
  const ofYear = left(held, 'year', { size, entryOf: meetingOf });
  meetings.forEach(({ year }, meeting) => {
    const { hits, blocks } = ofYear.of(meeting);
    if (year !== null) byYear.add(years.indexOf(year), hits, blocks);
  });
  return {
    meetings: left(held, 'meeting', { size, entryOf: meetingOf }).choices(
      meetings.map(({ id }) => id),
    ),
    years: byYear.choices(years),
  };
}

function ofSpeakers(held: Held): Pick<Facets, 'speakers' | 'attributions'> {
  const { speakers, speakerOf } = held.stock;
  const size = speakers.length;
  const voices = new Tally(ATTRIBUTIONS.length);
  const ofVoice = left(held, 'attribution', { size, entryOf: speakerOf });
  for (const entry of ofVoice.entries) {
    const { hits, blocks } = ofVoice.of(entry);
    const attribution = speakers[entry]?.attribution ?? 'anonymous';
    voices.add(ATTRIBUTIONS.indexOf(attribution), hits, blocks);
  }
  return {
    speakers: named(held.stock, left(held, 'speaker', { size, entryOf: speakerOf })),
    attributions: voices.choices(ATTRIBUTIONS),
  };
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
  return [...shown]
    .map(([entry, value]) => ({ value, ...sums.of(entry) }))
    .sort(byCount)
    .slice(0, SPEAKERS);
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
