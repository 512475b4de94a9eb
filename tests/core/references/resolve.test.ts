import { describe, expect, it } from 'vitest';
import { namesAnotherBody } from '../../../src/core/references/body';
import type { When } from '../../../src/core/references';
import { councilOf, resolve, type KnownMeeting } from '../../../src/core/references/resolve';

const sitting = (session: number | null, date: string | null, body = '検討会'): KnownMeeting => ({
  id: `${body}${session ?? ''} ${date ?? ''}`,
  meta: { body, session, date },
});
const when = (some: Partial<When>) => ({
  type: 'when' as const,
  when: { year: null, past: null, month: null, monthsPast: null, day: null, ...some },
});

const one = sitting(1, '2024-05-14');
const two = sitting(2, '2024-07-09');
const three = sitting(3, '2024-07-30');
const council = [one, two, three];
const is = ({ id }: KnownMeeting) => ({ type: 'meeting', id });

describe('resolve', () => {
  it('takes the number before, and none that only happens to be the last one at hand', () => {
    expect(resolve({ type: 'step', by: -1 }, three, council)).toEqual(is(two));
    expect(resolve({ type: 'step', by: -1 }, three, [one, three])).toEqual({ type: 'outside' });
  });

  it('says that the meeting before the first cannot be told', () => {
    expect(resolve({ type: 'step', by: -1 }, one, council)).toEqual({
      type: 'unclear',
      why: 'numbering',
    });
  });

  it('is null for the meeting itself', () => {
    expect(resolve({ type: 'session', number: 2 }, two, council)).toBeNull();
    expect(resolve(when({ past: 0, month: 5 }), one, council)).toBeNull();
  });

  it('leaves a number open where the numbers start again', () => {
    const again = sitting(1, '2025-05-20');
    expect(resolve({ type: 'session', number: 2 }, again, [...council, again])).toEqual({
      type: 'unclear',
      why: 'numbering',
    });
  });

  it('leaves a month open in which two meetings were held, and takes the day', () => {
    const later = sitting(4, '2025-02-18');
    const all = [...council, later];
    expect(resolve(when({ past: 1, month: 7 }), later, all)).toEqual({
      type: 'unclear',
      why: 'several',
    });
    expect(resolve(when({ past: 1, month: 7, day: 30 }), later, all)).toEqual(is(three));
    expect(resolve(when({ year: 2024, month: 5 }), later, all)).toEqual(is(one));
    expect(resolve(when({ monthsPast: 1 }), later, all)).toEqual({ type: 'outside' });
  });

  it('looks no further back than a year for a month without a year', () => {
    const later = sitting(4, '2025-06-18');
    expect(resolve(when({ month: 5 }), later, [one, later])).toEqual({ type: 'outside' });
    expect(resolve(when({ month: 7, day: 9 }), later, [two, later])).toEqual(is(two));
  });

  it('cannot tell 前回 of a meeting without a number', () => {
    const plain = sitting(null, '2024-08-01');
    expect(resolve({ type: 'step', by: -1 }, plain, [...council, plain])).toEqual({
      type: 'unclear',
      why: 'vague',
    });
  });
});

describe('councilOf', () => {
  it('holds the meetings under the same name, and a nameless meeting alone', () => {
    const other = sitting(2, '2024-07-09', '協議会');
    const nameless = sitting(2, null, '');
    expect(councilOf(one, [...council, other])).toEqual(council);
    expect(councilOf(nameless, [nameless, sitting(1, null, '')])).toEqual([nameless]);
  });
});

describe('namesAnotherBody', () => {
  const body = 'サイバーセキュリティ推進専門家会議';

  it('sees another body in front or within', () => {
    expect(namesAnotherBody('サイバーセキュリティ戦略本部の', '前回会合', body)).toBe(true);
    expect(namesAnotherBody('', '第3回有識者会議', body)).toBe(true);
  });

  it('takes the own name, whole or cut, and plain words for its own', () => {
    expect(namesAnotherBody('推進専門家会議の', '第1回会合', body)).toBe(false);
    expect(namesAnotherBody('本会議の', '前回', body)).toBe(false);
    expect(namesAnotherBody('', '第3回専門家会議', body)).toBe(false);
    expect(namesAnotherBody('皆様の', '前回の会議', body)).toBe(false);
  });
});
