import { diagnostic, type Diagnostic } from '../../diagnostic';
import type { Minutes, Span } from '../../model';
import { slice } from '../../source';
import { fold } from '../../text/fold';
import type { Reading } from '../reading';

interface Numbered {
  readonly span: Span;
  readonly printed: string;
  /** The notation without the figure: (N). */
  readonly notation: string;
  readonly value: number;
  readonly sentence: boolean;
}

/** The numbers of headings: style, order, and those before a sentence. */
export function checkNumbers(reading: Reading, _: Minutes): Diagnostic[] {
  const numbers = findNumbers(reading);
  return [...jumps(numbers), ...styles(numbers), ...sentences(numbers, reading.body)];
}

function findNumbers({ source, blocks, lines }: Reading): Numbered[] {
  const found: Numbered[] = [];
  for (const block of blocks) {
    const sentence = block.type === 'text';
    if (block.type !== 'heading' && !sentence) continue;
    const { number } = block;
    const digits = /\d+/.exec(fold(number ?? ''));
    if (!number || !digits) continue;
    const until = sentence ? (block.pieces[0]?.from ?? 0) : block.span.to;
    const from = sentence ? source.text.lastIndexOf(number, until) : block.span.from;
    if (from < 0 || lines.length === 0) continue;
    const span = { from, to: from + number.length };
    const notation = fold(number).replace(/\d+/, 'N');
    found.push({
      span,
      printed: slice(source, span),
      notation,
      value: Number(digits[0]),
      sentence,
    });
  }
  return found;
}

function jumps(numbers: readonly Numbered[]): Diagnostic[] {
  const last = new Map<string, Numbered>();
  return numbers.flatMap((number) => {
    const before = last.get(number.notation);
    last.set(number.notation, number);
    if (!before || number.value === 1 || number.value === before.value + 1) return [];
    return [
      diagnostic('number-jump', number.span, { printed: number.printed, before: before.printed }),
    ];
  });
}

// （４） among (1), (2), (3)
function styles(numbers: readonly Numbered[]): Diagnostic[] {
  const headings = numbers.filter(({ sentence }) => !sentence);
  return [...new Set(headings.map(({ notation }) => notation))].flatMap((notation) => {
    const same = headings.filter((heading) => heading.notation === notation);
    const wide = same.filter(({ printed }) => fold(printed) !== printed);
    const narrow = same.filter(({ printed }) => fold(printed) === printed);
    const [few, many] = wide.length < narrow.length ? [wide, narrow] : [narrow, wide];
    const usual = many[0]?.printed ?? '';
    return few.map(({ span, printed }) => diagnostic('number-style', span, { printed, usual }));
  });
}

// (9) 最後に、事務局から…の発言があった。
function sentences(numbers: readonly Numbered[], { drafts }: Reading['body']): Diagnostic[] {
  // Within a speech the number is said.
  const opened = new Set(drafts.map(({ sectionLabel }) => sectionLabel));
  const inOrder = numbers.filter(({ sentence, printed }) => sentence && opened.has(printed));
  return inOrder.map(({ span, printed }) => diagnostic('numbered-sentence', span, { printed }));
}
