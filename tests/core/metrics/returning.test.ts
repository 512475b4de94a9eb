import { describe, expect, it } from 'vitest';
import { passages } from '../../../src/core/passages';
import { personsOf } from '../../../src/core/people/persons';
import { returning } from '../../../src/core/metrics/returning';
import { S000, S001, S002, S003, seedCollection, seedCorpus } from './seeds';
import { toyCollection, toyMeeting } from './toy';

const { persons } = seedCorpus;
const of = (ids: readonly string[]) => returning(seedCollection, persons, ids);
const names = (ids: readonly string[]) => of(ids).map(({ person }) => person.name);

describe('returning', () => {
  it('finds the one who links 2019 and 2025, with both posts and what the records tell', () => {
    const [only, ...others] = of([S001, S000]);
    expect(others).toEqual([]);
    expect([only!.person.name, only!.chars]).toEqual(['後藤 厚宏', 740]);
    expect(
      only!.appearances.map(({ meeting, seat, row, presence, moved }) => [
        meeting,
        seat.title,
        seat.notes,
        row.chars,
        presence,
        moved,
      ]),
    ).toEqual([
      [S000, '情報セキュリティ大学院大学学長', [], 740, 'named', false],
      [S001, '情報セキュリティ大学院大学 教授', ['議長'], 0, 'unknown', true],
    ]);
  });

  it('finds the twelve of 001 and 002, one of them with speech by name', () => {
    const found = of([S001, S002]);
    expect(found).toHaveLength(12);
    expect(found[0]).toMatchObject({ person: { name: '木村 公彦' }, chars: 359 });
    expect(found.slice(1).every(({ chars }) => chars === 0)).toBe(true);
    expect(found.find(({ person }) => person.name === '宍戸 常寿')?.person.variants).toEqual([
      '穴戸 常寿',
    ]);
  });

  it('takes a post printed with another blank for the same', () => {
    const uehara = of([S001, S002]).find(({ person }) => person.name === '上原 哲太郎')!;
    expect(uehara.appearances.map(({ seat }) => seat.title)).toEqual([
      '立命館大学情報理工学部 教授',
      '立命館大学情報理工学部教授',
    ]);
    expect(uehara.appearances.map(({ moved }) => moved)).toEqual([false, false]);
  });

  it('puts the three of all meetings of 2025 where their amounts do: 木村 343 + 359, 飯田 527, 門松 109', () => {
    const all = of([S001, S002, S003]);
    const thrice = all.filter(({ appearances }) => appearances.length === 3);
    expect(thrice.map(({ person, chars }) => [person.name, chars])).toEqual([
      ['木村 公彦', 702],
      ['飯田 陽一', 527],
      ['門松 貴', 109],
    ]);
    expect(names([S001, S002, S003])).toHaveLength(12);
  });

  it('counts what the lists of its rows hold, in the discussion alone where asked', () => {
    for (const scope of [{}, { discussion: true }]) {
      for (const { appearances } of returning(seedCollection, persons, [S001, S003], scope)) {
        for (const { row } of appearances) {
          expect(passages(seedCollection, row.query).chars).toBe(row.chars);
        }
      }
    }
  });

  it('tells silence from what cannot be known', () => {
    // At `a` all speakers are known and 乙 is silent; at `b` one line has no speaker. 甲: 2 + 3 = 5 characters.
    const list = [{ name: '甲 一' }, { name: '乙 二' }];
    const collection = toyCollection([
      toyMeeting('a', [{ text: '賛成', by: 0 }], list),
      toyMeeting('b', [{ text: '反対だ', by: 0 }, { text: '意見' }], list),
    ]);
    const toy = returning(collection, personsOf(collection.meetings, []), ['a', 'b']);
    expect(
      toy.map(({ person, chars, appearances }) => [
        person.name,
        chars,
        ...appearances.map(({ presence }) => presence),
      ]),
    ).toEqual([
      ['甲 一', 5, 'named', 'named'],
      ['乙 二', 0, 'silent', 'unknown'],
    ]);
  });
});
