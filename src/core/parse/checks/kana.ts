import { diagnostic, type Diagnostic, type DiagnosticCode } from '../../diagnostic';
import type { Minutes, Span } from '../../model';
import { sourceRange, textOf } from '../../paragraph';
import { fold } from '../../text/fold';
import type { Reading } from '../reading';

const SMALL: Readonly<Record<string, string>> = {
  ア: 'ァ',
  イ: 'ィ',
  ウ: 'ゥ',
  エ: 'ェ',
  オ: 'ォ',
  ツ: 'ッ',
  ヤ: 'ャ',
  ユ: 'ュ',
  ヨ: 'ョ',
};
const ALIKE: Readonly<Record<string, string>> = {
  一: 'ー',
  二: 'ニ',
  力: 'カ',
  工: 'エ',
  口: 'ロ',
  夕: 'タ',
  八: 'ハ',
};
const WORD = /[ァ-ヴー]{3,40}/g;
const MIXED = /[ァ-ヴー一二力工口夕八]{3,40}/g;
const BETWEEN = /^[ァ-ヴ]一[ァ-ヴ]$/;
const COMPOUND = /([\p{Script=Han}]{1,8})([ァ-ヴー]{3,40})/gu;

interface Rule {
  readonly code: DiagnosticCode;
  readonly pattern: RegExp;
  readonly swaps: Readonly<Record<string, string>>;
}

const RULES: readonly Rule[] = [
  { code: 'kana-size', pattern: WORD, swaps: SMALL },
  { code: 'look-alike', pattern: MIXED, swaps: ALIKE },
];

interface Text {
  readonly pieces: readonly Span[];
  readonly text: string;
}

/** The words of katakana of a document, and those with kanji in front: 産業サイバーセキュリティ. */
interface Words {
  readonly counts: ReadonlyMap<string, number>;
  readonly compounds: ReadonlySet<string>;
}

/** Words of katakana that are another word of the document but for one character. */
export function checkKana({ source }: Reading, { paragraphs, sections }: Minutes): Diagnostic[] {
  const texts: Text[] = [...paragraphs, ...sections.map(({ span }) => ({ pieces: [span] }))].map(
    ({ pieces }) => ({ pieces, text: fold(textOf(source, pieces)) }),
  );
  const words = collectWords(texts);
  return texts.flatMap((text) => RULES.flatMap((rule) => compareWords(text, rule, words)));
}

function collectWords(texts: readonly Text[]): Words {
  const counts = new Map<string, number>();
  const compounds = new Set<string>();
  for (const { text } of texts) {
    for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [, lead = '', word = ''] of text.matchAll(COMPOUND)) {
      for (let at = 0; at < lead.length; at += 1) compounds.add(lead.slice(at) + word);
    }
  }
  return { counts, compounds };
}

function compareWords({ pieces, text }: Text, rule: Rule, words: Words): Diagnostic[] {
  return [...text.matchAll(rule.pattern)].flatMap((found) => {
    const [printed] = found;
    const word = correction(printed, rule.swaps, words.counts);
    if (word === null) return [];
    const lead = compoundLead(text.slice(Math.max(0, found.index - 8), found.index), word, words);
    const span = sourceRange(pieces, found.index - lead.length, found.index + printed.length);
    return [diagnostic(rule.code, span, { printed: lead + printed, word: lead + word })];
  });
}

// セキユリティ → セキュリティ, where the document writes the latter more often.
function correction(
  printed: string,
  swaps: Readonly<Record<string, string>>,
  counts: ReadonlyMap<string, number>,
): string | null {
  for (let at = 0; at < printed.length; at += 1) {
    const swap = swaps[printed.charAt(at)];
    if (swap === undefined) continue;
    const word = printed.slice(0, at) + swap + printed.slice(at + 1);
    // アンケ一ト: no word of katakana has the figure one inside.
    if (swap === 'ー' && BETWEEN.test(printed.slice(Math.max(0, at - 1), at + 2)))
      return printed.replaceAll('一', 'ー');
    if ((counts.get(word) ?? 0) > (counts.get(printed) ?? 0)) return word;
  }
  return null;
}

// 産業 in front of サイバーセキユリティ, since the document writes 産業サイバーセキュリティ elsewhere.
function compoundLead(before: string, word: string, { compounds }: Words): string {
  const lead = /[\p{Script=Han}]{0,8}$/u.exec(before)?.[0] ?? '';
  for (let at = 0; at < lead.length; at += 1) {
    if (compounds.has(lead.slice(at) + word)) return lead.slice(at);
  }
  return '';
}
