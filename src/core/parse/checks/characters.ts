import { diagnostic, type Diagnostic, type DiagnosticCode } from '../../diagnostic';
import type { Minutes } from '../../model';
import type { Line } from '../lines';
import type { Reading } from '../reading';

// Characters of simplified Chinese that Japanese does not write (none is in JIS X 0208), and the
// radicals that the extraction of text from PDF leaves in place of characters.
const FOREIGN =
  /[\u7E9F-\u7F35\u8BA0-\u8C36\u8D1D-\u8D63\u8F66-\u8F9A\u9485-\u9576\u957F\u95E8-\u961B\u9875-\u98A7\u98CE-\u98DA\u9963-\u9995\u9A6C-\u9AA7\u9C7C-\u9CE2\u9E1F-\u9E74\u9F50\u9F51\u9F7F-\u9F8C\u9F99\u9F9A\u9F9F\u97E6-\u97EC\u89C1-\u89D1\u2E80-\u2FDF]|[们这为么东业严两丽举义乌乐习书买产亲亿仅众优伟传伤伦伪侧债倾储兰兴养冈军农冻净减凤凯刘则刚创剂剑剧劝办务动劳势华协单卖卢卫厅历压发变员响团园围图圆圣场块坚处备头奋奖妇孙实审宪宽宾对寻导层岁岗岛币帅师带庆库应庙废开异张归录总战执扩报拟拥择换摄显术杀权构标树样桥检欢毁毕汉汤沟泽济测浓满灭灵热爱环现电疗监确础离种积竞笔类]/g;

// Old forms where a word goes on in kana: 上乘せ. In names they are at home.
const OLD: Readonly<Record<string, string>> = {
  乘: '乗',
  發: '発',
  變: '変',
  對: '対',
  應: '応',
  來: '来',
  讀: '読',
  賣: '売',
  擴: '拡',
  舉: '挙',
  與: '与',
  殘: '残',
  圍: '囲',
  轉: '転',
  寫: '写',
  聽: '聴',
};
const OLD_FORM = new RegExp(`[${Object.keys(OLD).join('')}](?=[ぁ-ん])`, 'g');

// Surnames that hardly exist beside one that looks the same.
const MISPRINTED: readonly (readonly [string, string])[] = [['穴戸', '宍戸']];

// I S A C, O T, G t o G; KDD I
const SPLIT =
  /(?<![A-Za-z0-9])(?<![A-Za-z0-9] )(?:[A-Z](?: [A-Za-z]){1,12}|[A-Z]{2,8} [A-Z])(?![A-Za-z0-9]| [A-Za-z0-9])/g;
const AROUND = /^[\p{Script=Han}ァ-ヴーA-Za-z]*/u;

interface Oddity {
  readonly code: DiagnosticCode;
  readonly pattern: RegExp;
  /** Whether it is looked for in the folded line. */
  readonly folded: boolean;
  readonly values: (printed: string, text: string, at: number) => Record<string, string>;
}

const ODDITIES: readonly Oddity[] = [
  {
    code: 'suspicious-character',
    pattern: FOREIGN,
    folded: false,
    values: (character, text, at) => ({ character, printed: wordAt(text, at) }),
  },
  {
    code: 'old-form',
    pattern: OLD_FORM,
    folded: false,
    values: (printed) => ({ printed, suggestion: OLD[printed] ?? '' }),
  },
  {
    code: 'split-letters',
    pattern: SPLIT,
    folded: true,
    values: (printed) => ({ printed, word: printed.replace(/ /g, '') }),
  },
];

/** Characters that do not belong, and letters torn apart. */
export function checkCharacters({ lines, list }: Reading, _: Minutes): Diagnostic[] {
  const printed = lines.filter(({ gap }) => gap === null);
  return [
    ...printed.flatMap((line) => ODDITIES.flatMap((oddity) => find(line, oddity))),
    ...list.rows.flat().flatMap(misprinted),
  ];
}

function find(line: Line, { code, pattern, folded, values }: Oddity): Diagnostic[] {
  const text = folded ? line.fold : line.text;
  return [...text.matchAll(pattern)].map((found) => {
    const from = line.from + found.index;
    const span = { from, to: from + found[0].length };
    return diagnostic(code, span, values(found[0], text, found.index));
  });
}

function wordAt(text: string, at: number): string {
  const before = /[\p{Script=Han}]{0,6}$/u.exec(text.slice(Math.max(0, at - 6), at))?.[0] ?? '';
  return before + (AROUND.exec(text.slice(at, at + 8))?.[0] ?? '');
}

function misprinted(line: Line): Diagnostic[] {
  return MISPRINTED.flatMap(([printed, suggestion]) => {
    const at = line.text.indexOf(printed);
    const from = line.from + at;
    return at < 0
      ? []
      : [
          diagnostic(
            'suspicious-name',
            { from, to: from + printed.length },
            { printed, suggestion },
          ),
        ];
  });
}
