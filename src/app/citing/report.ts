import type { Cited } from './cited';
import { factsOf } from './facts';
import { words } from './texts';

/** One sentence in the style of a Japanese report: the words in brackets, then what they are taken from. Japanese in either language. */
export function reportOf(cited: Cited): string {
  const { record, date, speaker, source, publisher, address, data } = factsOf(cited, 'ja');
  const parts = [
    record,
    date,
    speaker,
    source,
    publisher,
    address,
    `${words.ja.items.data} ${data}`,
  ];
  return `「${cited.text}」（${parts.join('、')}）`;
}
