import type { Meeting } from '../meeting';
import type { Span } from '../model';
import { paragraphText, sourceRange } from '../paragraph';
import { locator } from '../source';
import { normalise, sourceSpan, type Normalised } from '../text/normalise';

/** A stretch of one paragraph: a range of its joined text. */
export interface Excerpt {
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly span: Span;
}

/** What is said at a meeting as one run of comparable text, in which quotations are looked for; headings and lists are no part of it. */
export interface Thread {
  /** The normalised paragraphs, one straight after the other. */
  readonly text: string;
  /** Where each paragraph begins in `text`; one more entry for the end. */
  readonly starts: readonly number[];
  readonly paragraphs: readonly { readonly printed: string; readonly normal: Normalised }[];
  /** Number of the source's line in which an excerpt begins. */
  readonly lineOf: (excerpt: Excerpt) => number;
}

const known = new WeakMap<Meeting, Thread>();

/** The thread of a meeting, made once. */
export function threadOf(meeting: Meeting): Thread {
  const held = known.get(meeting) ?? spin(meeting);
  known.set(meeting, held);
  return held;
}

function spin({ source, minutes }: Meeting): Thread {
  const paragraphs = minutes.paragraphs.map((paragraph) => {
    const printed = paragraphText(source, paragraph);
    return { printed, normal: normalise(printed) };
  });
  let at = 0;
  const starts = [0, ...paragraphs.map(({ normal }) => (at += normal.text.length))];
  const locate = locator(source.text);
  return {
    text: paragraphs.map(({ normal }) => normal.text).join(''),
    starts,
    paragraphs,
    lineOf: ({ paragraph, span }) => {
      const pieces = minutes.paragraphs[paragraph]?.pieces ?? [];
      return locate(sourceRange(pieces, span.from, span.from + 1).from).line;
    },
  };
}

/** The range of the thread that an excerpt takes, whole characters only; empty where it holds nothing but white space. */
export function threadRange(thread: Thread, { paragraph, span }: Excerpt): Span {
  const start = thread.starts[paragraph] ?? thread.text.length;
  const normal = thread.paragraphs[paragraph]?.normal;
  if (!normal) return { from: start, to: start };
  const { length } = normal.text;
  const first = normal.ends.findIndex((end) => end > span.from);
  const from = first < 0 ? length : first;
  const beyond = normal.map.findIndex((offset, unit) => unit < length && offset >= span.to);
  const to = beyond < 0 ? length : beyond;
  return { from: start + from, to: start + Math.max(from, to) };
}

/** The excerpts, paragraph by paragraph, behind a range of the thread; the inverse of `threadRange`. */
export function excerptsOf(thread: Thread, { from, to }: Span): Excerpt[] {
  return thread.paragraphs.flatMap(({ normal }, paragraph): Excerpt[] => {
    const start = thread.starts[paragraph] ?? 0;
    const first = Math.max(0, from - start);
    const beyond = Math.min(normal.text.length, to - start);
    if (beyond <= first) return [];
    return [{ paragraph, span: sourceSpan(normal, first, beyond - first) }];
  });
}

/** The words of excerpts as printed, a line for each paragraph. */
export function excerptText(thread: Thread, excerpts: readonly Excerpt[]): string {
  return excerpts
    .map(({ paragraph, span }) => {
      return (thread.paragraphs[paragraph]?.printed ?? '').slice(span.from, span.to);
    })
    .join('\n');
}
