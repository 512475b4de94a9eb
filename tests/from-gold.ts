import { readFileSync } from 'node:fs';
import type { AgendaItem, Attribution, Meta, Minutes, Paragraph, Part } from '../src/core/model';
import type { Lexicon } from '../src/core/lexicon';
import type { Source, Span } from '../src/core/model';

/** The minutes as two people read them by hand: independent of the parser. */
interface Gold {
  readonly meta: Meta;
  readonly attendees: readonly {
    line: number;
    name: string;
    title: string;
    group: string | null;
    notes: string[];
  }[];
  readonly sections: readonly { line: number; number: string; title: string }[];
  readonly agenda: readonly { line: number; kind: AgendaItem['kind']; title: string }[];
  readonly paragraphs: readonly GoldParagraph[];
}

export interface GoldParagraph {
  readonly line: number;
  readonly endLine: number;
  readonly section: string | null;
  readonly speakerLabel: string | null;
  readonly speaker: string | null;
  readonly attribution: Attribution;
  readonly bullet: boolean;
  readonly chars: number;
}

/** File names of the seeds, in order. */
export const SEEDS = [
  '000_4cce325ae5bf9678',
  '001_8a8d7d5f1d334ca1',
  '002_4d59149cd028c40e',
  '003_7dc29e2b24a648c5',
] as const;

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

export function seedSource(id: string): Source {
  return { file: `${id}.txt`, text: read(`../seeds/${id}.txt`) };
}

export function seedGold(id: string): Gold {
  return JSON.parse(read(`samples/gold/${id}.json`)) as Gold;
}

export function seedLexicon(): Lexicon {
  return JSON.parse(read('../seeds/themes.json')) as Lexicon;
}

export function seedAnnotations(): unknown {
  return JSON.parse(read('../seeds/annotations.json'));
}

/** The gold of a seed with spans into its text, as `readMinutes` gives them. */
export function minutesFromGold(id: string): Minutes {
  const gold = seedGold(id);
  const lines = lineSpans(seedSource(id).text);
  const whole = (line: number): Span => trimmed(lines, line, /^$/);
  const minutes = {
    meta: gold.meta,
    attendees: gold.attendees.map(({ line, ...rest }) => ({ span: whole(line), ...rest })),
    sections: gold.sections.map(({ line, ...rest }) => ({ span: whole(line), ...rest })),
    agenda: gold.agenda.map(({ line, ...rest }) => ({ span: whole(line), ...rest })),
    paragraphs: paragraphsOf(gold, lines),
  };
  return { ...minutes, parts: partsOf(minutes, seedSource(id).text.length) };
}

interface Line extends Span {
  readonly text: string;
}

function lineSpans(text: string): Line[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const span = { from, to: from + line.length, text: line };
    from += line.length + 1;
    return span;
  });
}

function trimmed(lines: readonly Line[], number: number, mark: RegExp): Span {
  const { from, text } = lines[number - 1]!;
  const start = mark.exec(text)?.[0].length ?? 0;
  const lead = text.slice(start).length - text.slice(start).trimStart().length;
  return { from: from + start + lead, to: from + text.trimEnd().length };
}

function paragraphsOf(gold: Gold, lines: readonly Line[]): Paragraph[] {
  let speech = -1;
  let last: GoldParagraph | null = null;
  return gold.paragraphs.map((it) => {
    const holder = gold.sections.findLastIndex(({ line }) => line <= it.line);
    const speaks = ['named', 'role', 'reported'].includes(it.attribution);
    if (speaks && (!last || isNewSpeech(gold, lines, last, it))) speech++;
    if (speaks) last = it;
    return {
      pieces: piecesOf(it, lines),
      section: belongs(gold.sections[holder], it.section) ? holder : null,
      sectionLabel: it.section,
      speakerLabel: it.speakerLabel,
      speaker: it.speaker ? gold.attendees.findIndex(({ name }) => name === it.speaker) : null,
      attribution: it.attribution,
      bullet: it.bullet,
      speech: speaks ? speech : null,
      chars: it.chars,
    };
  });
}

function belongs(section: { number: string; title: string } | undefined, label: string | null) {
  return section && (label === section.number || label === section.number + section.title);
}

/** A new mark or heading stands between two paragraphs of speech, unless only narration does. */
function isNewSpeech(gold: Gold, lines: readonly Line[], a: GoldParagraph, b: GoldParagraph) {
  if (a.speakerLabel !== b.speakerLabel) return true;
  const told = gold.paragraphs.filter(({ attribution }) => attribution === 'narration');
  return lines.slice(a.endLine, b.line - 1).some(({ text }, offset) => {
    const line = a.endLine + 1 + offset;
    const narrated = told.some((p) => p.line <= line && line <= p.endLine);
    return text.trim() !== '' && !narrated;
  });
}

function piecesOf(it: GoldParagraph, lines: readonly Line[]): Span[] {
  const mark = it.bullet ? /^\s*-?\s*・?/ : /^(?:\(9\))?/;
  const pieces: Span[] = [];
  for (let line = it.line; line <= it.endLine; line++) {
    if (lines[line - 1]!.text.trim() === '') continue;
    pieces.push(trimmed(lines, line, line === it.line ? mark : /^/));
  }
  return pieces;
}

function partsOf(minutes: Omit<Minutes, 'parts'>, length: number): Part[] {
  const held: Part[] = [
    ...minutes.attendees.map(({ span }, of) => ({ type: 'attendee' as const, span, of })),
    ...minutes.sections.map(({ span }, of) => ({ type: 'heading' as const, span, of })),
    ...minutes.agenda
      .map(({ span }, of) => ({ type: 'agenda' as const, span, of }))
      .filter(({ span }) => !minutes.sections.some((section) => section.span.from === span.from)),
    ...minutes.paragraphs.flatMap(({ pieces }, of) =>
      pieces.map((span) => ({ type: 'paragraph' as const, span, of })),
    ),
  ].sort((a, b) => a.span.from - b.span.from);
  const parts: Part[] = [];
  let at = 0;
  for (const part of [
    ...held,
    { type: 'noise' as const, span: { from: length, to: length }, of: null },
  ]) {
    const { from, to } = part.span;
    if (from > at) parts.push({ type: 'noise', span: { from: at, to: from }, of: null });
    if (to > from) parts.push(part);
    at = to;
  }
  return parts;
}

/** A meeting whose persons are the printed names, without annotations. */
export function meetingFromGold(id: string) {
  const minutes = minutesFromGold(id);
  return {
    id,
    source: seedSource(id),
    minutes,
    diagnostics: [],
    persons: minutes.attendees.map(({ name }) => name.replace(/\s+/g, '')),
    annotated: minutes.paragraphs.map(() => null),
    abbreviations: [],
  };
}
