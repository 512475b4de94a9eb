import type { Sheet } from '../charts/sheet';
import {
  lexiconVersion,
  queryToParams,
  type Language,
  type Manifest,
  type Query,
  type Unit,
} from '../core';
import { common } from './i18n/common';
import { summaryOf } from './state/manifest';

/** One mark of a figure and one measure of it: a row of its file. */
export interface MarkRow {
  /** Id of the meeting the mark belongs to. */
  readonly meeting?: string;
  /** What the mark stands for: a theme, a person, a word, a pair of meetings. */
  readonly item: string;
  /** A part of it: attribution, section, group. */
  readonly part?: string;
  /** What is measured: `発言の字数`. */
  readonly measure: string;
  /** Null where it is not worked out; `note` says why. */
  readonly value: number | null;
  /** `字`, `件`, `%`; empty for a plain ratio. */
  readonly unit: string;
  /** The denominator, where there is one. */
  readonly base?: number | null;
  readonly baseUnit?: string;
  /** How the measure is defined, in one sentence. */
  readonly definition: string;
  readonly note?: string;
  /** What the value counts, for a link to the list. */
  readonly list?: { readonly query: Query; readonly unit: Unit };
}

/** Where and how a file is made. */
interface Making {
  readonly language: Language;
  /** Address of the application. */
  readonly place: string;
  /** Version of the rules of the themes as addresses name it; empty for those of the bundle. */
  readonly rules: string;
}

/** The rows in long format, under the heads of the page's language. */
export function sheetOf(
  rows: readonly MarkRow[],
  manifest: Manifest,
  { language, ...making }: Making,
): Sheet {
  const columns = common[language].sheet;
  return { columns, rows: rows.map((row) => cells(row, manifest, making)) };
}

function cells(
  row: MarkRow,
  manifest: Manifest,
  making: Omit<Making, 'language'>,
): (string | number | null)[] {
  const meeting = row.meeting === undefined ? undefined : summaryOf(manifest, row.meeting);
  return [
    row.meeting ?? '',
    meeting?.meta.body || (meeting?.short ?? ''),
    meeting?.meta.session ?? null,
    meeting?.meta.date ?? '',
    row.item,
    row.part ?? '',
    row.measure,
    row.value,
    row.unit,
    row.base ?? null,
    row.baseUnit ?? '',
    row.definition,
    row.note ?? '',
    row.list ? listAddress(row.list, making) : '',
    lexiconVersion(manifest.lexicon),
  ];
}

function listAddress(
  { query, unit }: { query: Query; unit: Unit },
  { place, rules }: Omit<Making, 'language'>,
): string {
  const params = { ...queryToParams(query), unit, ...(rules === '' ? {} : { rules }) };
  return `${place}#/passages?${new URLSearchParams(params).toString()}`;
}
