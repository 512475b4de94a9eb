import type { Diagnostic } from '../../diagnostic';
import type { Minutes } from '../../model';
import type { Reading } from '../reading';
import { checkBrackets } from './brackets';
import { checkBullets } from './bullets';
import { checkCharacters } from './characters';
import { checkHeader } from './header';
import { checkHeadcount } from './headcount';
import { checkKana } from './kana';
import { checkList } from './list';
import { checkMarks } from './marks';
import { checkNumbers } from './numbers';
import { checkSpeakers } from './speakers';

/** A check looks at a source that was read, and says what a careful reader would notice. */
export type Check = (reading: Reading, minutes: Minutes) => Diagnostic[];

const CHECKS: readonly Check[] = [
  checkHeader,
  checkList,
  checkSpeakers,
  checkMarks,
  checkHeadcount,
  checkNumbers,
  checkBullets,
  checkCharacters,
  checkKana,
  checkBrackets,
];

/** All that is to be said of a source, in the order of its places. */
export function checkReading(reading: Reading, minutes: Minutes): Diagnostic[] {
  return CHECKS.flatMap((check) => check(reading, minutes)).sort(
    (a, b) => a.span.from - b.span.from,
  );
}
