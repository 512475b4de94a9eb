import type { Line } from './lines';
import { isPost } from './posts';

const TAIL =
  /(?:(?:審議|統括|参事|企画|専門|調整|管理|補佐)官|[局部課室次係班所館園校院]長(?:補佐|代理)?|主[事任査幹]|参事|技[師監]|理事|監事|書記|大臣|氏)$/;
// posts that head no office: 深谷理事 is 深谷, 総務課長 may be nobody's name
const PERSONAL = /^(?:理事|監事|審議官|参事官?|企画官|専門官|主[事任査幹]|技[師監]|書記|氏)$/;
// ○（柏主事）, 【布施課長】, 黒部審議官：, 事務局（小暮）：
const LABEL =
  /^\s*[○●・→-]?\s*[【〔[(]?(?:事務局\s?\(?)?([一-龠々ヶァ-ヴー]{1,4}?)((?:(?:審議|統括|参事|企画|専門|調整|管理|補佐)官|[局部課室次係班所館園校院]長(?:補佐|代理)?|主[事任査幹]|参事|技[師監]|理事|監事|書記|大臣|氏)?)[)】〕\]:\s]/;

/** The surnames with which a body's speaker marks call people, alone or with the post behind: 小暮, 柏主事. */
export function spokenNames(body: readonly Line[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { fold } of body) {
    const [, name = '', post = ''] = LABEL.exec(fold.slice(0, 40)) ?? [];
    if (name !== '' && (post !== '' || /事務局/.test(fold.slice(0, 8)))) found.add(name + post);
  }
  return found;
}

/** Parts 小暮保険年金課長 into surname and post where a speaker mark (小暮課長, 事務局（小暮）) shows the surname. */
export function partSpoken(text: string, spoken: ReadonlySet<string>): string {
  if (spoken.size === 0) return text;
  return text.replace(
    /(?<=^\s*|[、，,）)]\s*)[\p{Script=Han}々ヶァ-ヴー]{3,24}(?=$|[\s、，,]|ほか)/gu,
    (word) => {
      if (!isPost(word)) return word;
      const tail = TAIL.exec(word)?.[0] ?? '';
      for (let length = Math.min(4, word.length - tail.length); length >= 1; length -= 1) {
        const name = word.slice(0, length);
        const office = word.length > length + tail.length || length === 1 || PERSONAL.test(tail);
        if (spoken.has(name) || (office && spoken.has(name + tail)))
          return `${name} ${word.slice(length)}`;
      }
      return word;
    },
  );
}
