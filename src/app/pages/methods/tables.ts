import type { Texture } from '../../../charts/paint';
import type { Text } from '../../../charts/text';
import { ATTRIBUTIONS, type Language, type Manifest } from '../../../core';
import { percent } from '../../format';
import { common } from '../../i18n/common';
import { meetingWords, mixedWords } from '../../meeting-words';
import type { View } from '../../state/view.svelte';
import { TEXTURES } from '../../strips';
import { STANDARDS } from './formulas';
import { texts } from './texts';

export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** Drawn in front of the first cell. */
  readonly texture?: Texture;
  readonly cells: readonly Text[];
}

/** The tables of the page, by section. */
export function tablesOf(manifest: Manifest, view: View): Readonly<Record<string, Table>> {
  const { language } = view;
  return {
    terms: termsTable(language),
    voices: voicesTable(language),
    ...measuredTable(manifest, language),
    annotations: annotationsTable(manifest, view),
    sources: sourcesTable(manifest, view),
  };
}

/** Each term with its meaning; in English with the Japanese term, under which minutes have it. */
function termsTable(language: Language): Table {
  const t = texts[language];
  const japanese = Object.values(texts.ja.words);
  const rows = Object.entries(t.words).map(([key, [term = '', meaning = '']], at): Row => {
    const printed = { text: ` ${japanese[at]?.[0]}`, lang: 'ja' };
    const standard = STANDARDS[key];
    const same = standard === undefined ? [] : [{ text: ` (${standard})`, lang: 'en' }];
    return {
      cells: [language === 'ja' ? term : [term, printed], [meaning, ...same]],
    };
  });
  return { heads: [t.term, t.meaning], rows };
}

function voicesTable(language: Language): Table {
  const t = texts[language];
  const { attribution, byAnnotation } = common[language];
  const rows = ATTRIBUTIONS.map((one): Row => {
    return { texture: TEXTURES[one], cells: [attribution[one], t.voices[one]] };
  });
  const annotated: Row = { texture: 'dashed', cells: [byAnnotation, t.annotated] };
  return { heads: [t.voice, t.meaning], rows: [...rows, annotated] };
}

/** How sure the rule of each theme is, where that was measured; no table where it was measured of none. */
function measuredTable({ lexicon }: Manifest, language: Language): Readonly<Record<string, Table>> {
  const t = texts[language];
  const rows = lexicon.themes.flatMap(({ measured, ...theme }): Row[] =>
    measured
      ? [
          {
            cells: [
              theme[language],
              percent(measured.precision),
              percent(measured.recall),
              String(measured.coded),
            ],
          },
        ]
      : [],
  );
  const heads = [t.theme, t.precision, t.recall, t.coded];
  return rows.length > 0 ? { themes: { heads, rows } } : {};
}

function annotationsTable({ annotations, meetings }: Manifest, view: View): Table {
  const t = texts[view.language];
  const rows = annotations.map((one) => {
    const meeting = meetings.find(({ file }) => file === one.file);
    const printed = one.type === 'name' ? one.printed : one.label;
    return {
      cells: [
        meeting ? meetingWords(meeting, view) : one.file,
        { text: printed, lang: 'ja' },
        { text: one.name, lang: 'ja' },
        mixedWords(one.reason[view.language], view.language),
      ],
    };
  });
  return { heads: [t.meeting, t.printed, t.corrected, t.reason], rows };
}

function sourcesTable({ meetings, publications }: Manifest, view: View): Table {
  const t = texts[view.language];
  const rows = meetings.map((meeting) => {
    const { url = null, terms = null } = publications[meeting.file] ?? {};
    const link = url !== null && /^https?:/.test(url) ? { text: url, href: url } : url;
    return {
      cells: [
        meetingWords(meeting, view),
        meeting.file,
        link ?? t.noUrl,
        terms === null ? t.noTerms : { text: terms, lang: 'ja' },
      ],
    };
  });
  return { heads: [t.meeting, t.file, t.source, t.terms], rows };
}
