import { describe, expect, it } from 'vitest';
import type { Answer, Ask } from '../../../../src/core';
import { openWays, waysOn } from '../../../../src/app/pages/search/ways';

const asked = (typed: string, rest: Partial<Ask> = {}): Ask => ({
  typed,
  order: 'document',
  speech: false,
  kinds: [],
  meetings: [],
  offset: 0,
  limit: 50,
  ...rest,
});
const ways = (typed: string, rest?: Partial<Ask>) =>
  waysOn(asked(typed, rest)).map(({ kind, ask }) => `${kind}: ${ask.typed}`);

describe('waysOn', () => {
  it('takes the quotation marks off a phrase', () => {
    expect(ways('"ISAC"')).toContain('loose: ISAC');
    expect(ways('"a b" “c”')[0]).toBe('loose: a b c');
  });

  it('leaves out the filters, those beside the query too', () => {
    expect(ways('人材 会議:003')).toContain('unfiltered: 人材');
    expect(ways('"人材" 会議:003').slice(1, 3)).toEqual(['unfiltered: "人材"', 'unfiltered: 人材']);
    const [way] = waysOn(asked('人材', { speech: true, kinds: ['mark'] }));
    expect(way).toMatchObject({ kind: 'unfiltered', ask: { speech: false, kinds: [] } });
  });

  it('leaves out one word of several, and none that is excluded', () => {
    expect(ways('人材 ない語 -AI')).toEqual(['without: ない語 -AI', 'without: 人材 -AI']);
  });

  it('shortens a word alone from its end, down to two characters', () => {
    expect(ways('育成計画')).toEqual(['shorter: 育成計', 'shorter: 育成']);
    expect(ways('語')).toEqual([]);
    expect(ways('"人材論" 会議:003').at(-1)).toBe('shorter: 人材 会議:003');
  });
});

describe('openWays', () => {
  it('keeps the first way of each kind that finds something', async () => {
    const find = ({ typed }: Ask) =>
      Promise.resolve({ blocks: typed.length < 4 ? 1 : 0 } as Answer);
    const found = await openWays(asked('育成計画書'), find);
    expect(found.map(({ ask }) => ask.typed)).toEqual(['育成計']);
  });
});
