// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/charts/text';
import { scopeOf, sidesOf } from '../../../../src/app/pages/compare/sides';
import {
  columnOf,
  longestBar,
  type Making,
} from '../../../../src/app/pages/compare/voices/columns';
import { floorOf, floorReading, floorTwin } from '../../../../src/app/pages/compare/voices/floor';
import {
  asideOf,
  legendOf,
  readingOf,
  unitOf,
} from '../../../../src/app/pages/compare/voices/reading';
import { twinOf } from '../../../../src/app/pages/compare/voices/twin';
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
    expect(plain(a!.silence)).toContain(
      '名を記した発言のない人10名：菅 義偉（注記による発言あり）、',
    );
    expect(plain(a!.silence)).toContain('前田 哲');
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
    expect(c!.groups.flatMap(({ rows }) => rows)).toEqual([]);
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
    expect(plain(words)).toContain('A 10,820字、B 9,942字');
    expect(plain(words)).toMatch(/挨拶を除く$/);
  });
});

describe('asideOf', () => {
  it('names what is not counted as speech', () => {
    const { columns, view } = voices([0, 1]);
    expect(plain(asideOf(columns, view))).toContain('A 56字、B 190字');
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
  it('holds a row per bar, and the shares of each meeting add up to all of its speech', () => {
    const { columns, making } = voices([0, 1]);
    const bars = columns.flatMap(({ groups, apart }) => [
      ...groups.flatMap(({ rows }) => rows),
      ...apart,
    ]);
    const { rows } = twinOf(columns, making);
    expect(rows).toHaveLength(bars.length);
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
