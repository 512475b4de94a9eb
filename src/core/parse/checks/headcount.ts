import { diagnostic, type Diagnostic } from '../../diagnostic';
import type { Minutes } from '../../model';
import { sourceRange, textOf } from '../../paragraph';
import { compact } from '../../people/compact';
import { fold } from '../../text/fold';
import type { Reading } from '../reading';

const COUNT = /(委員|構成員|本部員|メンバー|会員|専門委員)\s?([0-9]{1,3})\s?[人名]/g;
const PARTIAL = /中|うち|内|定数|総数|定足数|欠席/;

/** A number of members in the text that is larger than the list. */
export function checkHeadcount({ source }: Reading, minutes: Minutes): Diagnostic[] {
  const listed = countGroups(minutes);
  return minutes.paragraphs.flatMap(({ pieces }) => {
    const text = fold(textOf(source, pieces));
    return [...text.matchAll(COUNT)].flatMap((found) => {
      const [printed, group = '', number] = found;
      const count = listed.get(group);
      const until = found.index + printed.length;
      const partial = PARTIAL.test(text.slice(until, until + 8));
      if (count === undefined || Number(number) <= count || partial) return [];
      const span = sourceRange(pieces, found.index, until);
      return [diagnostic('headcount-differs', span, { printed, group, count: String(count) })];
    });
  });
}

function countGroups({ attendees }: Minutes): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { group } of attendees) {
    if (group !== null) counts.set(compact(group), (counts.get(compact(group)) ?? 0) + 1);
  }
  return counts;
}
