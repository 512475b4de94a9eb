import { describe, expect, it } from 'vitest';
import type { Block, Row } from '../../../../src/core';
import { corrected, grouped, hitsOf, inContext } from '../../../../src/app/pages/search/results';
import { seedManifest } from '../../seed-manifest';

function row(meeting: string, first: number): Row {
  const block: Block = {
    meeting,
    kind: 'mark',
    text: 'x',
    from: 0,
    paragraph: 0,
    id: '',
    line: 1,
    attribution: null,
    speaker: null,
  };
  return { block, hits: [], marks: [], score: 0, first };
}

describe('grouped', () => {
  it('puts neighbours of one meeting together and keeps the order', () => {
    const rows = [row('a', 1), row('a', 2), row('b', 3), row('a', 4)];
    expect(grouped(rows).map((it) => [it.meeting, it.rows.length])).toEqual([
      ['a', 2],
      ['b', 1],
      ['a', 1],
    ]);
  });
});

describe('hitsOf', () => {
  it('reads a choice, and nothing where it would leave nothing', () => {
    const choices = [{ value: 'a', hits: 3, blocks: 2 }];
    expect([hitsOf(choices, 'a'), hitsOf(choices, 'b')]).toEqual([3, 0]);
  });
});

describe('corrected', () => {
  it('knows a person by the right name where the minutes print another', () => {
    const { persons } = seedManifest();
    const ids = (typed: string) => corrected(persons, typed).map(({ id }) => id);
    expect(ids('宍戸')).toEqual(['宍戸常寿']);
    expect(ids('宍戸常寿')).toEqual(['宍戸常寿']);
    expect(ids('穴戸')).toEqual([]);
    expect(ids('常寿')).toEqual([]);
    expect(ids(' ')).toEqual([]);
  });
});

describe('inContext', () => {
  it('gives what stands before and after, on one line', () => {
    expect(inContext('前の\n語と人材の後', { from: 5, to: 7 })).toEqual({
      before: '前の 語と',
      hit: '人材',
      after: 'の後',
    });
  });
});
