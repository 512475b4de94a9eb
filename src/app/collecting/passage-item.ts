import {
  anchorOf,
  digest,
  paragraphId,
  paragraphText,
  type Manifest,
  type Meeting,
  type PassageItem,
  type Span,
  type Speaker,
} from '../../core';
import { citation } from '../citation';
import { Sheet } from '../printed';
import { summaryOf } from '../state/manifest';

/** A passage as it stands in a page. */
export interface Passage {
  readonly meeting: Meeting;
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** What is marked, as ranges of its text. */
  readonly hits: readonly Span[];
}

/** What an item has from the place where it is put aside. */
export interface Occasion {
  /** What is marked, in words; empty without marks. */
  readonly marked: string;
  /** Hash of the rules, where a theme is marked. */
  readonly rules: string | null;
  /** Address of the passage in this application. */
  readonly address: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/** The passage with all that is to be said of it, so that it needs the collection no longer. */
export function passageItem(
  manifest: Manifest,
  { meeting, paragraph, hits }: Passage,
  { marked, rules, address, now }: Occasion,
  sheet = new Sheet(meeting.source),
): PassageItem | null {
  const said = meeting.minutes.paragraphs[paragraph];
  if (!said) return null;
  const text = paragraphText(meeting.source, said);
  const raw = sheet.touched({
    from: said.pieces[0]?.from ?? 0,
    to: said.pieces.at(-1)?.to ?? 0,
  });
  const [from, to] = [raw[0]?.number ?? 1, raw.at(-1)?.number ?? 1];
  const id = paragraphId(meeting, paragraph);
  const { file } = meeting.source;
  const { body, session, kind, date } = meeting.minutes.meta;
  return {
    id: `${meeting.id}/${id}/${digest(text)}`,
    type: 'passage',
    added: now,
    note: '',
    address,
    version: { data: manifest.version, updated: manifest.updated, rules },
    anchor: anchorOf(meeting, paragraph),
    text,
    hits,
    marked: hits.length > 0 ? marked : '',
    speaker: speakerOf(manifest, meeting, paragraph),
    attribution: said.attribution,
    section: said.sectionLabel,
    meeting: {
      body,
      short: summaryOf(manifest, meeting.id)?.short ?? body,
      session,
      kind,
      date,
      file,
      url: manifest.publications[file]?.url ?? null,
    },
    lines: { from, to },
    raw: raw.map((line) => line.text),
    citation: citation(manifest, { meeting, paragraph, from, to }, address),
  };
}

function speakerOf(manifest: Manifest, meeting: Meeting, paragraph: number): Speaker {
  const said = meeting.minutes.paragraphs[paragraph];
  const person = said && said.speaker !== null ? meeting.persons[said.speaker] : undefined;
  const annotated = meeting.annotated[paragraph] ?? null;
  const nameOf = (id: string) => manifest.persons.find((one) => one.id === id)?.name ?? id;
  const attendee =
    said && said.speaker !== null ? meeting.minutes.attendees[said.speaker] : undefined;
  return {
    printed: said?.speakerLabel ?? null,
    name: person === undefined ? null : nameOf(person),
    post: attendee?.title || null,
    annotated: annotated === null ? null : nameOf(annotated),
  };
}
