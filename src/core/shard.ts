import { columns, recordsOf, type Columns } from './columns';
import { diagnostic, DIAGNOSTICS, type Diagnostic, type DiagnosticCode } from './diagnostic';
import { door, flag, index, list, nullable, number, oneOf, record, shape, text } from './door';
import type { Opener } from './door';
import type { Meeting } from './meeting';
import { openMeta } from './meta';
import { ATTRIBUTIONS } from './model';
import type { AgendaItem, Attendee, Meta, Paragraph, Part, PartType } from './model';
import type { Section, Source, Span } from './model';
import { countChars, textOf } from './paragraph';
import { abbreviation, type AbbreviationAnnotation } from './people/annotations';
import { bareName } from './people/names';
import { openSpans, openTouching, packSpans, packTouching } from './places';

/*
 * A shard is a meeting in a form that costs few bytes: the source text once; every list of records as one column per
 * field; spans by line. What follows from the text (characters) or from the name (most persons) is left out. The lists
 * stand next to the beginning of the text, which repeats them.
 */

type Pieced = Omit<Paragraph, 'pieces' | 'chars'> & { readonly pieces: number };
type Placed = Omit<Part, 'span' | 'of'> & { readonly step: number | null };
type Noted = Omit<Diagnostic, 'span' | 'severity'>;

interface Shard {
  readonly schema: 1;
  readonly id: string;
  readonly file: string;
  readonly parts: Columns<Placed>;
  readonly paragraphs: Columns<Pieced>;
  readonly spans: Record<
    'attendees' | 'sections' | 'agenda' | 'pieces' | 'parts' | 'diagnostics',
    number[]
  >;
  readonly annotated: readonly (string | null)[];
  readonly persons: readonly (string | null)[];
  readonly abbreviations: readonly AbbreviationAnnotation[];
  readonly diagnostics: Columns<Noted>;
  readonly agenda: Columns<Omit<AgendaItem, 'span'>>;
  readonly sections: Columns<Omit<Section, 'span'>>;
  readonly attendees: Columns<Omit<Attendee, 'span'>>;
  readonly meta: Meta;
  readonly text: string;
}

const ATTENDEE = ['name', 'title', 'group', 'notes'] as const;
const SECTION = ['number', 'title'] as const;
const AGENDA = ['kind', 'title'] as const;
const PARAGRAPH = [
  'section',
  'sectionLabel',
  'speakerLabel',
  'speaker',
  'attribution',
  'bullet',
  'speech',
  'pieces',
] as const;

/** A meeting as JSON for the bundle; `openShard` is the inverse. */
export function packShard({ id, source, minutes, ...rest }: Meeting): unknown {
  const { attendees, sections, agenda, paragraphs, parts, meta } = minutes;
  const counted = paragraphs.map((it): Pieced => ({ ...it, pieces: it.pieces.length }));
  const spansOf = (records: readonly { readonly span: Span }[]): number[] =>
    packSpans(
      source.text,
      records.map(({ span }) => span),
    );
  const shard: Shard = {
    schema: 1,
    id,
    file: source.file,
    parts: columns(stepped(parts), ['type', 'step']),
    paragraphs: columns(counted, PARAGRAPH),
    spans: {
      attendees: spansOf(attendees),
      sections: spansOf(sections),
      agenda: spansOf(agenda),
      pieces: packSpans(
        source.text,
        paragraphs.flatMap(({ pieces }) => pieces),
      ),
      parts: packTouching(
        source.text,
        parts.map(({ span }) => span),
      ),
      diagnostics: spansOf(rest.diagnostics),
    },
    annotated: rest.annotated,
    persons: rest.persons.map((id, row) =>
      id === bareName(attendees[row]?.name ?? '') ? null : id,
    ),
    abbreviations: rest.abbreviations,
    diagnostics: columns(rest.diagnostics, ['code', 'values']),
    agenda: columns(agenda, AGENDA),
    sections: columns(sections, SECTION),
    attendees: columns(attendees, ATTENDEE),
    meta,
    text: source.text,
  };
  return shard;
}

/** Parts with the distance of `of` from that of the part of the same type before. */
function stepped(parts: readonly Part[]): Placed[] {
  const last = new Map<PartType, number>();
  return parts.map(({ type, of }) => {
    const step = of === null ? null : of - (last.get(type) ?? -1);
    if (of !== null) last.set(type, of);
    return { type, step };
  });
}

const PART_TYPES: readonly PartType[] = [
  'title',
  'meta',
  'label',
  'attendee',
  'heading',
  'mark',
  'agenda',
  'paragraph',
  'noise',
];

const openHead = shape<Pick<Shard, 'schema' | 'id' | 'file' | 'text' | 'meta'>>({
  schema: oneOf([1]),
  id: text,
  file: text,
  text,
  meta: openMeta,
});

const openLists = shape({
  attendees: recordsOf<Omit<Attendee, 'span'>>({
    name: text,
    title: text,
    group: nullable(text),
    notes: list(text),
  }),
  sections: recordsOf<Omit<Section, 'span'>>({ number: text, title: text }),
  agenda: recordsOf<Omit<AgendaItem, 'span'>>({
    kind: oneOf(['decision', 'report', 'item']),
    title: text,
  }),
  diagnostics: recordsOf<Noted>({
    code: oneOf(Object.keys(DIAGNOSTICS) as DiagnosticCode[]),
    values: record(text),
  }),
  parts: recordsOf<Placed>({ type: oneOf(PART_TYPES), step: nullable(number) }),
  persons: list(nullable(text)),
  annotated: list(nullable(text)),
  abbreviations: list(abbreviation),
});

type Lists = ReturnType<typeof openLists>;

const openParagraphs = ({ sections, attendees }: Lists): Opener<{ paragraphs: Pieced[] }> =>
  shape({
    paragraphs: recordsOf<Pieced>({
      section: nullable(index(sections.length)),
      sectionLabel: nullable(text),
      speakerLabel: nullable(text),
      speaker: nullable(index(attendees.length)),
      attribution: oneOf(ATTRIBUTIONS),
      bullet: flag,
      speech: nullable(number),
      pieces: index(Infinity),
    }),
  });

const openPlaces = (printed: string, lists: Lists, pieces: number) =>
  shape({
    spans: shape({
      attendees: openSpans(printed, lists.attendees.length),
      sections: openSpans(printed, lists.sections.length),
      agenda: openSpans(printed, lists.agenda.length),
      diagnostics: openSpans(printed, lists.diagnostics.length),
      pieces: openSpans(printed, pieces),
      parts: openTouching(printed, lists.parts.length),
    }),
  });

/** Reads a shard of the bundle; throws with the place of what is wrong and what to do. */
export const openShard = door(
  'shard',
  'The bundle is damaged or of another version: reload the page, or run "npm run compile" again.',
  (json, at): Meeting => {
    const { id, file, text: printed, meta } = openHead(json, at);
    const lists = openLists(json, at);
    const { paragraphs } = openParagraphs(lists)(json, at);
    const count = paragraphs.reduce((sum, { pieces }) => sum + pieces, 0);
    const { spans } = openPlaces(printed, lists, count)(json, at);
    const source = { file, text: printed };
    const attendees = placed(lists.attendees, spans.attendees);
    return {
      id,
      source,
      minutes: {
        meta,
        attendees,
        sections: placed(lists.sections, spans.sections),
        agenda: placed(lists.agenda, spans.agenda),
        paragraphs: pieced(source, paragraphs, spans.pieces),
        parts: partsOf(lists.parts, spans.parts),
      },
      diagnostics: placed(lists.diagnostics, spans.diagnostics).map(({ code, span, values }) =>
        diagnostic(code, span, values),
      ),
      persons: lists.persons.map((person, row) => person ?? bareName(attendees[row]?.name ?? '')),
      annotated: lists.annotated,
      abbreviations: lists.abbreviations,
    };
  },
);

const NOWHERE: Span = { from: 0, to: 0 };

function placed<T>(records: readonly T[], spans: readonly Span[]): (T & { readonly span: Span })[] {
  return records.map((one, row) => ({ ...one, span: spans[row] ?? NOWHERE }));
}

function pieced(
  source: Source,
  paragraphs: readonly Pieced[],
  spans: readonly Span[],
): Paragraph[] {
  let next = 0;
  return paragraphs.map((paragraph) => {
    const pieces = spans.slice(next, (next += paragraph.pieces));
    return { ...paragraph, pieces, chars: countChars(textOf(source, pieces)) };
  });
}

function partsOf(steps: readonly Placed[], spans: readonly Span[]): Part[] {
  const last = new Map<PartType, number>();
  return placed(steps, spans).map(({ type, step, span }) => {
    const of = step === null ? null : (last.get(type) ?? -1) + step;
    if (of !== null) last.set(type, of);
    return { type, span, of };
  });
}
