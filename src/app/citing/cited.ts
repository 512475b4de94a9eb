import {
  anchorOfExcerpts,
  anchorToParams,
  excerptText,
  bareName,
  isSameVoice,
  paragraphId,
  threadOf,
  type Excerpt,
  type Language,
  type Manifest,
  type Meeting,
  type PassageItem,
  type Span,
} from '../../core';
import { formatRoute } from '../state/route';

/** What a citation says: one voice, its words as printed, and where they stand. */
export interface Cited extends Pick<
  PassageItem,
  'address' | 'attribution' | 'lines' | 'meeting' | 'text'
> {
  /** With the name as the list prints it, where that is known. */
  readonly speaker: PassageItem['speaker'] & { readonly listed?: string | null };
  readonly version: Pick<PassageItem['version'], 'data' | 'updated'>;
  /** A name for lists of references, of ASCII letters, digits, `-` and `_`: the same for the same passage. */
  readonly key: string;
}

/** Where citations come from and point to. */
export interface Desk {
  readonly manifest: Manifest;
  /** Address of the application, without what stands behind the `#`. */
  readonly place: string;
  readonly language: Language;
}

/** What is quoted, by voice: words of two speakers are never one quotation. Excerpts of consecutive paragraphs of a meeting. */
export function citedOf(desk: Desk, meeting: Meeting, excerpts: readonly Excerpt[]): Cited[] {
  return byVoice(meeting, excerpts).map((some) => citedVoice(desk, meeting, some));
}

function citedVoice(desk: Desk, meeting: Meeting, excerpts: readonly Excerpt[]): Cited {
  const { manifest } = desk;
  const { meta } = meeting.minutes;
  const { file } = meeting.source;
  const index = excerpts[0]?.paragraph ?? 0;
  const short = manifest.meetings.find(({ id }) => id === meeting.id)?.short ?? meeting.id;
  return {
    text: excerptText(threadOf(meeting), excerpts),
    attribution: meeting.minutes.paragraphs[index]?.attribution ?? 'narration',
    speaker: speakerOf(manifest, meeting, index),
    meeting: {
      body: meta.body,
      short,
      session: meta.session,
      kind: meta.kind,
      date: meta.date,
      file,
      url: manifest.publications[file]?.url ?? null,
    },
    lines: linesOf(meeting, excerpts),
    address: permanentAddress(desk, meeting, excerpts),
    version: { data: manifest.version, updated: manifest.updated },
    key: keyOf(meeting, excerpts),
  };
}

/** The address that finds the passage again: nothing else of the view but the language stands in it. */
export function permanentAddress(
  { place, language }: Desk,
  meeting: Meeting,
  excerpts: readonly Excerpt[],
): string {
  const anchor = anchorToParams(anchorOfExcerpts(meeting, excerpts));
  const params = { ...anchor, lang: language === 'en' ? 'en' : '' };
  const hash = formatRoute({ page: 'meeting', id: meeting.id, params });
  // What mail programs and Markdown take for the end of an address.
  return place + hash.replace(/[!'()*,]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/** Who speaks: as printed, as the list says it, and as an annotation tells where only that does. */
function speakerOf({ persons }: Manifest, meeting: Meeting, index: number): Cited['speaker'] {
  const { attendees, paragraphs } = meeting.minutes;
  const nameOf = (person: string | null | undefined) =>
    persons.find(({ id }) => id === person)?.name;
  const said = paragraphs[index];
  const seat = said?.speaker ?? -1;
  const listed = attendees[seat]?.name ?? null;
  const corrected = nameOf(meeting.persons[seat]) ?? listed;
  const told = meeting.annotated[index] ?? null;
  return {
    printed: said?.speakerLabel ?? null,
    name: bareName(corrected ?? '') === bareName(listed ?? '') ? listed : corrected,
    listed,
    post: attendees[seat]?.title || null,
    annotated: nameOf(told) ?? told,
  };
}

/** The lines of our text, first and last. */
function linesOf(meeting: Meeting, excerpts: readonly Excerpt[]): Span {
  const { lineOf } = threadOf(meeting);
  const [first, last] = [excerpts[0], excerpts.at(-1)];
  if (!first || !last) return { from: 0, to: 0 };
  const end = { paragraph: last.paragraph, span: { from: last.span.to - 1, to: last.span.to } };
  return { from: lineOf(first), to: lineOf(end) };
}

function keyOf(meeting: Meeting, excerpts: readonly Excerpt[]): string {
  const [first, last] = [excerpts[0], excerpts.at(-1)];
  const ids = [first, last].map((one) => paragraphId(meeting, one?.paragraph ?? 0));
  const length = threadOf(meeting).paragraphs[last?.paragraph ?? 0]?.printed.length;
  const isPart = first?.span.from !== 0 || last?.span.to !== length;
  const part = isPart ? [`c${first?.span.from}-${last?.span.to}`] : [];
  const parts = ['giji', meeting.id, ...new Set(ids), ...part];
  return parts
    .join('-')
    .replace(/[^A-Za-z0-9_-]/g, (sign) => `u${sign.charCodeAt(0).toString(16)}`);
}

function byVoice(meeting: Meeting, excerpts: readonly Excerpt[]): Excerpt[][] {
  const runs: Excerpt[][] = [];
  for (const excerpt of excerpts) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last && isSameVoice(meeting, last.paragraph, excerpt.paragraph)) run?.push(excerpt);
    else runs.push([excerpt]);
  }
  return runs;
}
