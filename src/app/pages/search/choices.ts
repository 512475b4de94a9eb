import {
  withFilter,
  withoutField,
  type Attribution,
  type Choice,
  type Facets,
  type Field,
  type Filter,
  type HitCount,
  type Manifest,
} from '../../../core';
import type { Text } from '../../../charts/text';
import { common } from '../../i18n/common';
import { meetingWords } from '../../meeting-words';
import { summaryOf } from '../../state/manifest';
import type { View } from '../../state/view.svelte';

/** A filter as it is offered: its choices, those with most hits first where there are many. */
export interface Facet {
  readonly field: Field;
  readonly choices: readonly Offer[];
}

/** One choice of a filter with what is found when it alone is chosen. */
export interface Offer {
  readonly key: string;
  readonly label: Text;
  /** Letter of the meeting in the tray. */
  readonly letter?: string;
  readonly tone?: string;
  readonly amount: HitCount;
  readonly chosen: boolean;
  /** Address with the choice taken, or given up where it is chosen. */
  readonly href: string;
}

/** What the choices are made from. */
export interface Offered {
  readonly typed: string;
  /** The filters that hold for the whole query. */
  readonly filters: readonly Filter[];
  readonly manifest: Manifest;
  readonly view: View;
}

/** How a query in Japanese names the ways in which a speaker is known; in English by the names of the code. */
const ATTRIBUTIONS: Readonly<Record<Attribution, string>> = {
  named: '記名',
  role: '役職のみ',
  reported: '間接',
  anonymous: '記載なし',
  secretariat: '事務局',
  narration: '地の文',
};

/** The filters of the query language, each with its choices. */
export function facetsOf(facets: Facets, offered: Offered): Facet[] {
  const { manifest, view } = offered;
  const { language } = view;
  return [
    { field: 'meeting', choices: facets.meetings.flatMap((it) => meetingOffer(it, offered)) },
    {
      field: 'year',
      choices: facets.years.map((choice) => {
        const year = String(choice.value);
        const label = language === 'ja' ? `${year}年` : year;
        return offer({ field: 'year', values: [year], label, choice }, offered);
      }),
    },
    {
      field: 'attribution',
      choices: facets.attributions.map((choice) => {
        const forms = [ATTRIBUTIONS[choice.value], choice.value];
        const values = language === 'ja' ? forms : forms.toReversed();
        const label = common[language].attribution[choice.value];
        return offer({ field: 'attribution', values, label, choice }, offered);
      }),
    },
    {
      field: 'speaker',
      choices: facets.speakers.map((choice) => {
        const label = { text: choice.value, lang: 'ja' };
        const values = [`"${choice.value}"`];
        return offer({ field: 'speaker', values, label, choice }, offered);
      }),
    },
    {
      field: 'theme',
      choices: (facets.themes ?? []).flatMap((choice) => {
        const theme = manifest.lexicon.themes.find(({ id }) => id === choice.value);
        if (!theme) return [];
        const { id, ja, en } = theme;
        const label = theme[language];
        const values = [`"${label}"`, `"${ja}"`, `"${en}"`, id];
        return [offer({ field: 'theme', values, label, choice }, offered)];
      }),
    },
  ];
}

function meetingOffer(choice: Choice<string>, offered: Offered): Offer[] {
  const { manifest, view } = offered;
  const meeting = summaryOf(manifest, choice.value);
  if (!meeting) return [];
  const values = [meetingValue(meeting.id, manifest), meeting.id];
  const label = meetingWords(meeting, view);
  const made = offer({ field: 'meeting', values, label, choice }, offered);
  const letter = view.letter(meeting.id);
  return [letter ? { ...made, letter, tone: view.tone(meeting.id) } : made];
}

interface Made {
  readonly field: Field;
  /** How a query may name it; the first is what is written. */
  readonly values: readonly string[];
  readonly label: Text;
  readonly choice: Choice<unknown>;
}

function offer({ field, values, label, choice }: Made, { typed, filters, view }: Offered): Offer {
  const [value = ''] = values;
  const chosen = filters.some((one) => one.field === field && values.includes(written(one)));
  const q = chosen ? withoutField(typed, field) : withFilter(typed, field, value, view.language);
  const href = view.with({ q, shown: '' });
  return { key: value, label, amount: choice, chosen, href };
}

function written({ value, whole }: Filter): string {
  return whole ? `"${value}"` : value;
}

/** How a query names a meeting: by the first part of its id where that names no other. */
export function meetingValue(id: string, { meetings }: Pick<Manifest, 'meetings'>): string {
  const brief = /^[a-z0-9]{3,}/i.exec(id)?.[0] ?? id;
  const others = meetings.filter(
    (one) =>
      one.id !== id && (one.id.startsWith(brief) || `${one.meta.body}${one.short}`.includes(brief)),
  );
  const value = others.length === 0 ? brief : id;
  return /[\s|｜"＂“]/u.test(value) ? `"${value}"` : value;
}
