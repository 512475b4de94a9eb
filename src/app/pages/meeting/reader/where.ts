import type { Hit } from '../../../../charts/barcode';
import type { Bound, Run as Mark } from '../../../../charts/strip';
import type { Twin } from '../../../../charts/twin';
import {
  countChars,
  paragraphId,
  type Collection,
  type Language,
  type Meeting,
  type MeetingSummary,
  type Run,
} from '../../../../core';
import { number } from '../../../format';
import { stripMarks } from '../../../strips';
import { headingOf, shortHeading } from './heading';
import type { Layer, Place } from './highlight';
import { paragraphHref } from './rail';
import { startsOf } from './segments';
import { texts } from './texts';
import type { Desk } from '../desk';

const CONTEXT = 12;

/** The words around a hit, as a reader would quote them. */
export function snippet(text: string, { from, to }: { from: number; to: number }): string {
  const start = Math.max(0, from - CONTEXT);
  const end = Math.min(text.length, to + CONTEXT);
  const around = text.slice(start, end);
  return `${start > 0 ? '…' : ''}${around}${end < text.length ? '…' : ''}`;
}

/** The hits to draw of a meeting. */
export interface Drawn {
  readonly collection: Collection;
  readonly meeting: Meeting;
  readonly places: readonly Place[];
  /** Address of a hit, `…p=~&hit=~…`. */
  readonly pattern: string;
}

/** The address of a hit made from the pattern. */
export function placeHref(meeting: Meeting, place: Place, pattern: string): string {
  const chosen = paragraphHref(pattern, paragraphId(meeting, place.paragraph));
  return chosen.replace('hit=~', `hit=${place.number}`);
}

/** Each hit as a line of the barcode, in characters from the beginning of the record. */
export function hitMarks({ collection, meeting, places, pattern }: Drawn): Hit[] {
  const starts = startsOf(meeting);
  return places.map((place) => {
    const text = collection.text(meeting.id, place.paragraph);
    const before = countChars(text.slice(0, place.span.from));
    return {
      key: String(place.number),
      at: (starts[place.paragraph] ?? 0) + before,
      href: placeHref(meeting, place, pattern),
      lang: 'ja',
      label: `${place.number}: ${snippet(text, place.span)}`,
    };
  });
}

/** Where sections begin, in the same units; a section without paragraphs begins where the next one does. */
export function boundsOf(meeting: Meeting): Bound[] {
  const starts = startsOf(meeting);
  const { sections, paragraphs } = meeting.minutes;
  const first = sections.map((_, section) =>
    paragraphs.findIndex((paragraph) => paragraph.section === section),
  );
  return sections.flatMap((one, section): Bound[] => {
    const paragraph = first[section] ?? -1;
    if (paragraph < 0) return [];
    const [label, short] = [headingOf(one), shortHeading(one)];
    return [{ at: starts[paragraph] ?? 0, label, short, lang: 'ja' }];
  });
}

/** The speeches in order, with the surname of who speaks below. */
export function speechMarks(summary: MeetingSummary, { manifest, view }: Desk): Mark[] {
  return stripMarks(summary, manifest.persons, view).map((mark, at) => {
    const name = shortName(summary.runs[at], manifest);
    return name ? { ...mark, name, lang: 'ja' } : mark;
  });
}

function shortName(run: Run | undefined, { persons }: Desk['manifest']): string | null {
  const person = persons.find(({ id }) => id === run?.person);
  return person?.name.split(' ')[0] ?? run?.label ?? null;
}

/** The hits as a table: number, what is marked where that is more than one thing, line, section, words around. */
export function whereTwin(
  { collection, meeting, places, pattern }: Drawn,
  lineAt: (offset: number) => number,
  {
    language,
    nameOf,
  }: { readonly language: Language; readonly nameOf: ((layer: Layer) => string) | null },
): Twin {
  const t = texts[language];
  const numeric = true;
  return {
    columns: [
      { key: 'number', label: t.number, numeric },
      ...(nameOf ? [{ key: 'layer', label: t.theme }] : []),
      { key: 'line', label: t.line, numeric },
      { key: 'section', label: t.section },
      { key: 'words', label: t.words },
    ],
    rows: places.map((place) => {
      const said = meeting.minutes.paragraphs[place.paragraph];
      const text = collection.text(meeting.id, place.paragraph);
      return {
        number: [{ text: String(place.number), href: placeHref(meeting, place, pattern) }],
        ...(nameOf ? { layer: nameOf(place.layer) } : {}),
        line: number(lineAt(said?.pieces[0]?.from ?? 0)),
        section: { text: said?.sectionLabel ?? '—', lang: 'ja' },
        words: { text: snippet(text, place.span), lang: 'ja' },
      };
    }),
  };
}
