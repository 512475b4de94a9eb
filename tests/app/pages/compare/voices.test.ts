// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/charts/text';
import { scopeOf, sidesOf } from '../../../../src/app/pages/compare/sides';
import { columnOf, longestBar } from '../../../../src/app/pages/compare/voices/columns';
import {
  floorLegend,
  floorReading,
  floorTwin,
} from '../../../../src/app/pages/compare/voices/floor/reading';
import {
  evenRows,
  evensOf,
  refusals,
  topOf,
} from '../../../../src/app/pages/compare/voices/evenness/even';
import { evenMarks } from '../../../../src/app/pages/compare/voices/evenness/marks';
import { heardAt, meetingRow } from '../../../../src/app/pages/compare/voices/compact/meetings';
import { voiceMarks } from '../../../../src/app/pages/compare/voices/marks';
import { returningReading } from '../../../../src/app/pages/compare/voices/returning/reading';
import { rowsOf } from '../../../../src/app/pages/compare/voices/returning/rows';
import { returning } from '../../../../src/core/metrics/returning';
import { passages } from '../../../../src/core/passages';
import { paramsToQuery } from '../../../../src/core/query';
import { speakersOf } from '../../../../src/app/pages/compare/voices/floor/speakers';
import { floorOf } from '../../../../src/app/pages/compare/voices/floor/stretches';
import type { Making } from '../../../../src/app/pages/compare/voices/making';
import {
  asideOf,
  legendOf,
  readingOf,
  unitOf,
} from '../../../../src/app/pages/compare/voices/reading';
import { twinOf } from '../../../../src/app/pages/compare/voices/twin';
import { toyCollection, toyMeeting } from '../../../core/metrics/toy';
import { seedCollection } from '../../../core/metrics/seeds';
import { seedManifest } from '../../seed-manifest';
import { viewing } from './view';

const manifest = seedManifest();

function voices(seeds: readonly number[], params = '') {
  const view = viewing(seeds, params);
  const sides = sidesOf(manifest, view);
  const nameOf = (id: string) => manifest.persons.find((one) => one.id === id)?.name ?? id;
  const making: Making = { view, persons: manifest.persons, nameOf };
  const scope = scopeOf(view);
  const columns = sides.map((side) => columnOf(seedCollection, side, scope, making));
  return { view, sides, making, scope, columns };
}

describe('columnOf', () => {
  it('groups by the headings of the list and sorts inside them', () => {
    const [a] = voices([0, 1]).columns;
    expect(a!.groups.map(({ heading }) => plain(heading!))).toEqual([
      '名簿 第1群',
      '名簿 第2群',
      '役職などの表示だけの発言',
    ]);
    expect(a!.groups[0]!.rows.slice(0, 3).map(({ value }) => value)).toEqual([1823, 1490, 1104]);
  });

  it('draws what an annotation adds dashed, in brackets, beside the row of the label', () => {
    const [a] = voices([0, 1]).columns;
    const added = a!.groups[0]!.rows.at(-1)!;
    expect([plain(added.label), added.text, added.segments[0]!.texture]).toEqual([
      '菅 義偉',
      '（777字）',
      'dashed',
    ]);
    expect(a!.groups[2]!.rows.map(({ value, segments }) => [value, segments[0]!.texture])).toEqual([
      [777, 'outline'],
    ]);
  });

  it('sets unattributed talk apart and calls nobody silent there', () => {
    const b = voices([0, 1]).columns[1]!;
    expect(b.apart.map(({ value, segments }) => [value, segments[0]!.texture])).toEqual([
      [9337, 'hatched'],
    ]);
    expect(plain(b.silence)).toContain('判別不能');
    expect(plain(b.groups[0]!.side!)).toBe('14名　判別不能');
  });

  it('names the ten without speech by name where every speaker is known', () => {
    const [a] = voices([0, 1]).columns;
    expect(plain(a!.silence)).toBe(
      '名簿の25名のうち10名に、名を記した発言がない（うち1名は注記による発言あり）。',
    );
    expect(
      a!.groups[1]!.rows.map(({ label, text, href, value }) => [
        plain(label),
        text,
        href,
        value,
      ]).slice(6),
    ).toEqual([
      ['前田 哲', '0字', null, 0],
      ['古谷 一之', '0字', null, 0],
      ['兼原 信克', '0字', null, 0],
    ]);
  });

  it('folds those of whom nothing can be told, and unfolds them with the printed form of a corrected name', () => {
    const [members, , office] = voices([0, 1]).columns[1]!.groups;
    expect(members!.rows.map(({ label, text }) => [plain(label), text])).toEqual([
      ['14名', '判別不能'],
    ]);
    expect(office!.rows.map(({ label, text }) => [plain(label), text])).toEqual([
      ['木村 公彦', '359字'],
      ['ほか10名', '判別不能'],
    ]);
    const open = voices([0, 1], '&silent=1').columns[1]!.groups[0]!.rows;
    expect(open).toHaveLength(14);
    const shishido = open.find(({ label }) => plain(label) === '宍戸 常寿')!;
    expect(plain(shishido.note!)).toContain('穴戸 常寿');
  });

  it('says at each bar that it is a lower bound, and how much has no known speaker', () => {
    const taira = voices([0, 1]).columns[1]!.groups[1]!.rows[0]!;
    expect([taira.text, plain(taira.note!)]).toEqual(['1,468字', '少なくとも']);
    expect(taira.readout).toContain('1,468字 12.8%');
    // 9,337 of 11,485 characters have no speaker; 1,468 + 359 + 321 = 2,148 do.
    expect(taira.readout).toContain('9,337字');
    expect(voices([0, 1]).columns[0]!.groups[0]!.rows[0]!.note).toBeUndefined();
  });

  it('parts direct from reported speech, each a link of its own', () => {
    const d = voices([0, 3]).columns[1]!;
    const chair = d.groups[0]!.rows[0]!;
    expect(chair.segments.map(({ texture }) => texture)).toEqual(['solid', 'dotted']);
    expect(chair.segments.every(({ href }) => href)).toBe(true);
    expect(chair.segments.reduce((sum, { value }) => sum + value, 0)).toBe(chair.value);
  });

  it('counts the discussion alone where greetings are switched off', () => {
    const [a, c] = voices([1, 2], '&talk=1').columns;
    expect(a!.groups.flatMap(({ rows }) => rows).map(({ value }) => value)).not.toContain(1468);
    expect(c!.groups.flatMap(({ rows }) => rows).every(({ value }) => value === 0)).toBe(true);
  });
});

describe('longestBar', () => {
  it('holds the longest bar that is not folded', () => {
    expect(longestBar(voices([0, 1]).columns)).toBe(1823);
    expect(longestBar([])).toBe(1);
  });
});

describe('readingOf', () => {
  it('says who speaks most where it is known and how much is not', () => {
    const { columns, making } = voices([0, 1]);
    expect(plain(readingOf(columns, making))).toBe(
      'Aは15名の発言が名とともに残り、最も多い宮澤 栄一で1,823字（15.7%）。' +
        '発言者の記載がない発言は、Bは81.3%。' +
        '記録のしかたが違うため、人ごとの量を会議の間で比べることはできない。',
    );
  });

  it('lets people be compared only where all speakers are known', () => {
    const named = voices([0, 3]);
    expect(plain(readingOf(named.columns, named.making))).toMatch(/会議の間で比べられる。$/);
    const unnamed = voices([1, 2]);
    expect(plain(readingOf(unnamed.columns, unnamed.making))).toMatch(/分からない。$/);
  });
});

describe('unitOf', () => {
  it('prints the bases as links and says when greetings are left out', () => {
    const { columns, view } = voices([0, 1], '&talk=1');
    const words = unitOf(columns, true, view);
    expect(plain(words)).toContain('A\u00a010,820字、B\u00a09,942字');
    expect(plain(words)).toMatch(/挨拶を除く$/);
  });
});

describe('asideOf', () => {
  it('names what is not counted as speech', () => {
    const { columns, view } = voices([0, 1]);
    expect(plain(asideOf(columns, view))).toContain('A\u00a056字、B\u00a0190字');
  });
});

describe('legendOf', () => {
  it('explains the textures that are drawn', () => {
    const { columns, view } = voices([0, 1]);
    const textures = legendOf(columns, view).map((item) => item.type === 'texture' && item.texture);
    expect(textures).toEqual(['solid', 'outline', 'dashed', 'hatched']);
  });
});

describe('twinOf', () => {
  it('holds everybody listed, and the shares of each meeting add up to all of its speech', () => {
    const { columns, making } = voices([0, 1]);
    const { rows } = twinOf(columns, making);
    // 25 listed and one label at 000; 27 listed and what has no speaker at 001.
    expect(rows).toHaveLength(25 + 1 + 27 + 1);
    const chars = rows
      .filter(({ meeting, how }) => meeting === 'A' && how !== '注記による')
      .map(({ chars }) => Number(plain(chars!).replace(/\D/g, '')));
    expect(chars.reduce((sum, value) => sum + value, 0)).toBe(11597);
  });
});

describe('floorOf', () => {
  it('lays the whole meeting end to end', () => {
    const { sides, making } = voices([0, 1]);
    const floor = floorOf(seedCollection, sides[0]!, {}, making);
    expect(floor.total).toBe(11597 + 56);
    expect(floor.stretches.map(({ mark }) => mark.name)).toContain('宮澤');
  });

  it('leaves the greetings out', () => {
    const { sides, making } = voices([0, 1]);
    const floor = floorOf(seedCollection, sides[0]!, { discussion: true }, making);
    expect(floor.stretches.some(({ mark }) => mark.texture === 'dashed')).toBe(false);
  });
});

describe('floorReading', () => {
  it('names the longest known stretch and what the hatching hides', () => {
    const { sides, making } = voices([0, 1]);
    const floors = sides.map((side) => floorOf(seedCollection, side, {}, making));
    expect(plain(floorReading(floors, making))).toContain('Aの宮澤 栄一（1,823字）');
    expect(plain(floorReading(floors, making))).toContain('斜線の部分（B）');
    expect(floorTwin(floors, making).rows).toHaveLength(
      floors.reduce((sum, { stretches }) => sum + stretches.length, 0),
    );
  });
});

describe('floorLegend', () => {
  it('explains what occurs in scope alone', () => {
    const textures = (params: string) => {
      const { sides, making, scope, view } = voices([0, 3], params);
      const floors = sides.map((side) => floorOf(seedCollection, side, scope, making));
      return floorLegend(floors, view).map((item) => item.type === 'texture' && item.texture);
    };
    expect(textures('')).toEqual(['solid', 'dotted', 'dashed', 'thin']);
    // The greetings of 000 hold all that stands under a label, those of 003 all that is reported.
    expect(textures('&talk=1')).toEqual(['solid', 'thin']);
  });
});

describe('speakersOf', () => {
  const rowsOf = (seed: number, params = '') => {
    const { sides, making, scope } = voices([seed, 3], params);
    return speakersOf(floorOf(seedCollection, sides[0]!, scope, making), scope, making);
  };

  it('has a row per speaker in the order of first speaking, labels and the rest below', () => {
    const rows = rowsOf(0);
    expect(rows.map(({ label }) => plain(label)).slice(0, 3)).toEqual([
      '鈴木 俊一',
      '野原 佐和子',
      '前田 雅英',
    ]);
    expect(rows.map(({ label, value }) => [plain(label), value]).slice(15)).toEqual([
      ['本部長', 777],
      ['事務局説明・地の文', 56],
    ]);
    expect(plain(rows[15]!.note!)).toContain('菅 義偉');
  });

  it('keeps every stretch at its place, and the rows add up to the meeting', () => {
    const marks = rowsOf(1).flatMap((row) => row.marks);
    const inOrder = marks.sort((a, b) => a.at - b.at);
    let at = 0;
    for (const mark of inOrder) {
      expect(mark.at).toBe(at);
      at += mark.value;
    }
    expect(at).toBe(11485 + 190);
  });

  it('opens with each sum what the bar of the same speaker opens', () => {
    for (const params of ['', '&talk=1']) {
      for (const seed of [0, 1, 2]) {
        for (const { href, value } of rowsOf(seed, params)) {
          const query = paramsToQuery(Object.fromEntries(new URLSearchParams(href.split('?')[1])));
          expect(passages(seedCollection, query).chars).toBe(value);
        }
      }
    }
  });
});

describe('evenRows', () => {
  it('gives both figures per group where the discussion is attributed', () => {
    const { sides, scope, view, making } = voices([0, 1, 3]);
    const [a, b, d] = evensOf(seedCollection, sides, scope);
    expect(plain(topOf(a!, making))).toBe(
      '発言の多い3人（宮澤 栄一、遠藤 信博、村井 純）で、発言全体の38.1%',
    );
    expect(evenRows(a!, view).map(({ heading, cells }) => [heading, ...cells].map(plain))).toEqual([
      ['名簿 第1群', '15名', '0.33', '0名', '0.33'],
      ['名簿 第2群', '0名', '—', '9名', '—'],
    ]);
    expect(evenRows(b!, view)).toEqual([]);
    expect(evenRows(d!, view).map(({ heading, cells }) => [heading, ...cells].map(plain))).toEqual([
      ['構成員', '5名', '0.13', '0名', '0.13'],
      ['オブザーバ', '2名', '0.02', '0名', '0.02'],
    ]);
    expect(refusals([a!, b!, d!], view)).toEqual([
      'Bは算出しません。挨拶を除いた発言の記名率が6.1%で、50%に満たないためです。',
    ]);
  });
});

describe('evenMarks', () => {
  it('hands out both figures, and the reason where there is none', () => {
    const { sides, scope, view } = voices([0, 1]);
    const rows = evenMarks(evensOf(seedCollection, sides, scope), view);
    expect(rows.map(({ value }) => value?.toFixed(3) ?? null)).toEqual([
      '0.381',
      '0.333',
      '0.333',
      null,
    ]);
    expect(rows[3]!.note).toContain('50%に満たない');
  });
});

describe('evenRows of a group with silent attendees', () => {
  it('gives both figures where they differ', () => {
    // 甲 and 乙 say 2 characters each: 0. With 丙, who says nothing, amounts 0, 2, 2: (-2·0 + 0·2 + 2·2) / (3·4) = 0.33.
    const list = [{ name: '甲 一' }, { name: '乙 二' }, { name: '丙 三' }];
    const toy = toyCollection([
      toyMeeting(
        'toy',
        [
          { text: '賛成', by: 0 },
          { text: '反対', by: 1 },
        ],
        list,
      ),
    ]);
    const { sides, scope, view } = voices([0]);
    const [even] = evensOf(toy, [{ ...sides[0]!, id: 'toy' }], scope);
    expect(evenRows(even!, view).map(({ cells }) => cells)).toEqual([
      ['2名', '0.00', '1名', '0.33'],
    ]);
  });
});

describe('returningReading', () => {
  const read = (seeds: readonly number[]) => {
    const { view, sides, making, scope } = voices(seeds);
    const ids = sides.map(({ id }) => id);
    const people = returning(seedCollection, manifest.persons, ids, scope);
    return { view, sides, making, people };
  };

  // 木村, 門松, 小柳 and 佐野 hold posts of other names; 飯田 and the seven members do not.
  it('says who links the meetings, what they say and whose post changed', () => {
    const { people, sides, making } = read([1, 2, 3]);
    expect(plain(returningReading(people, sides, making))).toBe(
      '二つ以上の名簿にある人は12名、うちすべての名簿にある人は3名。' +
        '名を記した発言が最も多いのは木村 公彦（A\u00a0359字、C\u00a0343字）。' +
        '役職の表記が変わった人は4名。',
    );
  });

  it('is plain where nobody returns', () => {
    const { sides, making } = read([0, 3]);
    expect(plain(returningReading([], sides, making))).toMatch(/人はいない。$/);
  });

  it('shows the post at each meeting and what the record tells', () => {
    const { people, sides, making } = read([0, 1]);
    const [row] = rowsOf(people, seedCollection, sides, making);
    expect(
      row!.cells.map((cell) => cell && [plain(cell.amount), plain(cell.post), cell.moved]),
    ).toEqual([
      ['740字', '情報セキュリティ大学院大学学長', false],
      ['判別不能', '情報セキュリティ大学院大学 教授（委員、議長）', true],
    ]);
  });

  it('prints a corrected name as the list has it', () => {
    const { people, sides, making } = read([1, 2]);
    const row = rowsOf(people, seedCollection, sides, making).find(
      ({ key }) => key === '宍戸常寿',
    )!;
    expect(plain(row.name)).toContain('穴戸 常寿');
  });
});

describe('voiceMarks', () => {
  it('leaves null what cannot be told, and adds up to all speech where the label counts once', () => {
    const { columns, making } = voices([0, 1]);
    const rows = voiceMarks(
      columns.map(({ part }) => part),
      making,
    );
    const ofA = rows.filter(
      ({ meeting, note }) => meeting === columns[0]!.side.id && note !== '注記による',
    );
    expect(ofA.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(11597);
    const ofB = rows.filter(({ meeting }) => meeting === columns[1]!.side.id);
    expect(ofB.filter(({ value }) => value === null)).toHaveLength(24);
  });
});

describe('meetingRow', () => {
  it('parts the speech of a meeting by how the speaker is given', () => {
    const { sides, scope, making } = voices([0, 1]);
    const rows = heardAt(seedCollection, sides, scope).map((one) =>
      meetingRow(one, scope, making, false),
    );
    expect(rows.map(({ text, sub }) => [text, sub])).toEqual([
      ['11,597字', '93.3%'],
      ['11,485字', '18.7%'],
    ]);
    expect(
      rows.map(({ segments }) => segments.map(({ value, texture }) => [texture, value])),
    ).toEqual([
      [
        ['solid', 10820],
        ['outline', 777],
      ],
      [
        ['solid', 2148],
        ['hatched', 9337],
      ],
    ]);
    expect(plain(rows[0]!.note!)).toBe('多い順に宮澤 栄一・遠藤 信博・村井 純 人ごとに見る');
    expect(plain(rows[1]!.note!)).toContain('名の分かる人は平 将明・');
  });
});
