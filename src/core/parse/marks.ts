import { barePost, isPost, isSecretariat } from './posts';

/** The names a document knows, for telling a speaker from a heading. */
export interface Known {
  /** Family names, and whole names without space. */
  readonly names: ReadonlySet<string>;
}

const LONGEST = 60;
const NO_LABEL =
  /[。、「」『』:?？!！]|(?:説明|報告|紹介|質疑|応答|回答|答弁|まとめ|意見交換)$|[一-龠](?:が|を)[一-龠]|について/;

/** Whether a text in the place of a speaker mark tells who speaks: 野原本部員, 政府側出席者 木村統括官, 座長. */
export function isSpeakerLabel(text: string, known: Known): boolean {
  const label = text.trim();
  if (label === '' || label.length > LONGEST || NO_LABEL.test(label)) return false;
  return (
    isPost(label) || isSecretariat(label) || known.names.has(barePost(label).replace(/\s/g, ''))
  );
}

/** Whether a label begins with a name of the list, as 山田課長 does where 山田 is listed. */
export function beginsWithName(label: string, known: Known): boolean {
  const bare = label.trim();
  for (let length = Math.min(bare.length - 1, 8); length >= 1; length -= 1) {
    if (known.names.has(bare.slice(0, length))) return true;
  }
  return false;
}

// 平サイバー安全保障担当大臣挨拶, 本部長冒頭挨拶, 会長からの挨拶
const GREETING =
  /^(.{2,60}?)(?:から|より|による)?の?(?:冒頭|開会|閉会|締め?[括く]く?り|就任|退任|結び|最後)?の?(?:の?[御ご])?(?:挨拶|あいさつ|発言|回答|まとめ|総括|講評)$/;

/** The speaker a section title names: 平サイバー安全保障担当大臣挨拶 → 平サイバー安全保障担当大臣; null where none. */
export function titleSpeaker(title: string, known: Known): string | null {
  const label = GREETING.exec(title.trim())?.[1];
  if (label === undefined || !isSpeakerLabel(label, known)) return null;
  return /^(?:各|全)?(?:委員|構成員|出席者|本部員|来賓)$/.test(label) ? null : label;
}

/** The names of a list as labels may print them. */
export function knownNames(names: readonly string[]): Known {
  const known = new Set<string>();
  for (const name of names) {
    const [family = '', given] = name.split(' ');
    known.add(name.replace(' ', ''));
    if (given !== undefined) known.add(family);
    else for (const length of [2, 3]) if (name.length > length) known.add(name.slice(0, length));
  }
  return { names: known };
}
