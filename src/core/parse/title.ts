import type { Kind, Meta } from '../model';
import { fold } from '../text/fold';
import type { Line } from './lines';
import { maybeNumber } from './numerals';

const KIND = /議事(?:概要|要旨|録)/;
const KINDS: readonly Kind[] = ['議事概要', '議事要旨', '議事録'];

// 第22回会合 / （第3回） / 第十二回 / 第 5 回定例会議
const SESSION =
  /[(（]?\s*第\s*([0-9０-９]{1,4}|[〇○一二三四五六七八九十百]{1,6})\s*回\s*(?:会合|会議|委員会)?\s*[)）]?/;
// 令和4年度 in front, 令和5年6月1日 below
const DATED =
  /[(（]?(?:令和|平成|昭和)?\s*(?:元|[0-9０-９]{1,4})\s*年(?:度|\s*[0-9０-９]{1,2}\s*月\s*[0-9０-９]{1,2}\s*日(?:\s*[(（][月火水木金土日][)）])?(?:開催|実施)?)[)）]?/g;
const EDGES = /^[\s「『【〔（(]+|[\s」』】〕）)・]+$/g;

/** What title lines say of council, session and kind. `bodyHeading` (議事要旨 …) helps where the title is silent. */
export function readTitle(
  lines: readonly Line[],
  bodyHeading: string | null,
): Pick<Meta, 'body' | 'session' | 'kind'> {
  const text = lines
    .filter((line) => line.gap === null && !isChrome(line))
    .map((line) => line.text.trim())
    .join(' ')
    .slice(0, 400);
  const session = SESSION.exec(text);
  return {
    body: councilName(text),
    session: session ? maybeNumber(fold(session[1] ?? '')) : null,
    kind: kindOf(text) ?? kindOf(bodyHeading ?? ''),
  };
}

function kindOf(text: string): Kind | null {
  const bare = text.replace(/\s/g, '');
  return KINDS.find((kind) => bare.includes(kind)) ?? null;
}

// Lines around a title that name no council: breadcrumbs, dates of publication, 速報, page numbers.
function isChrome(line: Line): boolean {
  const text = line.fold.trim();
  return (
    />.*>|^\s*(?:於|場所)[:\s]|更新日|公表日|掲載日|速報|未定稿|^\(?案\)?$|印刷|トップページ/.test(
      text,
    ) || /^[\d\s年月日令和平成昭元()火水木金土曜:時分~午前後から-]+$/.test(text)
  );
}

function councilName(text: string): string {
  const name = text
    .replace(SESSION, ' ')
    .replace(DATED, ' ')
    .replace(
      /[【[（(〔]?\s*議\s*事\s*(?:概\s*要|要\s*旨|録)\s*(?:[(（]案[)）])?\s*[】\]）)〕]?/g,
      ' ',
    )
    .replace(/[「」『』]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?:の\s*)?(?:開催)?(?:結果|実施)?\s*(?:概要|結果|要旨|記録)(?:について)?\s*$/, '')
    .replace(/の\s*$/, '')
    .replace(EDGES, '');
  return KIND.test(name) ? name.replace(KIND, '').trim() : name;
}
