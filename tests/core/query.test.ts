import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTIONS } from '../../src/core/model';
import { paramsToQuery, queryToParams, type Query } from '../../src/core/query';

const word = fc.string({ unit: fc.constantFrom(...'aA0 ,%&=+#あ本') });

const anyQuery = fc.record(
  {
    meetings: fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'a0_,%2C5'), minLength: 1 })),
    voices: fc
      .uniqueArray(fc.constantFrom(...ATTRIBUTIONS), { minLength: 1 })
      .map((some) => ATTRIBUTIONS.filter((it) => some.includes(it))),
    person: word,
    annotated: word,
    label: word,
    section: fc.integer({ min: -1, max: 999 }),
    stretch: fc.record({ from: fc.nat(999), to: fc.nat(999) }),
    discussion: fc.constant(true),
    theme: word,
    term: word,
    text: word,
    find: word,
  },
  { requiredKeys: ['meetings'] },
);

describe('queryToParams', () => {
  it('is undone by paramsToQuery, also through an address', () => {
    fc.assert(
      fc.property(anyQuery, (query: Query) => {
        const params = queryToParams(query);
        expect(paramsToQuery(params)).toEqual(query);
        const address = new URLSearchParams(params).toString();
        expect(paramsToQuery(Object.fromEntries(new URLSearchParams(address)))).toEqual(query);
      }),
    );
  });

  it('keeps addresses short and readable', () => {
    expect(
      queryToParams({ meetings: ['000_a', '001_b'], person: '野原諭', discussion: true }),
    ).toEqual({
      in: '000_a,001_b',
      who: '野原諭',
      talk: '1',
    });
  });
});

describe('paramsToQuery', () => {
  it('leaves out what an address cannot mean', () => {
    expect(paramsToQuery({ voice: 'shouted,named', sec: '-4', talk: 'x', other: 'y' })).toEqual({
      meetings: [],
      voices: ['named'],
    });
    expect(paramsToQuery({ voice: 'shouted', at: '3', in: 'a' })).toEqual({ meetings: ['a'] });
  });

  it('takes a meeting that is named twice once, so that nothing is counted twice', () => {
    expect(paramsToQuery({ in: 'a,b,a' })).toEqual({ meetings: ['a', 'b'] });
  });
});
