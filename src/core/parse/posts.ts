import { fold } from '../text/fold';

/** Roles that many hold in one meeting: a label that says no more names nobody. */
const MANY =
  /^(?:各|全|他の|ほかの|複数の|一部の|有識者)?(?:本部員|委員|専門委員|臨時委員|特別委員|構成員|出席者|参加者|メンバー|オブザーバー?|有識者|参考人|発言者|政府側出席者|会員|幹事)(?:等|たち|方)?[A-Z]?$|^[A-Z](?:委員|構成員|会員|氏|さん)?$/;

/** Roles that one person holds in a meeting. */
const ONE =
  /^(?:職務代理者?|(?:共同)?(?:副|前|新|名誉|仮)?(?:会長|議長|座長|委員長|部会長|分科会長|本部長|主査|理事長|教育長|会頭|総裁|大臣|総理|代表|司会|進行|知事|市長|区長|町長|村長)(?:職務)?(?:代理者?|代行|補佐)?)$/;

/** Posts without the office they belong to: 山田課長, 小暮審議官. */
const BARE =
  /^(?:副)?(?:大臣|総理|参事|主事|書記|主任|主査|主幹|事務局長|大臣政務官|政務官|長官|次官|審議官|統括官|参事官|企画官|専門官|調整官|管理官|補佐官|官房長|[局部課室次係班]長|所長|館長|園長|校長|院長|学長|総長|社長|会長|理事|監事|幹事|顧問|教授|准教授|講師|研究員|弁護士|医師|知事|市長|区長|町長|村長|氏|様|さん|君|先生)(?:補佐|補|代理)?$/;

// What the last characters of a post are: 野原本部員, 柳瀬金融庁総合政策局総括審議官, 木村統括官
const POST =
  /(?:委員|構成員|本部員|参考人|事務局|オブザーバー?|[官長員監師士]|大臣|知事|教授|講師|弁護士|医師|[会税]計士|代表|代表者|主査|主幹|主任|顧問|理事|監事|幹事|[主参知領検判]事|書記|技[監師]|総理|職務代理者?|相談役|専務|常務|取締役|フェロー|アドバイザー|コンサルタント|記者|統括|審査|会頭|総裁|先生|さん|氏|様|君|司会|マネージャー|ディレクター|CEO)(?:補|代理|代行|補佐|(?:職務)?代理者?)?$/;
const NO_POST =
  /(?:全員|人員|定員|要員|増員|満員|延長|成長|増長|特長|身長|助長|最長|器官|機関長期)$/;

/** Label without the brackets behind it: 鈴木…大臣（副本部長） → 鈴木…大臣. Folded. */
export function barePost(label: string): string {
  return fold(label)
    .replace(/\([^()]*\)\s*$/, '')
    .trim();
}

/** Whether a text ends as a post or a role does: 本部員, 審議官, 大臣. */
export function isPost(text: string): boolean {
  const bare = barePost(text.slice(-120));
  return POST.test(bare) && !NO_POST.test(bare);
}

/** Whether a text is a post or role and nothing else: 課長, 委員, 会長代理, 氏. */
export function isBarePost(text: string): boolean {
  const bare = barePost(text).replace(/\s/g, '');
  return BARE.test(bare) || MANY.test(bare) || ONE.test(bare);
}

/** Whether a label is a role that many hold: 委員, 構成員, or a letter A, B. */
export function isSharedRole(label: string): boolean {
  return MANY.test(barePost(label).replace(/\s/g, ''));
}

/** Whether a label is a role held by one person: 議長, 副本部長, 会長代理. */
export function isSoleRole(label: string): boolean {
  return ONE.test(barePost(label).replace(/\s/g, ''));
}

/** Whether a label speaks for the secretariat. */
export function isSecretariat(label: string): boolean {
  // 事務局長 is a post that one person holds.
  return /^(?:事務局(?!次?長)|(?:回答|説明|答弁)?\(事務局)/.test(fold(label).replace(/\s/g, ''));
}
