import type { Span } from '../model';
import { normalise, occurrences, type Normalised } from '../text/normalise';
import type { Filter, Phrase, Term } from './expression';
import type { Subject } from './match';

// A line break is the printer's, and so are the blanks around it.
const BREAK = /\s*[\r\n]+\s*/g;

/** The text as printed, on one line. */
export function onOneLine(text: string): string {
  return text.replace(BREAK, '');
}

/** Occurrences of the exact characters, left to right without overlap, as ranges of the text; line breaks do not count. */
function findPrinted(text: string, { text: phrase }: Phrase): Span[] {
  const found: Span[] = [];
  const line = onOneLine(text);
  const back = offsets(text);
  for (let at = line.indexOf(phrase); at >= 0; at = line.indexOf(phrase, at + phrase.length))
    found.push({ from: back(at), to: back(at + phrase.length - 1) + 1 });
  return found;
}

/** From a place on the one line to the place in the text. */
function offsets(text: string): (at: number) => number {
  const breaks = [...text.matchAll(BREAK)];
  return (at) => {
    let offset = at;
    for (const { 0: gap, index } of breaks) if (index <= offset) offset += gap.length;
    return offset;
  };
}

/** A text with its filters, on the scale of the printed text. */
export class TextSubject implements Subject {
  #normal: Normalised | undefined;

  constructor(
    readonly text: string,
    readonly passes: (filter: Filter) => boolean,
    normal?: Normalised,
  ) {
    this.#normal = normal;
  }

  get normal(): Normalised {
    return (this.#normal ??= normalise(this.text));
  }

  occurrences(term: Term): readonly Span[] {
    return term.type === 'word'
      ? occurrences(this.normal, term.text)
      : findPrinted(this.text, term);
  }

  chars(range: Span): number {
    const { from, to } = this.onPlain(range);
    return Math.max(0, to - from);
  }

  /** A range of the text as one of its comparable form. */
  onPlain({ from, to }: Span): Span {
    return { from: unitAt(this.normal, from), to: unitAt(this.normal, to) };
  }

  /** A range of the text as one of the text on one line. */
  onOneLine({ from, to }: Span): Span {
    return {
      from: onOneLine(this.text.slice(0, from)).length,
      to: onOneLine(this.text.slice(0, to)).length,
    };
  }
}

/** The first unit of the comparable text that was printed at an offset or behind it. */
export function unitAt({ map, text }: Normalised, offset: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
