import type { Hit } from '../../../../charts/barcode';
import type { Bound, Run as Mark } from '../../../../charts/strip';
import type { Twin } from '../../../../charts/twin';
import {
  countChars,
  paragraphId,
  type Meeting,
  type MeetingSummary,
  type Run,
} from '../../../../core';
import { number } from '../../../format';
import { stripMarks } from '../../overview/strips';
import type { Highlight, Place } from './highlight';
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

/** The address of this page with a hit selected. */
export function placeHref(meeting: Meeting, place: Place, { view }: Pick<Desk, 'view'>): string {
  const p = paragraphId(meeting, place.paragraph);
  return view.with({ p, hit: String(place.number), line: '' });
}

/** Each hit as a line of the barcode, in characters from the beginning of the record. */
export function hitMarks(
  meeting: Meeting,
  { places }: Highlight,
  desk: Pick<Desk, 'collection' | 'view'>,
): Hit[] {
  const starts = startsOf(meeting);
  const t = texts[desk.view.language];
  return places.map((place) => {
    const text = desk.collection.text(meeting.id, place.paragraph);
    const before = countChars(text.slice(0, place.span.from));
    return {
      key: String(place.number),
      at: (starts[place.paragraph] ?? 0) + before,
      href: placeHref(meeting, place, desk),
      lang: 'ja',
      label: t.hitLabel(place.number, snippet(text, place.span)),
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
  return sections.flatMap(({ number: mark, title }, section): Bound[] => {
    const paragraph = first[section] ?? -1;
    if (paragraph < 0) return [];
    const label = `${mark}${/\d/.test(mark) ? ' ' : ''}${title}`;
    return [{ at: starts[paragraph] ?? 0, label, short: mark, lang: 'ja' }];
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

/** The hits as a table: number, line of the source, section, words around. */
export function whereTwin(
  meeting: Meeting,
  { places }: Highlight,
  lineAt: (offset: number) => number,
  { collection, view }: Pick<Desk, 'collection' | 'view'>,
): Twin {
  const t = texts[view.language];
  const numeric = true;
  return {
    columns: [
      { key: 'number', label: t.number, numeric },
      { key: 'line', label: t.line, numeric },
      { key: 'section', label: t.section },
      { key: 'words', label: t.words },
    ],
    rows: places.map((place) => {
      const said = meeting.minutes.paragraphs[place.paragraph];
      const text = collection.text(meeting.id, place.paragraph);
      return {
        number: [{ text: String(place.number), href: placeHref(meeting, place, { view }) }],
        line: number(lineAt(said?.pieces[0]?.from ?? 0)),
        section: { text: said?.sectionLabel ?? '—', lang: 'ja' },
        words: { text: snippet(text, place.span), lang: 'ja' },
      };
    }),
  };
}
