import { describe, expect, it } from 'vitest';
import type { MeetingSummary, Person, Seat } from '../../../src/core/meeting';
import { isMemberHeading, readyComparison, sharedPersons } from '../../../src/core/metrics/overlap';
import { S000, S001, S002, S003, seedCorpus } from './seeds';

const meeting = (id: string, date: string | null = null): MeetingSummary =>
  ({ id, meta: { date } }) as MeetingSummary;

const seat = (at: string, group: string | null): Seat => ({
  meeting: at,
  attendee: 0,
  title: '',
  group,
  notes: [],
  chars: 0,
  paragraphs: 0,
  speeches: 0,
  annotatedChars: 0,
});

const person = (id: string, ...seats: Seat[]): Person => ({ id, name: id, variants: [], seats });

describe('isMemberHeading', () => {
  it.each(['委員', '構成員', '副議長', '有識者本部員', '座長代理', '専門委員', '有識者'])(
    'takes %s for members',
    (group) => expect(isMemberHeading(group)).toBe(true),
  );

  it.each([
    '事務局',
    '政府側',
    '大臣、大臣政務官',
    'オブザーバ',
    '関係省庁',
    '委員会事務局',
    '説明者',
  ])('takes %s for others', (group) => expect(isMemberHeading(group)).toBe(false));

  it('knows nothing where no heading is printed', () => {
    expect(isMemberHeading(null)).toBeNull();
    expect(isMemberHeading('2')).toBeNull();
  });
});

describe('sharedPersons', () => {
  it('puts members of both before officials of both, and leaves out who sits in one', () => {
    const persons = [
      person('官僚', seat('a', '事務局'), seat('b', '政府側')),
      person('学者', seat('a', '委員'), seat('b', '構成員')),
      person('一度', seat('a', '委員')),
      person('転身', seat('a', '委員'), seat('b', '事務局')),
    ];
    const shared = sharedPersons(persons, ['a', 'b']);
    expect(shared.map((one) => [one.person.id, one.member])).toEqual([
      ['学者', true],
      ['官僚', false],
      ['転身', false],
    ]);
  });

  it('leaves membership open where a list has no headings', () => {
    const [one] = sharedPersons([person('学者', seat('a', '1'), seat('b', '委員'))], ['a', 'b']);
    expect(one?.member).toBeNull();
  });
});

describe('readyComparison', () => {
  const meetings = [meeting('a', '2025-01-10'), meeting('b', '2025-03-10'), meeting('c')];

  it('prefers many members to more people', () => {
    const persons = [
      person('甲', seat('a', '委員'), seat('c', '委員')),
      person('乙', seat('a', '事務局'), seat('b', '事務局')),
      person('丙', seat('a', '事務局'), seat('b', '事務局')),
    ];
    const ready = readyComparison({ meetings, persons });
    expect(ready).toMatchObject({ a: 'a', b: 'c', reason: 'members', members: 1, days: null });
  });

  it('falls back on people, with the days between', () => {
    const persons = [person('乙', seat('b', '事務局'), seat('a', '事務局'))];
    const ready = readyComparison({ meetings, persons });
    expect(ready).toMatchObject({ a: 'a', b: 'b', reason: 'people', members: 0, days: 59 });
    expect(ready?.shared).toHaveLength(1);
  });

  it('takes the latest two where nobody is shared', () => {
    expect(readyComparison({ meetings, persons: [] })).toMatchObject({
      a: 'b',
      b: 'c',
      reason: 'dates',
      shared: [],
    });
  });

  it('takes the latest of equal pairs', () => {
    const persons = [person('甲', seat('a', '委員'), seat('b', '委員'), seat('c', '委員'))];
    expect(readyComparison({ meetings, persons })).toMatchObject({ a: 'b', b: 'c' });
  });

  it('offers nothing for one meeting', () => {
    expect(readyComparison({ meetings: [meeting('a')], persons: [] })).toBeNull();
  });
});

describe('the seeds', () => {
  const { meetings, persons } = seedCorpus;
  const summaries = meetings.map(({ id, minutes }) => meeting(id, minutes.meta.date));
  const names = (...ids: string[]) => sharedPersons(persons, ids).map((one) => one.person.id);

  it('seat twelve people at 001 and 002, seven of them as members', () => {
    expect(names(S001, S002)).toEqual([
      '上沼紫野',
      '上原哲太郎',
      '川口貴久',
      '酒井啓亘',
      '宍戸常寿',
      '土屋大洋',
      '星周一郎',
      ...names(S001, S002).slice(7),
    ]);
    expect(new Set(names(S001, S002).slice(7))).toEqual(
      new Set(['飯田陽一', '木村公彦', '門松貴', '小柳誠二', '佐野朋毅']),
    );
  });

  it('offer this pair first', () => {
    expect(readyComparison({ meetings: summaries, persons })).toMatchObject({
      a: S001,
      b: S002,
      reason: 'members',
      members: 7,
      days: 41,
    });
  });

  it('seat three people at all meetings of 2025, and one in both years', () => {
    expect(new Set(names(S001, S002, S003))).toEqual(new Set(['飯田陽一', '木村公彦', '門松貴']));
    const both = [S001, S002, S003].flatMap((id) => names(S000, id));
    expect(both).toEqual(['後藤厚宏']);
    const [goto] = sharedPersons(persons, [S000, S001]);
    expect(goto?.seats.map((seat) => seat.chars)).toEqual([740, 0]);
  });

  it('keep two people of one surname apart', () => {
    const nohara = persons.filter((one) => one.id.startsWith('野原'));
    expect(nohara.map((one) => [one.id, one.seats[0]?.chars])).toEqual([
      ['野原佐和子', 977],
      ['野原諭', 632],
    ]);
  });
});
