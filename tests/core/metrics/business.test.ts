import { describe, expect, it } from 'vitest';
import { businessOf } from '../../../src/core/metrics/business';
import type { AgendaItem, Section } from '../../../src/core/model';
import { S000, S001, S002, S003, seedCollection } from './seeds';

const span = { from: 0, to: 0 };
const item = (title: string, kind: AgendaItem['kind'] = 'item') => ({ span, kind, title });
const section = (title: string): Section => ({ span, number: '○', title });
const told = (id: string) =>
  businessOf(seedCollection.meeting(id).minutes).map(({ kind, words }) => [kind, ...words]);

describe('businessOf', () => {
  it('reads the kinds out of lists and headings of the four minutes', () => {
    expect(told(S000)).toEqual([['decision'], ['report'], ['discussion', '討議']]);
    expect(told(S001)).toEqual([
      ['election', '互選', '選出'],
      ['explanation', '説明'],
      ['discussion', '意見交換'],
      ['topic'],
    ]);
    expect(told(S002)).toEqual([['topic']]);
    expect(told(S003)).toEqual([['topic']]);
  });

  it('takes a title that goes on after the word for a subject', () => {
    expect(businessOf({ agenda: [item('予算の決定方法について')], sections: [] })).toEqual([
      { kind: 'topic', words: [] },
    ]);
    expect(businessOf({ agenda: [item('運営規則の決定について')], sections: [] })).toEqual([
      { kind: 'decision', words: ['決定'] },
    ]);
  });

  it('counts a section only for what the agenda does not show, and no greeting', () => {
    const sections = [
      section('開会挨拶'),
      section('報告事項'),
      section('自由討議'),
      section('その他'),
    ];
    expect(businessOf({ agenda: [item('件', 'report')], sections })).toEqual([
      { kind: 'report', words: [] },
      { kind: 'discussion', words: ['自由討議'] },
    ]);
  });

  it('is empty where nothing is printed', () => {
    expect(businessOf({ agenda: [], sections: [] })).toEqual([]);
  });
});
