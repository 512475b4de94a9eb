import { describe, expect, it } from 'vitest';
import type { Judgement, Sighting } from '../../../../../src/core';
import {
  caughtBy,
  judgedHits,
  shownHits,
  sumsOf,
  tallyOf,
} from '../../../../../src/app/pages/themes/edit/judged';
import { toyCollection, toyMeeting } from '../../../../core/metrics/toy';

const collection = toyCollection([toyMeeting('m', [{ text: '甲乙丙' }, { text: '甲' }])]);
const hit = (paragraph: number, from: number, fate: Sighting['fate'], term: string): Sighting => {
  return { meeting: 'm', paragraph, span: { from, to: from + 1 }, fate, term };
};
const found = [
  hit(0, 0, 'kept', '甲'),
  hit(0, 1, 'went', '乙'),
  hit(0, 2, 'came', '丙'),
  hit(1, 0, 'came', '甲'),
];
const judgement = (paragraph: string, from: number, accepted: boolean): Judgement => {
  return { theme: 't', meeting: 'm', paragraph, from, to: from + 1, accepted };
};
const judged = [judgement('0-1', 0, true), judgement('0-1', 1, true), judgement('0-1', 2, false)];
const hits = judgedHits(found, 't', judged, collection);

describe('judgedHits', () => {
  it('knows a place by theme, meeting, paragraph and range', () => {
    expect(hits.map(({ accepted }) => accepted)).toEqual([true, true, false, null]);
    const other = judgedHits(found, 'other', judged, collection);
    expect(other.every(({ accepted }) => accepted === null)).toBe(true);
  });
});

describe('shownHits', () => {
  it('shows what a rule catches, what it caught, and what the reader has said of it', () => {
    const count = (shown: Parameters<typeof shownHits>[1]) => shownHits(hits, shown).length;
    expect([count('all'), count('came'), count('went')]).toEqual([3, 2, 1]);
    expect([count('unjudged'), count('rejected')]).toEqual([1, 1]);
  });
});

describe('tallyOf', () => {
  it('counts what is judged of the present hits, and what was accepted and has gone', () => {
    expect(tallyOf(hits)).toEqual({ accepted: 1, judged: 2, lost: 1 });
  });
});

describe('sumsOf', () => {
  it('counts hits and paragraphs of both rules', () => {
    expect(sumsOf(hits)).toEqual({
      now: { hits: 3, paragraphs: 2 },
      before: { hits: 2, paragraphs: 1 },
      came: { hits: 2, paragraphs: 2 },
      went: { hits: 1, paragraphs: 1 },
    });
  });
});

describe('caughtBy', () => {
  it('gives every present hit to one term', () => {
    expect([...caughtBy(found)]).toEqual([
      ['甲', 2],
      ['丙', 1],
    ]);
  });
});
