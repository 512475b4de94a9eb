import { describe, expect, it } from 'vitest';
import {
  openLexicon,
  lexiconVersion,
  passages,
  type Lexicon,
  type Theme,
} from '../../../../src/core';
import {
  compared,
  fileOfRules,
  SHOWN,
  shownOf,
  versionsOf,
} from '../../../../src/app/pages/rules/versions';
import { Collection } from '../../../../src/core/collection';
import { toyMeeting } from '../../../core/metrics/toy';

const theme = (id: string, ...terms: readonly string[]): Theme => {
  return { id, group: 'g', ja: id, en: id, scope: { ja: '', en: '' }, terms };
};
const of = (...themes: readonly Theme[]): Lexicon => {
  return { version: 1, measured: null, groups: [{ id: 'g', ja: '', en: '' }], themes };
};
const before = of(theme('a', '甲'), theme('b', '乙'), theme('c', '丙'));
const after = of(theme('a', '甲+乙', '丙'), theme('b', '乙'), theme('d', '丁'));
const meetings = [
  toyMeeting('m', [
    { text: '甲と乙。甲。' },
    { text: '丙と丁。' },
    { text: '甲乙丙丁', as: 'secretariat' },
  ]),
];
const collection = new Collection(meetings, before);
const never = () => false;

describe('compared', () => {
  it('tells the themes that differ with the hits that each number counts', async () => {
    const found = (await compared(collection, before, after, never)) ?? [];
    const counts = found.map(({ id, change, found: all }) => {
      return [id, change, ...SHOWN.map((one) => shownOf(all, one).length)];
    });
    expect(counts).toEqual([
      ['a', 'rule', 2, 2, 1, 1],
      ['d', 'added', 0, 1, 1, 0],
      ['c', 'removed', 1, 0, 0, 1],
    ]);
  });

  it('counts before and after as the lists of either rules do', async () => {
    for (const { id, found } of (await compared(collection, before, after, never)) ?? []) {
      const listed = (rules: Lexicon) =>
        passages(new Collection(meetings, rules), { meetings: ['m'], theme: id }).hits;
      expect(shownOf(found, 'before')).toHaveLength(listed(before));
      expect(shownOf(found, 'after')).toHaveLength(listed(after));
    }
  });

  it('answers nothing once it is called off', async () => {
    expect(await compared(collection, before, after, () => true)).toBeNull();
  });
});

describe('versionsOf', () => {
  it('lists the rules of the bundle, the draft and those that were saved', () => {
    const set = { id: 'x', name: '手元', changed: '2026-01-01', lexicon: after, judged: [] };
    const names = { bundle: '収録', draft: '下書き' };
    const keys = versionsOf(before, { ...set, id: 'draft' }, [set], names).map(({ key }) => key);
    expect(keys).toEqual(['bundle', 'draft', lexiconVersion(after)]);
  });
});

describe('versionsOf of a file made by hand', () => {
  it('lists the same rules once, whatever ids they bear', () => {
    const set = { id: 'x', name: '手元', changed: '2026-01-01', lexicon: after, judged: [] };
    const twin = { ...set, id: 'y', name: '同じ規則' };
    const listed = versionsOf(before, null, [set, twin], { bundle: '収録', draft: '下書き' });
    expect(listed.map(({ name }) => name)).toEqual(['収録', '手元']);
  });
});

describe('fileOfRules', () => {
  it('is read back as the same rules', () => {
    const [version] = versionsOf(after, null, [], { bundle: '手元', draft: '' });
    const json = JSON.parse(fileOfRules(version!)) as { name: string };
    expect(json.name).toBe('手元');
    expect(lexiconVersion(openLexicon(json))).toBe(lexiconVersion(after));
  });
});
