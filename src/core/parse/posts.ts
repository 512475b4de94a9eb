import { fold } from '../text/fold';

/** Roles that many hold in one meeting: a label that says no more names nobody. */
const MANY =
  /^(?:各|全|他の|ほかの|複数の|一部の|有識者)?(?:本部員|委員|専門委員|臨時委員|特別委員|構成員|出席者|参加者|メンバー|オブザーバー?|有識者|参考人|発言者|政府側出席者|会員)(?:等|たち|方)?(?:[A-Z])?$/;

/** Roles that one person holds in a meeting. */
const CHAIR =
  '(?:共同)?(?:副|前|新|名誉)?(?:会長|議長|座長|委員長|部会長|分科会長|本部長|主査|理事長|会頭|総裁|大臣|代表)(?:職務)?(?:代理|代行|補佐)?';
const ONE = new RegExp(`^${CHAIR}$`);

// What the last characters of a post are: 野原本部員, 柳瀬金融庁総合政策局総括審議官, 木村統括官
const POST =
  /(?:委員|構成員|本部員|参考人|事務局|オブザーバー?|[官長員監]|大臣|知事|教授|講師|弁護士|医師|代表|主査|主幹|主任|顧問|理事|監事|幹事|相談役|専務|常務|取締役|フェロー|アドバイザー|統括|査|会頭|総裁|先生|さん|氏|様|君)(?:補|代理|代行|補佐|職務代理)?$/;

/** Words a section title or a heading ends in although they look like a post. */
const NO_POST = /(?:会員|全員|人員|定員|要員|増員|役員|満員|延長|成長|増長|特長|身長|助長|最長)$/;

/** Label without outer brackets and the brackets behind it: 鈴木…大臣（副本部長） → 鈴木…大臣. Folded. */
export function barePost(label: string): string {
  return fold(label)
    .replace(/\([^()]*\)\s*$/, '')
    .trim();
}

/** Whether a text ends as a post or a role does: 本部員, 審議官, 大臣. */
export function isPost(text: string): boolean {
  const bare = barePost(text);
  return POST.test(bare) && !NO_POST.test(bare);
}

/** Whether a label is a role that many hold: 委員, 構成員, or a letter A, B. */
export function isSharedRole(label: string): boolean {
  const bare = barePost(label).replace(/\s/g, '');
  return MANY.test(bare) || /^[A-Z]$/.test(bare);
}

/** Whether a label is a role held by one person: 議長, 副本部長, 会長代理. */
export function isSoleRole(label: string): boolean {
  return ONE.test(barePost(label).replace(/\s/g, ''));
}

/** Whether a label speaks for the secretariat. */
export function isSecretariat(label: string): boolean {
  return /^事務局/.test(fold(label).replace(/\s/g, ''));
}
