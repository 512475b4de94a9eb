import { lineSpan, type Line } from '../lines';
import { HEAD, type Notation } from '../notation';
import { isPost, isSecretariat, isSharedRole } from '../posts';

// （○：委員、●：事務局）, ※○は委員の発言、→は事務局の回答
const PAIR = /([○●◎△▲◇◆□■・→⇒])\s?(?:は|:|…|=|-)?\s?([一-龠々ァ-ヴー]{2,10})/g;
const FRAME = /^\s*[(※*[【〔「]?\s*(?:凡例|注)?\s*[:)]?\s*[○●◎△▲◇◆□■・→⇒]/;

/** The pairs of mark and word of a legend line; empty where the line is none. */
export function readLegend(line: Line): (readonly [string, string])[] {
  const { fold } = line;
  if (fold.length > HEAD || !FRAME.test(fold)) return [];
  const pairs = [...fold.matchAll(PAIR)].map(
    ([, mark = '', word = '']) => [mark, bare(word)] as const,
  );
  const framed = /^\s*[(※*[【〔]/.test(fold) || /[:は]/.test(fold);
  const speakers = pairs.every(
    ([, word]) => isPost(word) || isSharedRole(word) || isSecretariat(word),
  );
  return speakers && framed && (pairs.length > 1 || /^\s*[(※].*(?::|は)/.test(fold)) ? pairs : [];
}

function bare(word: string): string {
  return word.replace(/(?:の?(?:発言|意見|回答|説明|質問))$/, '');
}

/** （○：委員、●：事務局）: says what marks mean, and is nothing itself. */
export const legend: Notation = {
  name: '（○：委員、●：事務局）',
  starts: (line) => readLegend(line).length > 0,
  read: (_, at, line) => ({
    blocks: [{ type: 'noise', span: lineSpan(line), sort: 'legend' }],
    next: at + 1,
  }),
};
