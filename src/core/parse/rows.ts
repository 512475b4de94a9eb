import { fold } from '../text/fold';
import { isSecretariat, isSharedRole, isSoleRole } from './posts';
import { closePosts, maybeRow, type Row } from './row';
import { severalNames, severalWithPosts } from './several';

/** Reads a line as the persons it lists; empty where it lists none. */
export function readRows(line: string): Row[] {
  const text = closePosts(line)
    .replace(/[\s、]*(?:ほか|他|外)[\s0-9０-９約]*[名人]\s*$/, '')
    .replace(/[、，,]\s*$/, '')
    .replace(/^\s*(?:[-・○●◎▪■◆•*]|[0-9０-９]{1,2}[.．)）](?![0-9０-９])|[①-⑳⑴-⒇])\s*/, '')
    .replace(/[）)]\s*[◎○●△▲☆★]\s*$/, (end) => end.charAt(0))
    .trim();
  return (
    severalWithPosts(text) ?? severalNames(text) ?? [maybeRow(text)].filter((row) => row !== null)
  );
}

// 外部委員, 監事, 陪席者: what kind of members
const MEMBERS =
  /^(?:(?:外部|内部|公募|学識|有識者|市民|公益|労働者?|使用者?|議会|行政|専門|臨時|特別|常任|評価|審査|選定|運営|調査|検討|推進|実行|監査|推薦|一般|地域|企業|民間|自治体|被保険者|保険者|協力|庁内|部外|関係)(?:委員|構成員|会員|メンバー)|監事|参与|顧問|アドバイザー|(?:陪|列)席者?)$/;
// 学識経験者, 公募, 被保険者代表: for whom a member sits
const CATEGORY =
  /^(?:学識(?:経験)?者?|有識者|公募(?:委員|市民|区民|町民)?|[一-龠・]{2,8}(?:代表|推薦)者?|(?:関係)?(?:行政)?(?:団体|機関)(?:代表|推薦|関係者?|職員)?)$/;

/** Whether a word in a column before the name tells the group: 委員, 会長, 事務局, 〃. */
export function isColumnRole(word: string): boolean {
  const bare = fold(word).replace(/[\s:]/g, '');
  return (
    isSharedRole(bare) ||
    (isSoleRole(bare) && !/(?:知事|[市区町村]長|大臣|総理)$/.test(bare)) ||
    isSecretariat(bare) ||
    MEMBERS.test(bare) ||
    isDitto(bare) ||
    /^(?:説明|出席|列席|随行).*者$/.test(bare) ||
    /^(?:国|都|道|府|県|市|区|町|村|行政|当局)側?$/.test(bare) ||
    CATEGORY.test(bare)
  );
}

/** Whether a word repeats the one above: 〃, 同. */
export function isDitto(word: string): boolean {
  return /^[〃々"″同]$/.test(word);
}
