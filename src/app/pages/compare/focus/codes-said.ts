import type { Twin, TwinRow } from '../../../../charts/twin';
import type { Collection } from '../../../../core';
import type { MarkRow } from '../../../figure-rows';
import { number } from '../../../format';
import type { Place } from '../../../located';
import type { Words } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import { snippet } from '../../meeting/reader/where';
import { link, series } from '../sides';
import { placeHref, type Code } from './codes';
import { texts } from './texts';

/** The spread at one meeting in words, or why there is none. */
export function spreadWords({ row, spread }: Code, view: View): string {
  const t = texts[view.language];
  if (spread) return t.spread[spread.word];
  return row.hits > 0 ? t.few : t.absent;
}

/** At which meetings the theme is spread over the whole and at which it is concentrated. */
export function codesReading(codes: readonly Code[], view: View): Words {
  const t = texts[view.language];
  const lot = (of: (code: Code) => boolean, said: (letters: string) => string) => {
    const those = codes.filter(of).map(({ side }) => side.letter);
    return those.length > 0 ? [said(those.join(t.letters))] : [];
  };
  const clauses = [
    ...(['throughout', 'partly', 'concentrated'] as const).flatMap((word) =>
      lot(
        ({ spread }) => spread?.word === word,
        (letters) => t.spreadOf(letters, t.spread[word]),
      ),
    ),
    ...lot(({ row, spread }) => !spread && row.hits > 0, t.fewSaid),
    ...lot(({ row }) => row.hits === 0, t.absentSaid),
  ];
  return t.spreadSaid(series(clauses, (clause) => clause, t.list));
}

/** The places as a table, or where meetings are many one row for each. */
export function codesTwin(
  codes: readonly Code[],
  collection: Collection,
  thin: boolean,
  view: View,
): Twin {
  const t = texts[view.language];
  const numeric = true;
  const meeting = { key: 'meeting', label: t.meeting };
  if (thin) {
    return {
      columns: [
        meeting,
        { key: 'hits', label: t.measure, numeric },
        { key: 'spread', label: t.spreadHead },
      ],
      rows: codes.map((code) => ({
        meeting: code.side.letter,
        hits: link(code.row.hits, 'hits', code.row.query, view),
        spread: spreadWords(code, view),
      })),
    };
  }
  return {
    columns: [
      meeting,
      { key: 'number', label: t.number, numeric },
      { key: 'section', label: t.section },
      { key: 'at', label: t.place, numeric },
      { key: 'words', label: t.words },
    ],
    rows: codes.flatMap((code) =>
      code.places.map((place) => placeRow(code, place, collection, view)),
    ),
  };
}

function placeRow(code: Code, place: Place, collection: Collection, view: View): TwinRow {
  const { side, meeting, theme } = code;
  return {
    meeting: side.letter,
    number: { text: String(place.number), href: placeHref(meeting, theme, place, view) },
    section: { text: sectionOf(code, place) || '—', lang: 'ja' },
    at: number(place.at),
    words: { text: snippet(collection.text(side.id, place.paragraph), place.span), lang: 'ja' },
  };
}

function sectionOf({ meeting }: Code, { paragraph }: Place): string {
  return meeting.minutes.paragraphs[paragraph]?.sectionLabel ?? '';
}

/** One row per place. */
export function codesRows(codes: readonly Code[], collection: Collection, view: View): MarkRow[] {
  const t = texts[view.language];
  return codes.flatMap((code) =>
    code.places.map((place): MarkRow => {
      const { side, theme, row, total } = code;
      const { paragraph, span, at } = place;
      return {
        meeting: side.id,
        item: theme[view.language],
        part: sectionOf(code, place),
        measure: t.placeMeasure,
        value: at,
        unit: t.charUnit,
        base: total,
        baseUnit: t.charUnit,
        definition: t.placeDefinition,
        note: `${snippet(collection.text(side.id, paragraph), span)} ${t.spreadNote(spreadWords(code, view))}`,
        list: {
          query: { ...row.query, stretch: { from: paragraph, to: paragraph + 1 } },
          unit: 'hits',
        },
      };
    }),
  );
}
