import { describe, expect, it } from 'vitest';
import {
  judgedWith,
  lexiconVersion,
  mergedRules,
  ruleSet,
  type Judgement,
  type Lexicon,
  type RuleSet,
} from '../../../src/core';

const rulesOf = (term: string): Lexicon => ({
  version: 1,
  measured: null,
  groups: [{ id: 'g', ja: '', en: '' }],
  themes: [
    { id: 'a', group: 'g', ja: 'a', en: 'a', scope: { ja: '', en: '' }, terms: [term], except: [] },
  ],
});
const set = (id: string, term: string, ...judged: readonly Judgement[]): RuleSet => {
  return { id, name: id, changed: '2026-01-01', lexicon: rulesOf(term), judged };
};
const judged = (from: number, accepted: boolean): Judgement => {
  return { theme: 'a', meeting: 'm', paragraph: '0-1', from, to: from + 1, accepted };
};
const version = (term: string) => lexiconVersion(rulesOf(term));

describe('ruleSet', () => {
  it('opens rules without the figures that stand beside them', () => {
    const [theme] = rulesOf('甲').themes;
    const forged = {
      ...rulesOf('甲'),
      measured: { precision: 1, recall: 1, basis: { ja: '', en: '' } },
      themes: [{ ...theme, measured: { precision: 1, recall: 1, coded: 9 } }],
    };
    const opened = ruleSet({ ...set('x', '甲'), lexicon: forged }, 'rules');
    expect(opened.lexicon).toEqual(rulesOf('甲'));
  });
});

describe('judgedWith', () => {
  it('takes what is judged elsewhere; of one place what is held stays', () => {
    const held = [judged(0, true)];
    expect(judgedWith(held, [judged(0, false), judged(5, false)])).toEqual([
      judged(0, true),
      judged(5, false),
    ]);
    expect(judgedWith(held, [judged(0, false)])).toBe(held);
  });
});

describe('mergedRules', () => {
  it('takes a draft as the draft where none is held', () => {
    expect(mergedRules([], [set('draft', '甲')], 'file')).toEqual([set('draft', '甲')]);
  });

  it('keeps the draft that is held and saves another one under a name', () => {
    const held = [set('draft', '甲')];
    const coming = { ...set('draft', '乙', judged(0, true)), name: '' };
    expect(mergedRules(held, [coming], 'file')).toEqual([
      ...held,
      { ...coming, id: version('乙'), name: 'file' },
    ]);
  });

  it('unites the judgements of the same rules, and leaves alone what gains nothing', () => {
    const held = [set('draft', '甲', judged(0, true)), set(version('乙'), '乙')];
    const coming = [
      set('draft', '甲', judged(0, false), judged(5, true)),
      set(version('乙'), '乙', judged(9, true)),
    ];
    const all = mergedRules(held, coming, 'file');
    expect(all.map((one) => one.judged)).toEqual([
      [judged(0, true), judged(5, true)],
      [judged(9, true)],
    ]);
    const again = mergedRules(all, coming, 'file');
    expect(again.every((one, at) => one === all[at])).toBe(true);
  });

  it('calls rules by what they say, whatever a file made by hand calls them', () => {
    const all = mergedRules([], [set('x', '甲'), set('y', '甲'), set('y', '乙')], 'file');
    expect(all.map(({ id }) => id)).toEqual([version('甲'), version('乙')]);
  });
});
