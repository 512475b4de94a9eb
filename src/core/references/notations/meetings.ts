import { maybeNumber } from '../../parse/numerals';
import type { Pointer, ReferenceNotation } from '../reference';

/** A number in digits or kanji. */
export const N = '(?:\\d{1,3}|[一二三四五六七八九十百]{1,4})';

/** What a meeting is called after its number. */
export const SITTING =
  '(?:本会議|会議|会合|委員会|部会|検討会|懇談会|研究会|審議会|分科会|協議会|ヒアリング)';

// 前回の発言, 前回の資料; not 前回の戦略, 前回の選挙
const MATTER =
  '(?:御|ご)?(?:発言|議論|意見|指摘|説明|資料|配[付布]資料|議事|質問|質疑|回答|宿題|審議|検討|整理|論点|提案|報告|議題|コメント|たたき台|素案|意見交換|日程|開催)';

// 前回、…と申し上げ / 前回申し上げた / 前回いただいた / 前回に引き続き; not 前回比, 前回調査, 前回改定
const SAID =
  '[、,]|まで|から|で|も|は|に(?:引き続|続|お|ご|御|申|も|は|て|示)|と同|同様|お|ご|御|申し|いただ|頂|示|説明|議論|指摘|発言|配[付布]|提示|欠席';

const RELATIONS: Readonly<Record<string, number>> = { 前々回: -2, 前回: -1, 次回: 1, 次々回: 2 };

/** 前回, 前々回の会議, 前回会合: so many meetings before this one. */
export const relation: ReferenceNotation = {
  name: '前回の会議',
  kind: 'relation',
  pattern: new RegExp(`(前々?回)(?:の?(?:本|当)?${SITTING}(?!員|長)|(?=の${MATTER}|${SAID}))`, 'g'),
  points: stepOf,
};

/** 次回, 次回会合, 次回の会議日程: the meeting to come. */
export const next: ReferenceNotation = {
  name: '次回会合',
  kind: 'next',
  pattern: new RegExp(
    `(次々?回)(?:の?${SITTING}|(?=の${MATTER}|までに|以降|[、,]|で|に|も|は|お|ご|御|示|説明|議論|報告))(以降)?`,
    'g',
  ),
  points: (found) => (found[2] === undefined ? stepOf(found) : { type: 'vague' }),
};

/** 第1回で申し上げた, 第３回会合, 第二回の資料; not 第1回大会, 一回目. */
export const numbered: ReferenceNotation = {
  name: '第1回で',
  kind: 'number',
  pattern: new RegExp(
    `第\\s?(${N})\\s?回(?:の?[^\\s、。「」()の]{0,30}?${SITTING}(?!員|長)|(?=の${MATTER}|${SAID}|に(?:おい|おける)|及び|と(?:第|同)|[・~-]第?))`,
    'g',
  ),
  points: ([, number]) => sessionOf(number),
};

/** 初回の会議, 初回会合: the first of them all. */
export const first: ReferenceNotation = {
  name: '初回の会議',
  kind: 'number',
  pattern: new RegExp(`初回(?:の?${SITTING}|(?=の${MATTER}|で申し|に申し))`, 'g'),
  points: () => ({ type: 'session', number: 1 }),
};

/** 先般の会合, 先日の会議: a meeting, but nobody can tell which. */
export const vague: ReferenceNotation = {
  name: '先般の会合',
  kind: 'relation',
  pattern: new RegExp(`(?:先般|先日|先|以前|過去)の(?:本|当)?${SITTING}(?!員|長)`, 'g'),
  points: () => ({ type: 'vague' }),
};

function stepOf([, word = '']: RegExpMatchArray): Pointer {
  return { type: 'step', by: RELATIONS[word] ?? 0 };
}

function sessionOf(printed = ''): Pointer | undefined {
  const number = maybeNumber(printed);
  return number === null || number === 0 ? undefined : { type: 'session', number };
}

/** The meeting in front of a paper: 前回の（資料）, 第2回（資料）; null where none is named. */
export function pointerOf(printed: string | undefined): Pointer | null {
  if (printed === undefined) return null;
  const step = Object.keys(RELATIONS).find((word) => printed.startsWith(word));
  if (step !== undefined) return { type: 'step', by: RELATIONS[step] ?? 0 };
  return sessionOf(/第\s?([^\s回]+)\s?回/.exec(printed)?.[1]) ?? null;
}
