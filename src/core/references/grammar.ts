import type { Span } from '../model';
import { fold } from '../text/fold';
import { dated, monthly } from './notations/dates';
import { first, next, numbered, relation, vague } from './notations/meetings';
import { chapter, handout, place, point, roman, unnumbered } from './notations/papers';
import type { Pointer, ReferenceNotation } from './reference';

/** The notations of references. Where two match at one place the longer holds, then the earlier row. */
export const REFERENCE_NOTATIONS: readonly ReferenceNotation[] = [
  handout,
  unnumbered,
  relation,
  next,
  numbered,
  first,
  vague,
  dated,
  monthly,
  place,
  chapter,
  roman,
  point,
];

/** A reference as the words alone give it. */
export interface FoundReference {
  readonly notation: ReferenceNotation;
  /** Within the text. */
  readonly span: Span;
  readonly pointer: Pointer | null;
}

/** The references in a text, in order and without overlap. */
export function findReferences(text: string): FoundReference[] {
  const folded = fold(text);
  const all = REFERENCE_NOTATIONS.flatMap((notation) => matchesOf(notation, folded)).sort(
    (a, b) => a.span.from - b.span.from || b.span.to - a.span.to,
  );
  const found: FoundReference[] = [];
  for (const one of all) if (one.span.from >= (found.at(-1)?.span.to ?? 0)) found.push(one);
  return found;
}

function matchesOf(notation: ReferenceNotation, folded: string): FoundReference[] {
  return [...folded.matchAll(notation.pattern)].flatMap((match) => {
    const pointer = notation.points(match);
    const span = { from: match.index, to: match.index + match[0].length };
    return pointer === undefined ? [] : [{ notation, span, pointer }];
  });
}
