import { describe, expect, it } from 'vitest';
import { evenness } from '../../../src/core/metrics/evenness';
import { S000, S001, S002, S003, seedCollection } from './seeds';
import { toyCollection, toyMeeting, type ToyParagraph } from './toy';

const said = (by: number, chars: number): ToyParagraph => ({ text: 'あ'.repeat(chars), by });

describe('evenness', () => {
  it('gives the known figures of 000', () => {
    const found = evenness(seedCollection, S000);
    if (found.type !== 'measured') throw new Error(found.reason);
    expect(found.topThree.toFixed(3)).toBe('0.381');
    expect(found.top.map((row) => row.person)).toEqual(['宮澤栄一', '遠藤信博', '村井純']);
    expect(found.groups[0]?.amongSpeakers?.toFixed(3)).toBe('0.333');
    expect(found.groups.map((group) => [group.speakers, group.silent])).toEqual([
      [15, 0],
      [0, 9],
    ]);
  });

  it('is measured where all are named', () => {
    expect(evenness(seedCollection, S003)).toMatchObject({ type: 'measured', discussionRate: 1 });
  });

  it.each([S001, S002])('is refused for %s, where the discussion has hardly a name', (id) => {
    expect(evenness(seedCollection, id)).toMatchObject({ type: 'refused', reason: 'attribution' });
  });

  it('is refused where nobody speaks', () => {
    const collection = toyCollection([toyMeeting('m', [])]);
    expect(evenness(collection, 'm')).toEqual({
      type: 'refused',
      reason: 'speech',
      discussionRate: null,
    });
  });

  it('counts the silent as 0 where the record shows that they are silent', () => {
    // 委員 1 and 3: Gini 1/4. With a silent third, rising 0 1 3: (−2·0 + 0·1 + 2·3)/(3·4) = 1/2
    const list = [...'甲乙丙'].map((name) => ({ name, group: '委員' }));
    const collection = toyCollection([toyMeeting('m', [said(0, 1), said(1, 3)], list)]);
    const found = evenness(collection, 'm');
    expect(found.type === 'measured' && found.groups).toEqual([
      { heading: '委員', speakers: 2, silent: 1, amongSpeakers: 0.25, withSilent: 0.5 },
    ]);
  });

  it('knows nothing of the silent where some talk has no name', () => {
    const list = [...'甲乙丙'].map((name) => ({ name, group: '委員' }));
    const talk = [said(0, 1), said(1, 3), { text: 'あ' }];
    const found = evenness(toyCollection([toyMeeting('m', talk, list)]), 'm');
    expect(found.type === 'measured' && found.groups[0]?.withSilent).toBeNull();
    expect(found.type === 'measured' && found.topThree).toBe(0.8);
  });
});
