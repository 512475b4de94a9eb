import { describe, expect, it } from 'vitest';
import {
  choosePeople,
  namesakes,
  readChoice,
  type Choice,
} from '../../../../src/app/pages/people/choose';
import { SEEDS } from '../../../from-gold';
import { seedManifest } from '../../seed-manifest';

const { meetings, persons } = seedManifest();
const [M000, M001, M002, M003] = SEEDS;

function chosen(choice: Partial<Choice>): string[] {
  const whole: Choice = { meetings: [], only: 'all', sort: 'meetings', name: '', ...choice };
  return choosePeople(persons, whole).map(({ person }) => person.name);
}

describe('readChoice', () => {
  it('leaves out what means nothing here', () => {
    const params = { in: `${M001},nowhere`, only: 'tall', sort: 'chars' };
    expect(readChoice(params, meetings)).toEqual({
      meetings: [M001],
      only: 'all',
      sort: 'chars',
      name: '',
    });
  });
});

describe('choosePeople', () => {
  it('finds the twelve of both councils, seven of them members', () => {
    expect(chosen({ meetings: [M001, M002] })).toHaveLength(12);
    expect(chosen({ meetings: [M001, M002], only: 'members' }).sort()).toEqual(
      [
        '上沼 紫野',
        '上原 哲太郎',
        '川口 貴久',
        '酒井 啓亘',
        '宍戸 常寿',
        '土屋 大洋',
        '星 周一郎',
      ].sort(),
    );
  });

  it('finds the three of all meetings of 2025', () => {
    expect(chosen({ meetings: [M001, M002, M003] }).sort()).toEqual(
      ['飯田 陽一', '木村 公彦', '門松 貴'].sort(),
    );
  });

  it('finds the one who links 2019 and 2025', () => {
    expect(chosen({ meetings: [M000], only: 'shared' })).toEqual(['後藤 厚宏']);
  });

  it('finds fifteen of twenty-five who speak by name in 2019', () => {
    expect(chosen({ meetings: [M000] })).toHaveLength(25);
    expect(chosen({ meetings: [M000], only: 'named' })).toHaveLength(15);
    expect(chosen({ meetings: [M000], only: 'unnamed' })).toHaveLength(10);
  });

  it('counts in the chosen meetings alone', () => {
    const [goto] = choosePeople(persons, {
      meetings: [M001],
      only: 'all',
      sort: 'list',
      name: '後藤',
    });
    expect(goto?.seats).toHaveLength(1);
    expect(goto?.chars).toBe(0);
  });

  it('orders by characters by name', () => {
    expect(chosen({ meetings: [M000], sort: 'chars' }).slice(0, 3)).toEqual([
      '宮澤 栄一',
      '遠藤 信博',
      '村井 純',
    ]);
  });

  it('reads names, printed forms and posts, whatever the width and the spaces', () => {
    expect(chosen({ name: '穴戸' })).toEqual(['宍戸 常寿']);
    expect(chosen({ name: '前田雅' })).toEqual(['前田 雅英']);
    expect(chosen({ name: 'ＬＭ虎ノ門' })).toEqual(['上沼 紫野']);
    expect(chosen({ only: 'printed' })).toEqual(['宍戸 常寿']);
  });
});

describe('namesakes', () => {
  it.each([
    ['前田雅英', '前田 哲'],
    ['野原佐和子', '野原 諭'],
    ['平井卓也', '平井 淳生'],
    ['鈴木俊一', '鈴木 健太郎'],
    ['後藤厚宏', undefined],
  ])('of %s: %s', (id, other) => {
    const person = persons.find((one) => one.id === id)!;
    expect(namesakes(person, persons)[0]?.name).toBe(other);
  });
});
