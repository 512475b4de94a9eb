// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { choicesOf, columnsOf } from '../../../../src/app/pages/compare/reading/choice';
import { sidesOf } from '../../../../src/app/pages/compare/sides';
import { tablesOf } from '../../../../src/app/pages/compare/themes/tables';
import { seedCollection } from '../../../core/metrics/seeds';
import { seedManifest } from '../../seed-manifest';
import { viewing } from './view';

const sides = (seeds: readonly number[]) => sidesOf(seedManifest(), viewing(seeds));
const choices = (seeds: readonly number[]) =>
  choicesOf(tablesOf(seedCollection, sides(seeds), {}), seedCollection.lexicon);

describe('choicesOf', () => {
  it('offers first what every meeting speaks of', () => {
    const [first] = choices([0, 1]);
    const lists = columnsOf(seedCollection, sides([0, 1]), {}, first!.theme);
    expect(lists.every(({ list }) => list.paragraphs > 10)).toBe(true);
  });

  it('leaves out themes that none of them has', () => {
    const offered = choices([1, 2]).map(({ theme }) => theme.id);
    expect(offered).not.toContain('major-events');
  });
});

describe('columnsOf', () => {
  it('counts the discussion alone where the scope says so', () => {
    const theme = seedCollection.theme('workforce');
    const all = columnsOf(seedCollection, sides([1, 2]), {}, theme);
    const talk = columnsOf(seedCollection, sides([1, 2]), { discussion: true }, theme);
    expect(all[0]!.list.hits).toBe(21);
    expect(talk[0]!.list.hits).toBe(20);
    expect(talk[0]!.query).toMatchObject({ discussion: true, theme: 'workforce' });
  });
});
