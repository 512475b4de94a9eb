import { Collection } from '../../../src/core/collection';
import type { Lexicon, Theme } from '../../../src/core/lexicon';
import type { Meeting } from '../../../src/core/meeting';
import type { Attribution, Paragraph, Section } from '../../../src/core/model';

/** A paragraph of a made-up meeting; `by` is a place on the list. */
export interface ToyParagraph {
  readonly text: string;
  readonly as?: Attribution;
  readonly by?: number;
  readonly label?: string;
  /** Whom an annotation names. */
  readonly annotated?: string;
  /** Title of the section. */
  readonly under?: string;
}

export interface ToyAttendee {
  readonly name: string;
  readonly group?: string | null;
}

/** A meeting whose source is the paragraphs, one per line. A paragraph is anonymous unless it says otherwise. */
export function toyMeeting(
  id: string,
  paragraphs: readonly ToyParagraph[],
  attendees: readonly ToyAttendee[] = [],
): Meeting {
  const text = paragraphs.map((it) => it.text).join('\n');
  const titles = [...new Set(paragraphs.flatMap((it) => it.under ?? []))];
  const none = { from: 0, to: 0 };
  const sections: Section[] = titles.map((title) => ({ span: none, number: '○', title }));
  let at = 0;
  const made = paragraphs.map((it, index): Paragraph => {
    const from = at;
    at += it.text.length + 1;
    const attribution = it.as ?? (it.by === undefined ? 'anonymous' : 'named');
    return {
      pieces: [{ from, to: from + it.text.length }],
      section: it.under === undefined ? null : titles.indexOf(it.under),
      sectionLabel: it.under ?? null,
      speakerLabel: it.label ?? null,
      speaker: it.by ?? null,
      attribution,
      bullet: false,
      speech: ['named', 'role', 'reported'].includes(attribution) ? index : null,
      chars: [...it.text.replace(/\s/g, '')].length,
    };
  });
  const meta = { body: '', session: null, kind: null, date: null, weekdayPrinted: null };
  return {
    id,
    source: { file: `${id}.txt`, text },
    minutes: {
      meta: { ...meta, weekdayActual: null, start: null, end: null, place: null },
      attendees: attendees.map(({ name, group = null }) => ({
        span: none,
        name,
        title: '',
        group,
        notes: [],
      })),
      sections,
      agenda: [],
      paragraphs: made,
      parts: [],
    },
    diagnostics: [],
    persons: attendees.map(({ name }) => name),
    annotated: paragraphs.map((it) => it.annotated ?? null),
    abbreviations: [],
  };
}

const theme = (id: string, terms: readonly string[]): Theme =>
  ({ id, group: 'g', ja: id, en: id, scope: { ja: '', en: '' }, terms }) as unknown as Theme;

/** Each word is a theme of its own. */
export function toyCollection(meetings: readonly Meeting[], words: readonly string[] = []) {
  const lexicon: Lexicon = {
    version: 1,
    measured: null,
    groups: [],
    themes: words.map((word) => theme(word, [word])),
  };
  return new Collection(meetings, lexicon);
}
