import type { Block } from '../blocks';
import { isFull, readRun, readTitleRun } from '../joins';
import { lineSpan, nextContent, type Line } from '../lines';
import { HEAD, placeOf, type BlockReading, type Notation, type Scene } from '../notation';
import { circleMark, bracketedMark } from './speakers';

const NUMBER =
  /^\s*(\([0-9]{1,2}\)|[0-9]{1,2}(?:[.)](?![0-9])|(?=\s))|第[0-9一二三四五六七八九十]{1,2}(?=\s)|(?:議題|協議|報告)\s?\(?[0-9]{1,2}\)?(?=[\s:.])|(?:議案|報告|承認|諮問|協議)?第\s?[0-9]{1,3}号(?:議案)?(?=[\s:])|[①-⑳⑴-⒇]|[一二三四五六七八九十]{1,2}(?=、)|[ア-コ](?=[\s.)])[.)]?|\([ア-コ]\))[\s、:.]*(?=\S)/;
const MARK = /^\s*([○◎■□◆◇▼●])\s*(?=\S)/;
const BRACKETED =
  /^\s*(?:【[^【】]{1,60}】|[<〈][^<>〈〉]{1,60}[>〉]|≪[^≪≫]{1,60}≫|《[^《》]{1,60}》|\[[^[\]]{1,60}\]|〔[^〔〕]{1,60}〕)\s*$/;
// 【論点１】 意向調査の進め方
const BRACKET_AND_TITLE =
  /^\s*[【≪《[〔](?:論点|議題|テーマ|報告|議案|案件|資料|事項|その)[^【】≪≫《》[\]〔〕]{0,20}[】≫》\]〕]\s*[^\s。][^。]{0,60}$/;
const BARE =
  /^\s*(?:開\s*会|閉\s*会|議\s*事|質疑(?:応答)?|意見交換|(?:自由)?討議|その他|[一-龠々ァ-ヴー]{0,12}挨拶|(?:事務局|資料)説明|今後の(?:予定|進め方))\s*$/;

/** (1) 討議, 1. 開会, 議題1 …; before a whole sentence the number is the paragraph's. */
export const numbered: Notation = {
  name: '(1) 討議',
  starts: ({ fold }) => NUMBER.test(fold.slice(0, HEAD)),
  read: readNumbered,
};

/** 【意見交換】, ≪1.開会≫, ［論点1］使途の考え方 */
export const bracketHeading: Notation = {
  name: '【論点１】',
  starts: ({ fold }) =>
    fold.length < HEAD && (BRACKETED.test(fold) || BRACKET_AND_TITLE.test(fold)),
  read: (_, at, line) => ({ blocks: [readBracketHeading(line)], next: at + 1 }),
};

// The number is the one in the brackets, or the brackets with what they say in front of a title, or the brackets alone.
function readBracketHeading(line: Line): Block {
  const { text, fold } = line;
  const span = lineSpan(line);
  const from = text.length - text.trimStart().length;
  const close = /[】>〉≫》\]〕]/.exec(fold)?.index ?? text.length;
  const behind = lineSpan(line, close + 1);
  if (behind.to > behind.from)
    return { type: 'heading', span, number: text.slice(from, close + 1), title: behind };
  const inner = fold.slice(from + 1, close);
  const number = /^\s*(?:\([0-9]{1,2}\)|[0-9]{1,2}[.)])(?=\s*\S)/.exec(inner)?.[0] ?? '';
  const lead = from + 1 + number.length;
  const printed =
    number === '' ? text.charAt(from) + text.charAt(close) : text.slice(from + 1, lead);
  return { type: 'heading', span, number: printed.trim(), title: lineSpan(line, lead, close) };
}

/** ○開会挨拶: a short line with a mark that does not stand in a row of such lines. */
export const markHeading: Notation = {
  name: '○開会挨拶',
  starts: startsMarkHeading,
  read: readMarkHeading,
};

/** 開会, 意見交換: a word of the trade on a line of its own. */
export const bareHeading: Notation = {
  name: '開会',
  starts: ({ fold }) => fold.length < 40 && BARE.test(fold),
  read: (_, at, line) => {
    const span = lineSpan(line);
    return { blocks: [{ type: 'heading', span, number: '', title: span }], next: at + 1 };
  },
};

function readNumbered(scene: Scene, at: number, line: Line): BlockReading {
  const found = NUMBER.exec(line.fold.slice(0, HEAD));
  const column = found?.[0].length ?? 0;
  const from = line.fold.length - line.fold.trimStart().length;
  const number = line.text.slice(from, from + (found?.[1]?.length ?? 0));
  const run = readRun(scene, at, column);
  const wrapped = isFull(scene, line) && run.text.includes('。');
  if (isTitle(line, column) && !wrapped) {
    const { span, title, next } = readTitleRun(scene, at, column);
    return { blocks: [{ type: 'heading', span, number, title }], next };
  }
  const { pieces, text, next } = run;
  const numberFrom = line.from + from;
  const block: Block = {
    type: 'text',
    pieces,
    text,
    bullet: false,
    number,
    numberFrom,
    label: null,
  };
  return { blocks: [block], next };
}

function isTitle({ fold }: Line, column: number): boolean {
  const title = fold.slice(column, column + HEAD).trim();
  return title.length <= 80 && !/[。、はがをに]$/.test(title) && !/。/.test(title);
}

function startsMarkHeading(line: Line, scene: Scene): boolean {
  const found = MARK.exec(line.fold.slice(0, HEAD));
  if (!found || line.fold.length > 45 || !isTitle(line, found[0].length)) return false;
  const mark = found[1] ?? '';
  if (scene.legend.has(mark)) return false;
  const below = nextContent(scene.lines, placeOf(line, scene) + 1);
  if (below === null) return false;
  const row = below.fold.trimStart().startsWith(mark);
  return !row || circleMark.starts(below, scene) || bracketedMark.starts(below, scene);
}

function readMarkHeading(scene: Scene, at: number, line: Line): BlockReading {
  const column = MARK.exec(line.fold)?.[0].length ?? 0;
  const number = line.text.trim().charAt(0);
  const { span, title, next } = readTitleRun(scene, at, column);
  return { blocks: [{ type: 'heading', span, number, title }], next };
}
