import { isSpeakerLabel, type Known } from './marks';
import { isSecretariat, isSharedRole } from './posts';

/** In whose voice a paragraph speaks, as far as its own words tell. */
export interface Told {
  readonly voice: 'reported' | 'secretariat' | 'unnamed' | 'narration';
  readonly label: string | null;
}

const HEAD = 160;
const TAIL = 90;

// 事務局から、 / 飯田議長より / 各構成員からは
const ACTOR =
  /(?:^|[、。]|(?:後|のち|うえ|上)で?、?|に?、)\s*((?:各|全)?[^、。「」\s]{1,40}?(?:\([^()]{1,30}\))?)(?:から|より)(?:は|も)?(?:、|(?=[^、。]))/g;
const SAID =
  /(?:説明|報告|紹介|回答|連絡|発言|指示|依頼|要請|謝辞|表明|答弁|挨拶|あいさつ|提案|指摘|質問|要望|意見|開会|閉会|宣言|補足)(?:等|など)?(?:(?:が|は|を)?(?:あった|なされた|行われた|行った|述べられた|述べた|出された|された|した|示された))?。?$/;
// 資料2に基づき、事務局が説明した。
const BY_SECRETARIAT = /(?:^|[、。])事務局(?:が|は|による)/;
const OPINIONS =
  /(?:意見|質疑|発言|議論|討議|意見交換|質疑応答)(?:等|など)?(?:が|は|を)?(?:あった|述べられた|出された|交わされた|行われた|行った|なされた)。?$/;
const DECIDED =
  /(?:決定|了承|承認|採択|選出|選任|可決|議決|指名|合意|確認|了解|決議|答申)(?:することと|すること)?(?:が|を)?(?:された|なされた|した|された旨|され、[^。]{0,40}|得た|となった)。?$|(?:ことと|こととな)(?:された|した|なった|った)。?$/;
const LEAD_IN = /(?:以下|次|下記)の(?:とおり|通り|よう|意見|発言|質疑)|主な(?:意見|発言|質疑|議論)/;

/** What a paragraph outside any speaker's turn says of its own voice; null where it does not tell. `text` is folded. */
export function maybeTold(text: string, known: Known): Told | null {
  const tail = text.slice(-TAIL);
  const actors = findActors(text.slice(0, HEAD), known);
  if (DECIDED.test(tail) || LEAD_IN.test(tail) || isNextDate(text))
    return { voice: 'narration', label: null };
  if (!SAID.test(tail) && !OPINIONS.test(tail)) return null;
  const secretariat = actors.find(isSecretariat);
  const other = actors.find((actor) => !isSecretariat(actor));
  if (secretariat !== undefined) {
    const mixed = other !== undefined || /(?:意見|質疑|議論)[^。]{0,12}$/.test(tail.slice(-16));
    return mixed
      ? { voice: 'narration', label: null }
      : { voice: 'secretariat', label: secretariat };
  }
  if (other === undefined && BY_SECRETARIAT.test(text.slice(0, HEAD)) && SAID.test(tail))
    return { voice: 'secretariat', label: '事務局' };
  if (other === undefined) return { voice: 'narration', label: null };
  if (!isSharedRole(other)) return { voice: 'reported', label: other };
  return OPINIONS.test(tail)
    ? { voice: 'narration', label: null }
    : { voice: 'unnamed', label: other };
}

// 委員の互選により、…が会長に選出された。 / 事務局から、資料に基づき説明が行われた。
const TOLD_BETWEEN =
  /^(?:委員の互選|(?:審議|採決|協議|議論|投票|検討)の結果|上記について|以上の(?:ほか|議論|審議|意見|とおり|質疑)|これに関連して|次回(?:の(?:会議|会合|開催|日程))?は|(?:続いて|次に|その後)?、?事務局(?:から|より))/;

/** Whether one plain sentence between speeches is the minutes' own telling, not the speaker's. */
export function isToldBetween(text: string): boolean {
  const single = text.length <= 120 && text.indexOf('。') === text.length - 1;
  const tail = text.slice(-TAIL);
  return (
    single &&
    TOLD_BETWEEN.test(text) &&
    (DECIDED.test(tail) || SAID.test(tail)) &&
    /(?:れ|行われ|なされ|あっ|なっ)た。$/.test(tail)
  );
}

/** Whether one sentence tells when they meet again: 次回は３月に開催する。 */
export function isNextDate(text: string): boolean {
  const single = text.length <= 120 && text.indexOf('。') >= text.length - 1;
  return (
    single &&
    /^次回(?:の(?:会議|会合|開催|日程|委員会))?は/.test(text) &&
    /(?:開催|予定|調整|連絡)(?:する|とする|とした|した|している|することとする)?。?$/.test(text)
  );
}

/** Whether a paragraph announces opinions that follow without names. */
export function isLeadIn(text: string): boolean {
  return LEAD_IN.test(text.slice(-TAIL));
}

function findActors(head: string, known: Known): string[] {
  return [...head.matchAll(ACTOR)].flatMap(({ 1: printed = '', index }) => {
    const actor = printed.replace(LINK, '');
    if (!isSpeakerLabel(actor, known)) return [];
    // 滑川委員、円城寺委員より: two say the same
    const other =
      /(?:^|。)([^、。「」]{2,20})、$/.exec(head.slice(0, index + 1))?.[1]?.replace(LINK, '') ?? '';
    return isSpeakerLabel(other, known) ? [`${other}、${actor}`] : [actor];
  });
}

// これに対し柊理事から: what ties a sentence to the one before
const LINK =
  /^(?:これ(?:ら)?(?:の(?:意見|質問|発言|指摘))?(?:に対し(?:て)?|を受け(?:て)?)|続いて|次に|また|最後に|さらに|その後|まず|このほか)/;

const OPINION =
  /(?:思う|考える|べき(?:だ|である)?|いただきたい|ほしい|欲しい|たい|重要(?:だ|である)?|必要(?:だ|である|がある)?|ではないか|どうか|です|ます|か)。?$/;

// Q1 なぜ今なのか。 A1 …のためである。
const QUESTION = /^(?:[QA]|問|答)\s?[0-9]{0,2}(?:[\s.:]|(?<=[0-9]))/;

/** Whether a paragraph ends as an opinion does, or is a question or an answer. */
export function isOpinion(text: string): boolean {
  return OPINION.test(text.slice(-20)) || QUESTION.test(text);
}
