import { diagnostic, type Diagnostic } from '../../diagnostic';
import type { Minutes } from '../../model';
import { compact } from '../../people/compact';
import { locator, slice } from '../../source';
import type { Mark } from '../body';
import type { Reading } from '../reading';

interface Printed {
  readonly mark: Mark;
  readonly text: string;
  readonly bracketed: boolean;
}

/** How speaker marks are printed: one speaker in several ways, or without the brackets of the others. */
export function checkMarks({ source, body }: Reading, _: Minutes): Diagnostic[] {
  const printed = body.marks.map((mark) => openMark(mark, slice(source, mark.span)));
  // Two ways in one body, each of them usual, are its manner.
  const bare = printed.filter(({ bracketed }) => !bracketed).length;
  const mixed = Math.min(bare, printed.length - bare) * 3 > printed.length;
  const spellings = mixed ? [] : differentSpellings(printed, locator(source.text));
  const told = new Set(spellings.map(({ span }) => span.from));
  return [...spellings, ...withoutBrackets(printed).filter(({ span }) => !told.has(span.from))];
}

function openMark(mark: Mark, text: string): Printed {
  return { mark, text, bracketed: /^[○〇◯]?\s*[（(【〔[]/.test(text) };
}

// ○(鈴木…大臣(副本部長)) where ○（鈴木…大臣（副本部長）） stands above
function differentSpellings(
  marks: readonly Printed[],
  point: ReturnType<typeof locator>,
): Diagnostic[] {
  const forms = new Map<string, Map<string, Mark>>();
  return marks.flatMap(({ mark, text }) => {
    const known = forms.get(compact(mark.label)) ?? new Map<string, Mark>();
    forms.set(compact(mark.label), known);
    const isNew = !known.has(text);
    known.set(text, known.get(text) ?? mark);
    const [first] = known;
    if (!isNew || !first || known.size === 1) return [];
    const line = String(point(first[1].span.from).line);
    return [diagnostic('mark-spelling', mark.span, { printed: text, first: first[0], line })];
  });
}

function withoutBrackets(marks: readonly Printed[]): Diagnostic[] {
  const bare = marks.filter(({ bracketed }) => !bracketed);
  if (marks.length < 4 || bare.length * 3 > marks.length) return [];
  return bare.map(({ mark, text }) => diagnostic('mark-style', mark.span, { printed: text }));
}
