import {
  DIAGNOSTICS,
  lineStarts,
  locator,
  paragraphId,
  type Diagnostic,
  type Language,
  type Meeting,
  type Source,
  type Span,
} from '../core';
import { date } from './format';
import type { Words } from './meeting-words';
import type { Params } from './state/route';

/** A line of the source as it stands. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly from: number;
  readonly text: string;
}

/** A source by its lines. */
export class Sheet {
  /** Number of the line that holds an offset. */
  readonly lineAt: (offset: number) => number;
  readonly #starts: readonly number[];

  constructor(readonly source: Source) {
    const locate = locator(source.text);
    this.lineAt = (offset) => locate(offset).line;
    this.#starts = lineStarts(source.text);
  }

  get length(): number {
    return this.#starts.length;
  }

  /** The lines from one number to another, both included. */
  lines(first = 1, last = this.length): readonly Line[] {
    return this.#starts.slice(first - 1, last).map((from, at) => {
      const end = this.#starts[first + at] ?? this.source.text.length + 1;
      return { number: first + at, from, text: this.source.text.slice(from, end - 1) };
    });
  }

  /** The lines that a span touches. */
  touched({ from, to }: Span): readonly Line[] {
    return this.lines(this.lineAt(from), this.lineAt(Math.max(from, to - 1)));
  }
}

/** The part of a span that lies on a line, as a range of the line; empty where none does. */
export function within({ from, text }: Line, span: Span): readonly Span[] {
  const start = Math.max(0, span.from - from);
  const end = Math.min(text.length, span.to - from);
  return start < end ? [{ from: start, to: end }] : [];
}

/** Index of the paragraph that a place in the source belongs to; null outside of paragraphs. */
export function paragraphAt({ minutes }: Meeting, offset: number): number | null {
  const part = minutes.parts.find(({ span }) => offset >= span.from && offset < span.to);
  return part?.type === 'paragraph' ? part.of : null;
}

/** What shows a place of the source in the reader: its paragraph with the lines beside it, or all lines. */
export function placeParams(meeting: Meeting, sheet: Sheet, offset: number): Params {
  const paragraph = paragraphAt(meeting, offset);
  return paragraph === null
    ? { raw: '1', line: String(sheet.lineAt(offset)) }
    : { raw: '1', p: paragraphId(meeting, paragraph) };
}

/** The sentence of a diagnostic; what it cites from the source keeps its language. */
export function findingWords({ code, values }: Diagnostic, language: Language): Words {
  return DIAGNOSTICS[code][language].split(/(\{\w+\})/).map((part) => {
    const key = /^\{(\w+)\}$/.exec(part)?.[1];
    if (key === undefined) return part;
    const text = values[key] ?? '';
    if (key === 'date') return date(text, language);
    return key.endsWith('En') ? text : { text, lang: 'ja' };
  });
}
