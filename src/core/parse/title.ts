import type { Kind, Meta } from '../model';
import { fold } from '../text/fold';
import { maybeDate } from './dates';
import type { Line } from './lines';
import { maybeNumber } from './numerals';

const KIND = /議事(?:概要|要旨|録)/;
// 会議名：市立図書館協議会, 1 会議の名称　第2期 健康づくり計画策定委員会
const NAMED =
  /^\s*(?:[0-9０-９]{1,2}[\s.．、]?)?\s*(?:会議名|会議の名称|会議等の名称|審議会等?の?名称?|名\s?称)\s*[:：\s]\s*(\S.*)$/;
const KINDS: readonly Kind[] = ['議事概要', '議事要旨', '議事録'];

// 第22回会合 / （第3回） / 第十二回 / 第 5 回定例会議
const SESSION =
  /[(（]?\s*第\s*([0-9０-９]{1,4}|[〇○一二三四五六七八九十百]{1,6})\s*回\s*(?:会合|会議(?!録)|委員会)?\s*[)）]?/;
// 令和4年度 in front, 令和5年6月1日 below
const DATED =
  /[(（]?(?:令和|平成|昭和)?\s*(?:元|[0-9０-９]{1,4}|[〇○一二三四五六七八九十]{1,4})\s*年(?:度|(?=\s*第)|\s*[0-9０-９]{1,2}\s*月\s*[0-9０-９]{1,2}\s*日(?:\s*[(（][月火水木金土日][)）])?(?:開催|実施)?)[)）]?/g;
// ○○市上下水道局, 環境省 …課: who published it, on a line of its own
const ISSUER = /^\S+(?:\s\S+)?(?:省|庁|局|課|室|役所|役場|事務所|事務局)$/;
const EDGES = /^[\s「『【〔（(]+|[\s」』】〕）)・]+$/g;

/** What title lines say of council, session and kind. `bodyHeading` (議事要旨 …) helps where the title is silent. */
export function readTitle(
  lines: readonly Line[],
  bodyHeading: string | null,
): Pick<Meta, 'body' | 'session' | 'kind'> {
  const named = lines.map(({ text }) => NAMED.exec(text.slice(0, 120))?.[1]).find(Boolean);
  const text = named ?? titleText(lines);
  const session = SESSION.exec(text) ?? SESSION.exec(titleText(lines));
  return {
    body: councilName(text),
    session: session ? maybeNumber(fold(session[1] ?? '')) : null,
    kind: kindOf(titleText(lines)) ?? kindOf(bodyHeading ?? ''),
  };
}

function titleText(lines: readonly Line[]): string {
  const printed = lines.filter((line) => line.gap === null && !isChrome(line));
  const telling = printed.some(({ text }) => SESSION.test(text) || KIND.test(text));
  return printed
    .filter(({ text }) => !telling || !ISSUER.test(text.trim()))
    .map((line) => line.text.trim())
    .join(' ')
    .replace(
      /[(（【]\s*(?:速報版?|未定稿|案|(?:書面|オンライン|ウェブ|WEB|持ち?回り)(?:開催|会議|審議)?|[^()（）【】]{0,20}[日月年]\s*(?:公表|更新|掲載|作成))\s*[)）】]/gi,
      ' ',
    )
    .slice(0, 400);
}

function kindOf(text: string): Kind | null {
  const bare = text.replace(/\s/g, '');
  return KINDS.find((kind) => bare.includes(kind)) ?? null;
}

// Lines around a title that name no council: breadcrumbs, dates of publication, 速報, page numbers.
function isChrome(line: Line): boolean {
  const text = line.fold.trim();
  return (
    /。|^記$|>.*>|^(?:資料|参考資料|別紙|別添)\s?[0-9]{0,2}(?:-[0-9]{1,2})?$|^\s*(?:於|場所)[:\s]|更新日|公表日|公開日|掲載日|^[(【]?\s*(?:速報版?|未定稿|案)\s*[)】]?$|印刷|トップページ/.test(
      text,
    ) ||
    (/^\(?(?:令和|平成|昭和|(?:19|20)\d\d)\s?[元\d○一二三四五六七八九十]{0,4}\s?[年./]/.test(
      text,
    ) &&
      maybeDate(text.slice(0, 60)) !== null &&
      !SESSION.test(text)) ||
    /^[\d\s年月日令和平成昭元()火水木金土曜:時分~午前後から○一二三四五六七八九十-]+$/.test(text)
  );
}

function councilName(text: string): string {
  const name = text
    .replace(DATED, ' ')
    .replace(SESSION, ' ')
    .replace(
      /[【[（(〔]?\s*議\s*事\s*(?:概\s*要|要\s*旨|録)\s*(?:[(（]案[)）])?\s*[】\]）)〕]?/g,
      ' ',
    )
    .replace(/[（(](?:要旨|概要|要約)[)）]/g, ' ')
    .replace(/(?:^|\s)会議録(?=\s|$)/g, ' ')
    .replace(/[「」『』]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(
      /(?:の\s*)?(?:開催|(?<=[\s会])会議)?(?:結果|実施)?\s*(?:概要|結果|要旨|(?:の)?記録|(?<=会議)録)(?:について)?\s*$/,
      '',
    )
    .replace(/\s会議$/, '')
    .replace(/の\s*$/, '')
    .replace(EDGES, '');
  return KIND.test(name) ? name.replace(KIND, '').trim() : name;
}
