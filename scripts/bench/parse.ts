import { openSource, readMinutes } from '../../src/core';

const HEAD = `第1回 検討会 議事概要
1 日時 令和5年6月1日(木)10:00～12:00
2 出席者
山田 太郎 会長
`;
const BODY = '3 議事概要\n';

/** Texts made to be slow to read, each of about `length` characters. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'open brackets': (length) => HEAD + BODY + '（'.repeat(length),
  'one line': (length) => HEAD + BODY + fill('委員会の資料について、', length),
  bullets: (length) => HEAD + BODY + fill('・意見があった\n', length),
  'speaker marks': (length) => HEAD + BODY + fill('○（山田会長）\n', length),
  'colons on short lines': (length) => HEAD + BODY + fill('委員：意見を述べる\n', length),
  'list rows': (length) => HEAD + fill('鈴木 花子 委員\n', length) + BODY + 'あ。',
  'names on one line': (length) => HEAD + fill('鈴木、', length) + '\n' + BODY + 'あ。',
  'names above posts': (length) =>
    HEAD + fill('鈴木 花子\n', length / 2) + fill('建設課長\n', length / 2) + BODY + 'あ。',
};

function fill(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length));
}

/**
 * Reads ordinary minutes (`seed`, repeated) and hostile texts at 0.1, 1 and 10 MB and prints MB/s. Where reading is
 * linear, the figures of a row stay about the same; a quadratic step shows as a tenth from one size to the next.
 */
export function benchParse(seed: string, megabytes: readonly number[] = [0.1, 1, 10]): void {
  const texts = { minutes: (length: number) => fill(seed, length), ...HOSTILE };
  for (const [name, make] of Object.entries(texts)) {
    const figures = megabytes.map((size) => {
      // Three bytes a character, as kanji and kana take in UTF-8.
      const source = openSource('bench.txt', make((size * 1e6) / 3));
      const bytes = Buffer.byteLength(source.text);
      const start = performance.now();
      readMinutes(source);
      return (bytes / 1e3 / (performance.now() - start)).toFixed(2);
    });
    const sizes = megabytes.map((size) => `${size} MB`).join(', ');
    console.log(`read ${name}: ${figures.join(', ')} MB/s at ${sizes}`);
  }
}
