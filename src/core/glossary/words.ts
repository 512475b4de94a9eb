/*
 * Pieces of the patterns. They are read on folded text, so brackets, letters and blanks are of half width; they stand
 * in `g` patterns without `i`. Every repetition is bounded, so that the work grows with the text and no faster.
 */

/** A letter of a word that stands as one: kanji, katakana, Latin letters, digits. */
export const LETTER = '[\\p{sc=Han}々〆ヵヶ\\p{sc=Katakana}ー・A-Za-z0-9]';

/** PSIRT, JC-STAR, IoT, G t o G: not inside a longer Latin word. */
export const SHORT =
  '(?<![A-Za-z0-9-])(?<short>[A-Z](?: [A-Za-z](?![A-Za-z0-9])){1,9}|[A-Z][A-Za-z0-9]{0,11}(?:[-&][A-Za-z0-9]{1,9}){0,2})(?![A-Za-z0-9-])';

/** Software Bill of Materials. */
export const ENGLISH =
  "(?<![A-Za-z])[A-Za-z][A-Za-z'-]{0,24}(?:[ &/,]{1,2}[A-Za-z][A-Za-z'-]{0,24}){1,8}";

/** 制御系, 不正な行為による被害の防止に関する法律: words of which each leads to the next. */
export const CHAIN = `(?<!${LETTER})${LETTER}{1,40}(?:(?:に(?:関する|対する|おける|係る|よる|基づく|伴う)|のための|の|な|及び|並びに)${LETTER}{1,40}){0,6}`;

/** 制御系, インターネット接続事業者; not 欧州の規則, of which only the end may be meant. */
export const NOUN = `(?<!${LETTER})${LETTER}{1,40}(?:に(?:関する|対する|おける|係る|よる)${LETTER}{1,40}){0,4}`;

/** What no word in front of an abbreviation ends with: 松本委員(NTT) tells whose member he is. */
const TITLE =
  /(?:[員会座議部局課室院校館署所]長|長官|大臣|知事|委員|議員|構成員|理事|監事|参事|補佐官?|教授|講師|研究員|取締役|弁護士|統括官|審議官|政務官|参事官|氏|様|君|殿|さん|先生|代表)$/;

/** What is no meaning: 資料1, 令和7年度, 東京都所管, 会員等. */
const ASIDE =
  /^(?:特に|例え?ば?|仮称|以下|以上|資料|別[紙添表]|注|案|同|当時|現|旧|元|前|次|参考|令和|平成|昭和|約|第|一部|主に|全)|(?:等|など|ほか|除く|含む|参照|時点|予定|案|版|年度?|月|日|名|人|件|点|頁|ページ|所管|所属|担当|出身|出席|参加|欠席|主催|共催|後援|協力|提供|作成|開発|公表|施行|国内|海外|当時|現在|本部|本社|支部|[都道府県市])$/;

/** Letters in brackets that name a form or a way and shorten nothing. */
const FORM =
  /^(?:PDF|PPT|CSV|HTML|JSON|XML|URL|WEB|TV|FAX|TEL|DVD|CD|USB|OK|NG|QA|Q&A|PR|AM|PM|NEW)$/i;

/** Whether letters may be an abbreviation: two capitals at least, and no more than twelve letters. */
export function isShort(short: string): boolean {
  const capitals = short.match(/[A-Z]/g)?.length ?? 0;
  return capitals >= 2 && short.length <= 12 && !FORM.test(short);
}

/** Whether words say what an abbreviation stands for: a name that is not shorter than its short form. */
export function isMeaning(long: string, short: string): boolean {
  if (/^[ -~]+$/.test(long)) return hasInitials(long, short);
  return long.length >= short.length && !ASIDE.test(long) && !TITLE.test(long) && !/^\d/.test(long);
}

/** Whether the letters of a short form occur in a phrase in order, the first and some more at the head of words. */
function hasInitials(long: string, short: string): boolean {
  const letters = [...short.toLowerCase().replace(/[^a-z0-9]/g, '')];
  const phrase = long.toLowerCase();
  let at = 0;
  for (const letter of letters) {
    at = phrase.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  const heads = phrase.split(/[^a-z0-9]+/).map((word) => word.charAt(0));
  const headed = letters.filter((letter) => heads.includes(letter)).length;
  return heads[0] === letters[0] && headed * 2 >= letters.length;
}
