import { isGreeting } from '../greeting';
import type { Minutes } from '../model';

/** What a matter of a meeting is by the words of the record; `topic` is a subject that is only named. */
export type BusinessKind =
  'decision' | 'report' | 'election' | 'explanation' | 'discussion' | 'topic';

/** A kind of business with the words that tell it, as printed and each once; none for `topic` and for printed lists. */
export interface Business {
  readonly kind: BusinessKind;
  readonly words: readonly string[];
}

interface Matter {
  readonly kind: BusinessKind;
  readonly word: string | null;
}

// 議長の互選, 事務局説明, 意見交換, 決定事項の決定等; a title that goes on after the word is about something else
const END = '(?:事項)?(?:等|など)?(?:について)?$';
const KINDS: readonly { kind: BusinessKind; word: RegExp }[] = [
  { kind: 'decision', word: RegExp(`(決定|議決|承認|採択)${END}`) },
  { kind: 'report', word: RegExp(`(報告)${END}`) },
  { kind: 'election', word: RegExp(`(互選|選出|選任|指名)${END}`) },
  { kind: 'explanation', word: RegExp(`(説明)${END}`) },
  {
    kind: 'discussion',
    word: RegExp(`(自由討議|討議|討論|意見交換|質疑応答|質疑|審議|協議|議論)${END}`),
  },
];

/**
 * The kinds of business of a record, in the order of the table: those of its agenda, and those that only a
 * section shows (討議 at a meeting whose agenda lists decisions and reports). Greetings are no business.
 */
export function businessOf({
  agenda,
  sections,
}: Pick<Minutes, 'agenda' | 'sections'>): readonly Business[] {
  const listed = agenda.map(({ kind, title }): Matter =>
    kind === 'item' ? matterOf(title) : { kind, word: null },
  );
  const known = new Set(listed.map(({ kind }) => kind));
  const shown = sections
    .filter((section) => !isGreeting(section))
    .map(({ title }) => matterOf(title))
    .filter(({ kind }) => kind !== 'topic' && !known.has(kind));
  return [...KINDS.map(({ kind }) => kind), 'topic' as const].flatMap((kind) => {
    const matters = [...listed, ...shown].filter((matter) => matter.kind === kind);
    const words = [...new Set(matters.flatMap(({ word }) => word ?? []))];
    return matters.length > 0 ? [{ kind, words }] : [];
  });
}

function matterOf(title: string): Matter {
  for (const { kind, word } of KINDS) {
    const found = word.exec(title.trim())?.[1];
    if (found !== undefined) return { kind, word: found };
  }
  return { kind: 'topic', word: null };
}
