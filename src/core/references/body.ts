import { fold } from '../text/fold';

const COUNCIL =
  '(?:会議|本部|委員会|部会|検討会|懇談会|研究会|審議会|分科会|協議会|ワーキンググループ|WG)';

// サイバーセキュリティ戦略本部（第38回）, ○○検討会の前回会合
const BEFORE = new RegExp(`([一-龠々ァ-ヴーA-Za-z]*${COUNCIL})[」』]?\\s?(?:の|\\()?\\s?$`);

// 第3回有識者会議, 第5回推進専門家会議
const WITHIN = new RegExp(`回の?(?!本)([^\\s の]{1,30}${COUNCIL})$`);

const OWN =
  /^(?:本|当|同|こ|この)?(?:会議|本部|委員会|部会|検討会|懇談会|研究会|審議会|分科会|協議会|ヒアリング)$/;

/** Whether the words in front of a reference, or within it, name another body than the meeting's own. */
export function namesAnotherBody(before: string, printed: string, body: string): boolean {
  const named = WITHIN.exec(fold(printed))?.[1] ?? BEFORE.exec(fold(before))?.[1];
  if (named === undefined || OWN.test(named)) return false;
  const own = fold(body).replace(/\s/g, '');
  return !own.endsWith(named) && !named.endsWith(own);
}
