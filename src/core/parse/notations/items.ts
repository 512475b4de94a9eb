import { readRun } from '../joins';
import { lineSpan, type Line } from '../lines';
import { isSpeakerLabel } from '../marks';
import { HEAD, type BlockReading, type Notation, type Scene } from '../notation';
import type { TextBlock } from '../blocks';

const BULLET = /^\s*(?:[-・●•◆■□▪‣*→⇒◎△▲◇](?!-)\s*|○\s*)+/;
const EMPTY = /^\s*[-・●•◆■□▪‣*→⇒○◎△▲◇]+\s*$/;
const CLOSING =
  /^[\s\-*~・…(]*(?:以\s*上|了|終了?|完|おわり|以上で終了)[\s\-*~・…)。]*(?:\([^()]{1,30}\))?\s*$|^\s*\(?(?:文責|速報).{0,60}$|^\s*(?:上記|以上)のとおり(?:相違|会議)|^\s*(?:議事録)?署名(?:委員|人)/;
const FOOTER =
  /^\s*[■◆●【○]?\s*(?:お?問い?合わ?せ|ページの?(?:先頭|トップ)|このページ(?:に関する|の)|関連(?:リンク|情報|ファイル|ページ)|前のページ|(?:本文|この先)ここまで|Copyright|Adobe|TEL|FAX|ファクス|電話番号|PDF形式|添付ファイル)|電話(?:番号)?[:：]?\s*[(（]?[0-9]{2}|[0-9]{2,4}[-ー][0-9]{2,4}[-ー][0-9]{3,4}/i;
const LIST_LABEL =
  /^\s*[【[<〔≪《■◆○]?\s*(決定|報告|審議|協議|議決)\s?(?:事項|案件)\s*[】\]>〕≫》:]?\s*$/;
const STOPPED = /[。?!)」]\s*$/;
// 〔異議なしの声〕, 【拍手】
const HAPPENED =
  /^\s*[〔【[<][^〔〕【】[\]<>]{0,30}(?:の声|と声|呼ぶ者|声あり|拍手|挙手|全員賛成|[退着出]席|[入退]室|休憩|再開|省略|朗読)[^〔〕【】[\]<>]{0,8}[〕】\]>]\s*$/;
const NOTHING = /^\s*\(?(?:省略|略|特に?なし|なし|該当なし)\)?。?\s*$/;
const CLOCK_LINE =
  /^\s*\(?\s*(?:午前|午後)?\s?[0-9]{1,2}\s?(?:時|:)\s?(?:[0-9]{1,2}\s?分?|半)?\s*(?:開会|開始|閉会|散会|終了|休憩|再開)\s*\)?\s*$/;

/** 以上, （了）, （文責：…）, and what a web page puts below a text */
export const closing: Notation = {
  name: 'closing line',
  starts: ({ fold }) =>
    fold.length < HEAD && (CLOSING.test(fold) || (FOOTER.test(fold) && !/。/.test(fold))),
  read: (_, at, line) => ({
    blocks: [{ type: 'noise', span: lineSpan(line), sort: 'closing' }],
    next: at + 1,
  }),
};

// （委員名はアルファベットで表記しています。）, ※委員の御意見は原文のまま掲載: about the record, not of the meeting
const REMARK =
  /^\s*(?:[※*]|\(?注\d?[):：\s]|\((?=.*\)\s*$)).{0,160}(?:表記|敬称|記載|要約|掲載|文責|速報|未定稿|作成したもの|責任において|変更(?:の|される)可能性|修正(?:の|される)可能性)/;

/** ※発言は要約しています。: what the record says about itself */
export const remark: Notation = {
  name: '※発言は要約しています。',
  starts: ({ fold }) => fold.length < 2 * HEAD && REMARK.test(fold),
  read: (_, at, line) => ({
    blocks: [{ type: 'noise', span: lineSpan(line), sort: 'remark' }],
    next: at + 1,
  }),
};

/** A bullet mark with nothing behind it: noise. */
export const emptyBullet: Notation = {
  name: 'empty bullet',
  starts: ({ fold }) => EMPTY.test(fold),
  read: (_, at, line) => ({
    blocks: [{ type: 'noise', span: lineSpan(line), sort: 'empty bullet' }],
    next: at + 1,
  }),
};

/** 【決定事項】, 【報告事項】: the items below are the agenda. */
export const listLabel: Notation = {
  name: '【決定事項】',
  starts: ({ fold }) =>
    fold.length < 30 &&
    (LIST_LABEL.test(fold) || /^\s*【\s*(?:諮問|答申|採決|表決|議決)\s*】\s*$/.test(fold)),
  read: (_, at, line) => {
    const word = LIST_LABEL.exec(line.fold)?.[1] ?? '';
    const list = word === '報告' ? 'report' : word.includes('決') ? 'decision' : null;
    return { blocks: [{ type: 'label', span: lineSpan(line), list }], next: at + 1 };
  },
};

/** 午後2時00分開会, 省略, 特になし: the minutes' own words on a line. */
export const clockLine: Notation = {
  name: '午後2時00分開会',
  starts: ({ fold }) => fold.length < 40 && (CLOCK_LINE.test(fold) || NOTHING.test(fold)),
  read: (_, at, line) => ({
    blocks: [{ type: 'stage', pieces: [lineSpan(line)] }],
    next: at + 1,
  }),
};

/** （拍手）, （「異議なし」と声あり）: a bracket of its own that tells what happened. */
export const stage: Notation = {
  name: '（拍手）',
  starts: ({ fold }) =>
    fold.length < HEAD &&
    (/^\s*\([^()]{1,80}(?:\([^()]{0,40}\)[^()]{0,40})?\)\s*$/.test(fold) || HAPPENED.test(fold)),
  read: (_, at, line) => ({
    blocks: [{ type: 'stage', pieces: [lineSpan(line)] }],
    next: at + 1,
  }),
};

/** - text, ・text, ○ text, - ・text */
export const bullet: Notation = {
  name: '- bullet',
  starts: ({ fold }) => BULLET.test(fold.slice(0, HEAD)),
  read: readBullet,
};

/** Whether a line begins with a bullet mark. */
export function isBullet(line: Line): boolean {
  return BULLET.test(line.fold.slice(0, HEAD));
}

/** Whether a line ends as a sentence does. */
export function isStopped(line: Line): boolean {
  return STOPPED.test(line.fold.slice(-10));
}

function readBullet(scene: Scene, at: number, line: Line): BlockReading {
  const lead = BULLET.exec(line.fold.slice(0, HEAD))?.[0] ?? '';
  const above = lineAbove(scene, at);
  // A bullet right above without a full stop: the list is one of titles.
  const titles = above?.gap === null && isBullet(above) && !isStopped(above);
  const { pieces, text, next } = readRun(
    { ...scene, loose: scene.loose || titles, hanging: true, marked: true },
    at,
    lead.length,
  );
  const label = scene.legend.get(lead.trim().charAt(0)) ?? null;
  const block: TextBlock = {
    type: 'text',
    pieces,
    text,
    bullet: true,
    lead: lead.trim().charAt(0),
    number: null,
    label,
  };
  return { blocks: [label === null ? takeSpeaker(block, scene) : block], next };
}

// The line above, page marks left out.
function lineAbove(scene: Scene, at: number): Line | undefined {
  let above = at - 1;
  while (scene.lines[above]?.gap === 'page') above -= 1;
  return scene.lines[above];
}

/** The fallback: running text. */
export function readPlain(scene: Scene, at: number, column = 0): BlockReading {
  const { pieces, text, next } = readRun({ ...scene, marked: column > 0 }, at, column);
  const block: TextBlock = { type: 'text', pieces, text, bullet: false, number: null, label: null };
  return { blocks: [column === 0 ? takeSpeaker(block, scene) : block], next };
}

// …が必要である。（大橋委員） / …が必要である（大橋委員）。: the speaker stands behind the text and is no part of it.
const BEHIND =
  /(?:(?<=[。」』!?])\s*[(〔[【]([^()〔〕[\]【】。]{2,30})[)〕\]】]|[(〔[【]([^()〔〕[\]【】。]{2,30})[)〕\]】]\s*。)$/;

function takeSpeaker(block: TextBlock, scene: Scene): TextBlock {
  const found = BEHIND.exec(block.text.slice(-40));
  const last = block.pieces[block.pieces.length - 1];
  const label = (found?.[1] ?? found?.[2] ?? '').trim();
  const length = found?.[0].length ?? 0;
  if (!found || !last || last.to - last.from <= length || !tellsSpeakers(label, scene))
    return block;
  const pieces = [...block.pieces.slice(0, -1), { from: last.from, to: last.to - length }];
  return { ...block, pieces, text: block.text.slice(0, -length), label };
}

// 木戸委員、椎名委員 too: two who say the same
function tellsSpeakers(label: string, { known }: Scene): boolean {
  return label !== '' && label.split(/[、,]/).every((part) => isSpeakerLabel(part, known));
}
