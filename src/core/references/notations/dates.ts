import { eraYear } from '../../parse/dates';
import { maybeNumber } from '../../parse/numerals';
import type { Pointer, ReferenceNotation } from '../reference';
import { N, SITTING } from './meetings';

const PAST: Readonly<Record<string, number>> = {
  一昨年: 2,
  昨年: 1,
  去年: 1,
  前年: 1,
  本年: 0,
  今年: 0,
};
const YEAR = `(?:(?<era>令和|平成)\\s?(?<inEra>元|${N})年|(?<full>\\d{4})年|(?<past>一昨年|昨年|去年|前年|本年|今年))`;
const MONTH =
  '(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})\\s?月(?:\\s?(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?日)?';

// の会議, に開催した会合, 開催の本会議; not の国連政府専門家会合, which is another body's
const MET = `(?:に開催(?:し|され)た|開催の|の)(?:本|当)?${SITTING}(?!員|長)`;

// に決定した, に本会議で了承; not に閣議決定した, に設置した
const DONE = 'に(?:本会議で|当会議で)?(?:決定|了承|議決|答申|取りまとめ|とりまとめ)';

/** 昨年7月に決定, 令和7年7月1日の会議, 昨年末の会合. */
export const dated: ReferenceNotation = {
  name: '昨年7月に決定',
  kind: 'date',
  pattern: new RegExp(`${YEAR}(?<fiscal>度)?の?(?:${MONTH}|(?<end>末))?(?:${MET}|${DONE})`, 'g'),
  points: ({ groups = {} }) => whenOf(groups),
};

/** 7月の会議, 7月1日の会合, 先月の会議: the last such month. */
export const monthly: ReferenceNotation = {
  name: '7月1日の会議',
  kind: 'date',
  pattern: new RegExp(`(?<![年\\d])(?:(?<gone>先々月|先月)|${MONTH})${MET}`, 'g'),
  points: ({ groups = {} }) => whenOf(groups),
};

type Groups = Readonly<Record<string, string | undefined>>;

function whenOf({ era, inEra, full, past, fiscal, month, day, end, gone }: Groups): Pointer {
  // 昨年度, 本年: no month to look for
  if (fiscal !== undefined || (month === undefined && end === undefined && gone === undefined))
    return { type: 'vague' };
  return {
    type: 'when',
    when: {
      year:
        era === undefined
          ? full === undefined
            ? null
            : Number(full)
          : eraYear(era, maybeNumber(inEra ?? '') ?? 0),
      past: past === undefined ? null : (PAST[past] ?? null),
      month: end === undefined ? maybeNumber(month ?? '') : 12,
      monthsPast: gone === undefined ? null : gone === '先月' ? 1 : 2,
      day: maybeNumber(day ?? ''),
    },
  };
}
