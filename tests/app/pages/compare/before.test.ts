// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/charts/text';
import { cautionOf, recordsDiffer } from '../../../../src/app/pages/compare/before/caution';
import { density, numbersDiffer } from '../../../../src/app/pages/compare/before/differ';
import { effectsOf } from '../../../../src/app/pages/compare/before/effects/effects';
import { factsOf } from '../../../../src/app/pages/compare/before/facts';
import { sharedCount, sharedNames } from '../../../../src/app/pages/compare/before/shared';
import { sidesOf } from '../../../../src/app/pages/compare/sides';
import { seedCollection } from '../../../core/metrics/seeds';
import { seedManifest } from '../../seed-manifest';
import { viewing } from './view';

const manifest = seedManifest();

function sheet(seeds: readonly number[], params = '') {
  const view = viewing(seeds, params);
  const sides = sidesOf(manifest, view);
  return { view, sides, facts: factsOf(seedCollection, sides, view) };
}

describe('factsOf', () => {
  it('flags what differs between 2019 and 2025, and nothing else', () => {
    const { facts } = sheet([0, 1]);
    expect(facts.filter(({ differs }) => differs).map(({ key }) => key)).toEqual([
      'council',
      'date',
      'record',
      'minutes',
      'density',
      'agenda',
    ]);
  });

  it('gives the gap in days from the earliest meeting', () => {
    const { facts } = sheet([1, 0]);
    const date = facts.find(({ key }) => key === 'date')!;
    expect(date.cells.map(({ small = [] }) => small.map(plain))).toEqual([
      ['Bの2,311日後（6年3か月と27日）'],
      [],
    ]);
  });

  it('gives each meeting of several the time since the one before, and the last the whole span', () => {
    const date = sheet([0, 1, 2, 3]).facts.find(({ key }) => key === 'date')!;
    expect(date.cells.map(({ small = [] }) => small.map(plain))).toEqual([
      [],
      ['Dの46日後'],
      ['Bの41日後', 'Aの2,352日後（6年5か月と7日）'],
      ['Aの2,265日後（6年2か月と12日）'],
    ]);
  });

  it('tells the kinds of business in the words of the record', () => {
    const { facts } = sheet([0, 1, 2, 3]);
    const agenda = facts.find(({ key }) => key === 'agenda')!;
    expect(agenda.cells.map(({ main, small = [] }) => [plain(main), ...small.map(plain)])).toEqual([
      ['決定4件・報告6件', '決定・報告・討議'],
      ['議題5件', '互選・選出・説明・意見交換・個別の議題'],
      ['議題2件', '個別の議題'],
      ['議題4件', '個別の議題'],
    ]);
    expect(sheet([2, 3]).facts.find(({ key }) => key === 'agenda')!.differs).toBe(false);
  });

  it('counts the sections, the greetings among them, and the list by its headings', () => {
    const { facts } = sheet([0, 1]);
    const told = (wanted: string) =>
      facts
        .find(({ key }) => key === wanted)!
        .cells.map(({ main, small = [] }) => [plain(main), ...small.map(plain)]);
    expect(told('sections')).toEqual([
      ['4節', 'うち挨拶 2節'],
      ['8節', 'うち挨拶 3節'],
    ]);
    expect(told('attendees')).toEqual([
      ['25名', '名簿 第1群\u00a016名／名簿 第2群\u00a09名'],
      ['27名', '委員\u00a014名／大臣、大臣政務官\u00a02名／事務局\u00a011名'],
    ]);
  });

  it('says short gaps in days alone', () => {
    const date = sheet([1, 2]).facts.find(({ key }) => key === 'date')!;
    expect(date.differs).toBe(false);
    expect(date.cells[1]!.small).toEqual(['Aの41日後']);
  });

  it('prints both attribution rates with the characters behind them', () => {
    const record = sheet([1, 2]).facts.find(({ key }) => key === 'record')!;
    expect(record.cells[0]!.small!.map(plain)).toEqual([
      '記名率 18.7%（2,148字）',
      '挨拶を除くと 6.1%（605字）',
    ]);
  });

  it('shows the kind of document as printed', () => {
    const kind = sheet([1, 2]).facts.find(({ key }) => key === 'kind')!;
    expect(kind.differs).toBe(true);
    expect(kind.cells.map(({ main }) => plain(main))).toEqual(['議事概要', '議事要旨']);
  });
});

describe('numbersDiffer', () => {
  it('begins where the largest is one and a half times the smallest', () => {
    expect(numbersDiffer([100, 149])).toBe(false);
    expect(numbersDiffer([100, 150])).toBe(true);
  });

  it('leaves out what is not known', () => {
    expect(numbersDiffer([100, null])).toBe(false);
  });
});

describe('density', () => {
  it('is null where the times are not printed', () => {
    expect(density({ speech: 100, minutes: null })).toBeNull();
    expect(density({ speech: 11597, minutes: 40 })).toBeCloseTo(289.9, 1);
  });
});

describe('cautionOf', () => {
  it('says whose people can be compared where the records differ', () => {
    const { sides, view } = sheet([0, 1]);
    const caution = cautionOf(sides, view);
    expect(caution.grave).toBe(true);
    expect(caution.body).toContain('Aは記名（記名率 93.3%、挨拶を除くと 100.0%）、Bは無記名');
    expect(caution.body).toContain('分かるのはAだけで、Bの各人の値は「少なくともこれだけ」');
    expect(caution.body).toContain('Bでは算出しません');
  });

  it('does not warn where all speakers are given', () => {
    const { sides, view } = sheet([0, 3]);
    expect(cautionOf(sides, view)).toMatchObject({ grave: false, title: '記名の記録どうしです。' });
  });

  it('warns as well where no record gives its speakers', () => {
    const { sides, view } = sheet([1, 2]);
    expect(cautionOf(sides, view)).toMatchObject({ grave: true });
    expect(cautionOf(sides, view).body).toContain('人ごとの発言量は分からず、A・Bの');
  });
});

describe('effectsOf', () => {
  it('names what each difference does, with links to the figures', () => {
    const { facts, sides, view } = sheet([0, 1]);
    const effects = effectsOf(facts, sides, view);
    expect(effects.map(({ key }) => key)).toEqual(['record', 'kind', 'council', 'date', 'agenda']);
    const [record] = effects;
    expect(plain(record!.text)).toContain('Bの発言者の記載がない部分を人に割り当てず');
    expect(record!.text[0]).toMatchObject({ text: '「だれがどれだけ話したか」' });
    expect(JSON.stringify(record!.text)).toContain('part=voices');
  });

  it('warns of no missing speakers where all are given', () => {
    const { facts, sides, view } = sheet([0, 3]);
    expect(effectsOf(facts, sides, view).map(({ key }) => key)).toEqual([
      'kind',
      'speech',
      'council',
      'date',
      'agenda',
    ]);
  });
});

describe('recordsDiffer', () => {
  it('sees how much the records condense, too', () => {
    const of = (seeds: number[]) => recordsDiffer(sidesOf(manifest, viewing(seeds)));
    expect([of([0, 3]), of([0, 1])]).toEqual([true, true]);
    const [one] = sidesOf(manifest, viewing([0]));
    expect(recordsDiffer([one!, one!])).toBe(false);
  });
});

describe('sharedCount', () => {
  it('counts the people of both lists and the members among them', () => {
    const { sides, view } = sheet([1, 2]);
    expect(plain(sharedCount(manifest.persons, sides, view)!)).toBe(
      '両方の名簿に12名（うち委員・構成員7名）',
    );
  });

  it('is null where nobody sits in all', () => {
    const { sides, view } = sheet([0, 1, 2, 3]);
    expect(sharedCount(manifest.persons, sides, view)).toBeNull();
  });
});

describe('sharedNames', () => {
  it('tells the posts where they differ', () => {
    const { sides, view } = sheet([0, 1]);
    const words = plain(sharedNames(manifest.persons, seedCollection, sides, view));
    expect(words).toMatch(/^後藤 厚宏（A\u00a0.*学長、B\u00a0.*教授.*）$/);
  });

  it('tells the letters of more than two meetings', () => {
    const { sides, view } = sheet([0, 1, 2, 3]);
    const words = plain(sharedNames(manifest.persons, seedCollection, sides, view));
    expect(words).toContain('門松 貴（B・C・D）');
    expect(words).toContain('後藤 厚宏（A・B）');
  });
});
