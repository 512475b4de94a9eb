import { describe, expect, it } from 'vitest';
import { attribution, paragraphsIn, recordKind } from '../../../src/core/metrics/attribution';
import { S000, S001, S002, S003, seedCollection } from './seeds';
import { toyMeeting } from './toy';

describe('attribution', () => {
  it.each([
    [S000, 11597, '0.933', '1.000'],
    [S001, 11485, '0.187', '0.061'],
    [S002, 15624, '0.061', '0.000'],
    [S003, 4032, '1.000', '1.000'],
  ])('gives S and the rates of %s', (id, speech, rate, discussion) => {
    const meeting = seedCollection.meeting(id);
    expect(attribution(meeting).speech).toBe(speech);
    expect(attribution(meeting).rate?.toFixed(3)).toBe(rate);
    expect(attribution(meeting, { discussion: true }).rate?.toFixed(3)).toBe(discussion);
  });

  it('keeps what an annotation adds apart', () => {
    const { chars, annotated, annotatedRate } = attribution(seedCollection.meeting(S000));
    expect(chars.role).toBe(777);
    expect(annotated).toBe(777);
    expect(annotatedRate).toBe(1);
  });

  it('leaves secretariat and narration out of both parts of the fraction', () => {
    // named 4 + reported 2 of S = 4 + 2 + 3 + 1 = 10
    const meeting = toyMeeting('m', [
      { text: 'あいうえ', by: 0 },
      { text: 'か き', as: 'reported', by: 0 },
      { text: 'さしす', as: 'role', label: '会長' },
      { text: 'た' },
      { text: 'なにぬねの', as: 'secretariat' },
      { text: 'はひふへほ', as: 'narration' },
    ]);
    const { speech, rate, annotated } = attribution(meeting);
    expect([speech, rate, annotated]).toEqual([10, 0.6, 0]);
  });

  it('has no rate where nobody speaks', () => {
    const silent = attribution(toyMeeting('m', [{ text: '開かれた。', as: 'narration' }]));
    expect([silent.speech, silent.rate, silent.annotatedRate]).toEqual([0, null, null]);
  });
});

describe('paragraphsIn', () => {
  it('drops greetings from the discussion, and keeps what stands under no heading', () => {
    const meeting = toyMeeting('m', [
      { text: 'あ' },
      { text: 'い', under: '開会挨拶' },
      { text: 'う', under: '意見交換' },
      { text: 'え', under: '本部長締め括り挨拶' },
    ]);
    expect(paragraphsIn(meeting)).toEqual([0, 1, 2, 3]);
    expect(paragraphsIn(meeting, { discussion: true })).toEqual([0, 2]);
  });
});

describe('recordKind', () => {
  it('draws the lines at 0.9 and 0.1', () => {
    expect([1, 0.9, 0.899, 0.1, 0.099, 0].map(recordKind)).toEqual([
      'named',
      'named',
      'partly',
      'partly',
      'unnamed',
      'unnamed',
    ]);
    expect(recordKind(null)).toBeNull();
  });
});
