import { list, number, refuse, type Opener } from './door';
import type { Span } from './model';
import { lineStarts, locator } from './source';

/*
 * Places in few bytes, by line. Most spans are a line or a line without its bullet, most stretches end with a line,
 * so nearly the same few numbers repeat.
 */

/** Four numbers per span: lines down from the end of the span before, column, lines further, what is left of the last line. */
export function packSpans(text: string, spans: readonly Span[]): number[] {
  const locate = locator(text);
  const ends = lineEnds(text);
  let last = 1;
  return spans.flatMap(({ from, to }) => {
    const start = locate(from);
    const end = locate(to);
    const down = start.line - last;
    last = end.line;
    const left = (ends[end.line - 1] ?? text.length) - to;
    return [down, start.column - 1, end.line - start.line, left];
  });
}

/** The inverse of `packSpans`: as many spans as given, each refused when it does not lie within the text. */
export function openSpans(text: string, count: number): Opener<Span[]> {
  const starts = lineStarts(text);
  const ends = lineEnds(text);
  return (value, at) => {
    const numbers = numbersOf(value, at, count * 4);
    let line = 0;
    return Array.from({ length: count }, (_, row) => {
      const [down = 0, column = 0, further = 0, left = 0] = numbers.slice(row * 4, row * 4 + 4);
      const from = (starts[line + down] ?? NaN) + column;
      line += down + further;
      return within(text, { from, to: (ends[line] ?? NaN) - left }, `${at}[${row * 4}]`);
    });
  };
}

/** Two numbers per stretch of those that touch: lines down to its end, and the column there. */
export function packTouching(text: string, spans: readonly Span[]): number[] {
  const locate = locator(text);
  let last = 1;
  return spans.flatMap(({ to }) => {
    const { line, column } = locate(to);
    const down = line - last;
    last = line;
    return [down, column - 1];
  });
}

/** The inverse of `packTouching`; the first stretch starts with the text. */
export function openTouching(text: string, count: number): Opener<Span[]> {
  const starts = lineStarts(text);
  return (value, at) => {
    const numbers = numbersOf(value, at, count * 2);
    let line = 0;
    let from = 0;
    return Array.from({ length: count }, (_, row) => {
      line += numbers[row * 2] ?? 0;
      const to = (starts[line] ?? NaN) + (numbers[row * 2 + 1] ?? 0);
      const span = within(text, { from, to }, `${at}[${row * 2}]`);
      from = to;
      return span;
    });
  };
}

function numbersOf(value: unknown, at: string, count: number): number[] {
  const numbers = list(number)(value, at);
  return numbers.length === count ? numbers : refuse(at, `${count} numbers`, numbers.length);
}

function within(text: string, span: Span, at: string): Span {
  const { from, to } = span;
  const isInside = Number.isInteger(from) && from >= 0 && to >= from && to <= text.length;
  return isInside ? span : refuse(at, 'a place in the text', [from, to]);
}

/** Offsets at which each line ends, before its line feed. */
function lineEnds(text: string): number[] {
  return [
    ...lineStarts(text)
      .slice(1)
      .map((start) => start - 1),
    text.length,
  ];
}
