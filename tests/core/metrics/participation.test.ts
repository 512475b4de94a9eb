import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Collection } from '../../../src/core/collection';
import type { Amount } from '../../../src/core/metrics/amount';
import { participation, type Participation } from '../../../src/core/metrics/participation';
import { passages } from '../../../src/core/passages';
import { S000, S001, S002, S003, seedCollection } from './seeds';
import { toyCollection, toyMeeting, type ToyParagraph } from './toy';

const rowsOf = ({ groups }: Participation) => groups.flatMap((group) => group.rows);
const speakers = (of: Participation) => rowsOf(of).filter((row) => row.chars > 0);
const byName = (of: Participation) => speakers(of).map((row) => [row.person, row.chars]);

const amountsOf = (of: Participation): Amount[] => [
  ...rowsOf(of),
  ...rowsOf(of).flatMap((row) => row.annotated ?? []),
  ...of.labels,
  of.unattributed,
  of.secretariat,
  of.narration,
];

function expectCountsToEqualLists(collection: Collection, of: Participation) {
  for (const { chars, paragraphs, speeches, query } of amountsOf(of)) {
    expect(passages(collection, query)).toMatchObject({ chars, paragraphs, speeches });
  }
}

function expectToAddUp(of: Participation) {
  const parts = [...rowsOf(of), ...of.labels, of.unattributed];
  expect(parts.reduce((sum, row) => sum + row.chars, 0)).toBe(of.rates.speech);
  for (const row of rowsOf(of)) expect(row.named + row.reported).toBe(row.chars);
}

describe('participation', () => {
  it('tells who spoke most at 000', () => {
    const at = participation(seedCollection, S000);
    expect(byName(at).slice(0, 3)).toEqual([
      ['宮澤栄一', 1823],
      ['遠藤信博', 1490],
      ['村井純', 1104],
    ]);
    const [first] = rowsOf(at);
    expect([first?.paragraphs, first?.share?.toFixed(3)]).toEqual([8, '0.157']);
    expect(at.lowerBound).toBe(false);
  });

  it('counts 15 of 25 by name at 000, ten not, one of them by annotation', () => {
    const at = participation(seedCollection, S000);
    expect(rowsOf(at)).toHaveLength(25);
    expect(speakers(at)).toHaveLength(15);
    expect(rowsOf(at).filter((row) => row.silent)).toHaveLength(9);
    const added = rowsOf(at).find((row) => row.annotated);
    expect([added?.person, added?.chars, added?.annotated?.chars]).toEqual(['菅義偉', 0, 777]);
    expect([added?.silent, at.silence]).toEqual([false, 'annotated']);
    expect(at.labels).toMatchObject([{ type: 'role', label: '本部長', chars: 777, speeches: 2 }]);
  });

  it('keeps two people of one surname apart', () => {
    const at = participation(seedCollection, S000);
    const maeda = rowsOf(at).filter((row) => row.person.startsWith('前田'));
    expect(maeda.map((row) => [row.person, row.chars, row.paragraphs])).toEqual([
      ['前田雅英', 885, 4],
      ['前田哲', 0, 0],
    ]);
  });

  it('names three at 001 and calls nobody silent', () => {
    const at = participation(seedCollection, S001);
    expect(byName(at)).toEqual([
      ['平将明', 1468],
      ['岸信千世', 321],
      ['木村公彦', 359],
    ]);
    expect([at.unattributed.chars, at.unattributed.paragraphs]).toEqual([9337, 69]);
    expect([at.silence, at.lowerBound]).toEqual(['unattributed', true]);
    expect(rowsOf(at).some((row) => row.silent)).toBe(false);
  });

  it('names one at 002, in greetings only', () => {
    const at = participation(seedCollection, S002);
    expect(speakers(at)).toMatchObject([{ person: '松本尚', chars: 955, paragraphs: 12 }]);
    expect([at.unattributed.chars, at.unattributed.paragraphs]).toEqual([14669, 136]);
    expect(speakers(participation(seedCollection, S002, { discussion: true }))).toEqual([]);
  });

  it('hears all nine at 003, two of them in indirect speech, too', () => {
    const at = participation(seedCollection, S003);
    const most = byName(at).sort(([, a], [, b]) => Number(b) - Number(a));
    expect(most.slice(0, 4)).toEqual([
      ['長井総和', 742],
      ['三田一博', 660],
      ['野原諭', 632],
      ['柳瀬護', 628],
    ]);
    expect(most).toHaveLength(9);
    expect(at.silence).toBe('text');
    const chair = rowsOf(at).find((row) => row.person === '飯田陽一');
    expect([chair?.named, chair?.reported, chair?.speeches]).toEqual([296, 231, 2]);
  });

  it('keeps the headings of the list in their order', () => {
    const headings = participation(seedCollection, S003).groups.map((group) => group.heading);
    expect(headings).toEqual(['議長', '副議長', '構成員', 'オブザーバ']);
  });

  it('puts a name that the list does not decide under its label', () => {
    const paragraphs: ToyParagraph[] = [
      { text: '二人のうちどちらか。', as: 'named', label: '前田委員' },
      { text: 'どちらか。', as: 'named', label: '前田 委員' },
      { text: '会長として。', as: 'role', label: '会長' },
    ];
    const list = [{ name: '前田一' }, { name: '前田二' }];
    const at = participation(toyCollection([toyMeeting('m', paragraphs, list)]), 'm');
    expect(at.labels.map((row) => [row.type, row.label, row.chars])).toEqual([
      ['unresolved', '前田委員', 15],
      ['role', '会長', 6],
    ]);
    expect(at.silence).toBe('labels');
    expect(rowsOf(at).some((row) => row.silent)).toBe(false);
  });

  it('carries with each number the list that it counts, with and without greetings', () => {
    for (const id of [S000, S001, S002, S003]) {
      for (const discussion of [false, true]) {
        const at = participation(seedCollection, id, { discussion });
        expectToAddUp(at);
        expectCountsToEqualLists(seedCollection, at);
      }
    }
  });

  const anyParagraph: fc.Arbitrary<ToyParagraph> = fc
    .record({
      text: fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/\n/g, '')),
      kind: fc.constantFrom('named', 'open', 'reported', 'role', 'anonymous', 'narration'),
      by: fc.integer({ min: 0, max: 2 }),
      under: fc.constantFrom('挨拶', '討議'),
      told: fc.boolean(),
    })
    .map(({ text, kind, by, under, told }): ToyParagraph => {
      if (kind === 'named' || kind === 'reported') return { text, under, by, as: kind };
      if (kind === 'open') return { text, under, as: 'named', label: '某委員' };
      const annotated = told ? { annotated: '甲' } : {};
      if (kind === 'role') return { text, under, as: 'role', label: '会長', ...annotated };
      return { text, under, as: kind as 'anonymous' | 'narration' };
    });

  it('adds up to S and counts what its lists hold, whatever was said', () => {
    fc.assert(
      fc.property(fc.array(anyParagraph, { maxLength: 12 }), fc.boolean(), (list, discussion) => {
        const attendees = [{ name: '甲', group: '委員' }, { name: '乙' }, { name: '丙' }];
        const collection = toyCollection([toyMeeting('m', list, attendees)]);
        const at = participation(collection, 'm', { discussion });
        expectToAddUp(at);
        expectCountsToEqualLists(collection, at);
      }),
    );
  });
});
