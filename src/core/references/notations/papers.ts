import type { ReferenceNotation } from '../reference';
import { N, pointerOf, SITTING } from './meetings';

const PAGE = '(?:頁|ページ)';

// 40ページを超えて, 全30ページ: lengths, not places
const LENGTH =
  '(?!数|を超|超|程度|ほど|以上|以下|以内|近[くい]|余|にわた|に及|分|もの|弱|強|もあ|にな[るっり]|立|前後|[くぐ]らい|の(?:冊子|報告書|文書))';

// 6頁の4行目, 27頁の15行目以降, 3頁目, 2頁目の3.
const PLACE = `(?:(?:\\d{1,3}|○)\\s?[~-]\\s?)?(?:\\d{1,3}|○)\\s?${PAGE}(?:目|${LENGTH})(?:の?\\s?(?:上から|下から)?\\s?\\d{1,3}\\s?行目(?:以降)?|の\\s?\\d{1,2}\\.(?!\\d))?`;

// 資料6-2, 資料A; not 資料3点, 資料一式, 資料3頁
const NUMBER =
  '\\s?(?:No\\.?\\s?)?(?:\\d{1,2}|[A-Z](?![A-Za-z]))(?:\\s?-\\s?\\d{1,2})*(?![\\d-]|\\s?(?:点|件|種|つ|枚|部|冊|例|人|名|年|月|日|回|頁|ページ|行|章|節|割|倍|億|万|千|社))';

/** 資料6-2, 参考資料2, 別紙1, 資料2の6頁, 前回の資料3, 第2回資料1. */
export const handout: ReferenceNotation = {
  name: '資料6-2',
  kind: 'handout',
  pattern: new RegExp(
    `(?:((?:前々?回|次回|第\\s?${N}\\s?回)(?:の?${SITTING})?)の?)?(?:(?:机上配[付布]|参考|補足|説明|追加|当日|関連|別添)?資料|別[紙添表]|参考)${NUMBER}(?:の\\s?${PLACE})?`,
    'g',
  ),
  points: ([, meeting]) => pointerOf(meeting),
};

/** 配付資料により, 前回の配布資料, 資料に基づき説明, 別紙のとおり: papers without a number. */
export const unnumbered: ReferenceNotation = {
  name: '配付資料',
  kind: 'handout',
  pattern: new RegExp(
    `(?:((?:前々?回|次回|第\\s?${N}\\s?回)(?:の?${SITTING})?)の?)?(?:配[付布]資料(?!\\s?\\d)|資料(?=に(?:基づ|沿っ|より)[^。「」]{0,12}説明)|別[紙添](?=の(?:とおり|通り)|に(?:より|よって|示|記)|[をは、参]))`,
    'g',
  ),
  points: ([, meeting]) => pointerOf(meeting),
};

/** 6頁の4行目, 38頁, 8行目から10行目. */
export const place: ReferenceNotation = {
  name: '6頁の4行目',
  kind: 'place',
  pattern: new RegExp(
    `(?<![\\d全約計総])(?:${PLACE}|(?:上から|下から)?\\s?\\d{1,3}\\s?行目(?:(?:から|[~-])\\s?\\d{1,3}\\s?行目)?(?:以降)?)|(?<![A-Za-z])[Pp]\\.\\s?\\d{1,3}`,
    'g',
  ),
  points: () => null,
};

/** 第2章第1節, 第3章第3節（4）, 1部1章, 第4節. */
export const chapter: ReferenceNotation = {
  name: '第2章第1節',
  kind: 'part',
  pattern: new RegExp(
    `(?:第\\s?${N}\\s?部\\s?|\\d{1,2}部)?(?:第\\s?${N}|(?<!\\d)\\d{1,2})\\s?章(?:の?第?\\s?${N}\\s?節)?(?:の?第\\s?${N}\\s?項)?(?:の?\\(\\d{1,2}\\))?|第\\s?${N}\\s?節(?:の?第\\s?${N}\\s?項)?(?:の?\\(\\d{1,2}\\))?|第\\s?${N}\\s?部(?=[のでにはを、])`,
    'g',
  ),
  points: () => null,
};

/** Ⅲの1の(1), Ⅱ-2. */
export const roman: ReferenceNotation = {
  name: 'Ⅲの1の(1)',
  kind: 'part',
  pattern: /[Ⅰ-Ⅻ](?:\s?[.の-]\s?\(?\d{1,2}\)?)+/g,
  points: () => null,
};

/** 1. と4. について: points of a paper by their number. */
export const point: ReferenceNotation = {
  name: '1.について',
  kind: 'part',
  pattern:
    /(?<![\d.,])\d{1,2}\.(?:\s?(?:と|及び|[、・])\s?\d{1,2}\.)*(?=\s?(?:に(?:ついて|関|係)|のうち))/g,
  points: () => null,
};
