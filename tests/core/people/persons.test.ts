import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../../src/core/corpus';
import type { Attendee } from '../../../src/core/model';
import { openAnnotations } from '../../../src/core/people/annotations';
import { personIds, personsOf } from '../../../src/core/people/persons';
import {
  meetingFromGold,
  minutesFromGold,
  SEEDS,
  seedAnnotations,
  seedSource,
} from '../../from-gold';

const annotations = openAnnotations(seedAnnotations());

const { persons } = compileCorpus(
  SEEDS.map((id) => ({ source: seedSource(id) })),
  annotations,
  ({ file }) => ({ minutes: minutesFromGold(file.replace('.txt', '')), diagnostics: [] }),
);

function inMeetings(wanted: readonly number[]): string[] {
  const ids = wanted.map((number) => SEEDS[number]!);
  const sits = (id: string) =>
    persons.filter(({ seats }) => seats.some(({ meeting }) => meeting === id));
  return sits(ids[0]!)
    .filter((person) => ids.every((id) => sits(id).includes(person)))
    .map(({ name }) => name)
    .sort();
}

function listed(...names: string[]): { attendees: Attendee[] } {
  const none = { span: { from: 0, to: 0 }, title: '', group: null, notes: [] };
  return { attendees: names.map((name) => ({ ...none, name })) };
}

describe('personIds', () => {
  it('is the full name without white space', () => {
    expect(personIds('m', listed('菅 義偉', '小野寺　正'), [])).toEqual(['菅義偉', '小野寺正']);
  });

  it('keeps a lone surname within its meeting', () => {
    expect(personIds('m', listed('野原', '村瀬（千）'), [])).toEqual(['野原@m', '村瀬（千）@m']);
  });

  it('does not take two rows of one name for one person', () => {
    expect(personIds('m', listed('鈴木 一', '林 二', '鈴木 一'), [])).toEqual([
      '鈴木一@m.1',
      '林二',
      '鈴木一@m.2',
    ]);
    expect(personIds('m', listed('鈴木', '鈴木'), [])).toEqual(['鈴木@m.1', '鈴木@m.2']);
  });
});

describe('personsOf', () => {
  it('finds the twelve who sit in both 001 and 002', () => {
    expect(inMeetings([1, 2])).toEqual(
      ['上沼 紫野', '上原 哲太郎', '川口 貴久', '酒井 啓亘', '宍戸 常寿', '土屋 大洋', '星 周一郎']
        .concat(['飯田 陽一', '木村 公彦', '門松 貴', '小柳 誠二', '佐野 朋毅'])
        .sort(),
    );
  });

  it('finds the three of all meetings of 2025 and the one who links 2019 with them', () => {
    expect(inMeetings([1, 2, 3])).toEqual(['木村 公彦', '門松 貴', '飯田 陽一'].sort());
    const linking = [1, 2, 3].flatMap((number) => inMeetings([0, number]));
    expect(linking).toEqual(['後藤 厚宏']);
  });

  it('keeps the post held at each meeting', () => {
    const seats = persons.find(({ id }) => id === '後藤厚宏')?.seats;
    expect(seats?.map(({ title, notes, chars }) => [title, notes, chars])).toEqual([
      ['情報セキュリティ大学院大学学長', [], 740],
      ['情報セキュリティ大学院大学 教授', ['議長'], 0],
    ]);
  });

  it('keeps people of one surname apart', () => {
    const named = (surname: string) => persons.filter(({ name }) => name.startsWith(`${surname} `));
    expect(named('前田').map(({ name }) => name)).toEqual(['前田 雅英', '前田 哲']);
    expect(named('野原').map(({ seats }) => seats[0]?.chars)).toEqual([977, 632]);
    expect(named('平井')).toHaveLength(2);
    expect(named('鈴木')).toHaveLength(2);
  });

  it('keeps the printed form of a corrected name', () => {
    const person = persons.find(({ id }) => id === '宍戸常寿');
    expect(person).toMatchObject({ name: '宍戸 常寿', variants: ['穴戸 常寿'] });
    expect(person?.seats).toHaveLength(2);
    expect(persons.some(({ id }) => id === '穴戸常寿')).toBe(false);
  });

  it('keeps what an annotation adds apart from what the text gives', () => {
    const seat = persons.find(({ id }) => id === '菅義偉')?.seats[0];
    expect(seat).toMatchObject({ chars: 0, paragraphs: 0, speeches: 0, annotatedChars: 777 });
  });

  it('adds up the same characters as the gold, person by person', () => {
    const figures = personsOf([meetingFromGold(SEEDS[0])], [])
      .map(({ name, seats }) => [name, seats[0]?.chars, seats[0]?.paragraphs] as const)
      .sort((a, b) => b[1]! - a[1]!);
    expect(figures.slice(0, 3)).toEqual([
      ['宮澤 栄一', 1823, 8],
      ['遠藤 信博', 1490, 7],
      ['村井 純', 1104, 6],
    ]);
    expect(figures.filter(([, chars]) => chars! > 0)).toHaveLength(15);
  });
});
