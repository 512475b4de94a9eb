import type { Hit } from '../../../../charts/barcode';
import type { Twin } from '../../../../charts/twin';
import { paragraphId, type Collection } from '../../../../core';
import type { MarkRow } from '../../../figure-rows';
import { number } from '../../../format';
import { located, type Located, type Place } from '../../../located';
import { meetingWords } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import { snippet } from '../../meeting/reader/where';
import { texts } from '../texts';
import type { Measured } from './measured';

/** Where the hits of a search stand in one meeting. */
export interface Code extends Measured {
  readonly located: Located;
}

/** From so many meetings on they are drawn as thin lines. */
export const THIN_FROM = 7;

/** The meetings that have hits, with their places. */
export function codesOf(collection: Collection, measured: readonly Measured[]): Code[] {
  return measured
    .filter(({ counts }) => counts.hits > 0)
    .map((one) => ({ ...one, located: located(collection, one.query) }));
}

/** The hits as lines; each opens its place in the text. */
export function hitsOf(code: Code, collection: Collection, view: View): Hit[] {
  const t = texts[view.language];
  return code.located.places.map((place) => ({
    key: String(place.number),
    at: place.at,
    href: placeHref(code, place, view),
    lang: 'ja',
    label: t.atMark(place.number, wordsAt(code, place, collection)),
  }));
}

function placeHref({ query, located: { meeting } }: Code, place: Place, view: View): string {
  const p = paragraphId(meeting, place.paragraph);
  const find = query.find ?? '';
  return view.href('meeting', meeting.id, { find, p, hit: String(place.number) });
}

function wordsAt({ located: { meeting } }: Code, { paragraph, span }: Place, from: Collection) {
  return snippet(from.text(meeting.id, paragraph), span);
}

function sectionOf({ located: { meeting } }: Code, { paragraph }: Place): string {
  return meeting.minutes.paragraphs[paragraph]?.sectionLabel ?? '';
}

/** The places as a table. */
export function codesTwin(codes: readonly Code[], collection: Collection, view: View): Twin {
  const t = texts[view.language];
  const numeric = true;
  return {
    columns: [
      { key: 'meeting', label: t.meeting },
      { key: 'number', label: t.number, numeric },
      { key: 'section', label: t.section },
      { key: 'at', label: t.place, numeric },
      { key: 'words', label: t.words },
    ],
    rows: codes.flatMap((code) =>
      code.located.places.map((place) => ({
        meeting: meetingWords(code.meeting, view),
        number: { text: String(place.number), href: placeHref(code, place, view) },
        section: { text: sectionOf(code, place) || '—', lang: 'ja' },
        at: number(place.at),
        words: { text: wordsAt(code, place, collection), lang: 'ja' },
      })),
    ),
  };
}

/** One row per place. */
export function codesMarks(codes: readonly Code[], collection: Collection, view: View): MarkRow[] {
  const t = texts[view.language];
  return codes.flatMap((code) =>
    code.located.places.map((place): MarkRow => ({
      meeting: code.meeting.id,
      item: code.query.find ?? '',
      part: sectionOf(code, place),
      measure: t.placeMeasure,
      value: place.at,
      unit: t.charUnit,
      base: code.located.total,
      baseUnit: t.charUnit,
      definition: t.placeDefinition,
      note: wordsAt(code, place, collection),
      list: {
        query: { ...code.query, stretch: { from: place.paragraph, to: place.paragraph + 1 } },
        unit: 'hits',
      },
    })),
  );
}
