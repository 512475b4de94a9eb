import { lineSpan, type Line } from '../lines';
import { HEAD, type Notation } from '../notation';
import { isPost, isSecretariat, isSharedRole } from '../posts';

// （○：委員、●：事務局）, ※○は委員の発言、→は事務局の回答
const PAIR = /([○●◎△▲◇◆□■・→⇒])\s?(?:は|:|…|=|-)?\s?([一-龠々ァ-ヴー]{2,10})/g;
const FRAME = /^\s*[(※*[【〔「]?\s*(?:凡例|注)?\s*[:)]?\s*[○●◎△▲◇◆□■・→⇒]/;

const INSIDE =
  /\(\s*[○●◎△▲◇◆□■・→⇒]\s?[:=は][^()]{2,12}(?:[、,;]\s?[○●◎△▲◇◆□■・→⇒]\s?[:=は][^()]{2,12}){1,4}\)/;

/** The pairs of mark and word that a line tells, alone or in brackets behind a sentence. */
export function readLegend(line: Line): (readonly [string, string])[] {
  if (line.fold.length > 2 * HEAD) return [];
  const alone = pairsAlone(line);
  return alone.length > 0 ? alone : speakerPairs(INSIDE.exec(line.fold)?.[0] ?? '');
}

function pairsAlone({ fold }: Line): (readonly [string, string])[] {
  if (fold.length > HEAD || !FRAME.test(fold)) return [];
  const pairs = speakerPairs(fold);
  const framed = /^\s*[(※*[【〔]/.test(fold) || /[:は]/.test(fold);
  return framed && (pairs.length > 1 || /^\s*[(※].*(?::|は)/.test(fold)) ? pairs : [];
}

function speakerPairs(text: string): (readonly [string, string])[] {
  const pairs = [...text.matchAll(PAIR)].map(
    ([, mark = '', word = '']) => [mark, bare(word)] as const,
  );
  const speakers = pairs.every(
    ([, word]) => isPost(word) || isSharedRole(word) || isSecretariat(word),
  );
  return speakers ? pairs : [];
}

function bare(word: string): string {
  return word.replace(/(?:の?(?:発言|意見|回答|説明|質問))$/, '');
}

/** （○：委員、●：事務局）: says what marks mean, and is nothing itself. */
export const legend: Notation = {
  name: '（○：委員、●：事務局）',
  starts: (line) => pairsAlone(line).length > 0,
  read: (_, at, line) => ({
    blocks: [{ type: 'noise', span: lineSpan(line), sort: 'legend' }],
    next: at + 1,
  }),
};
