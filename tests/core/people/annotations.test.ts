import { describe, expect, it } from 'vitest';
import {
  annotatedSpeakers,
  correctedName,
  isMatched,
  openAnnotations,
  unmatchedSentence,
  type PersonAnnotation,
} from '../../../src/core/people/annotations';
import { minutesFromGold, SEEDS, seedAnnotations } from '../../from-gold';

const seeds = openAnnotations(seedAnnotations());
const persons = seeds.filter((one): one is PersonAnnotation => one.type !== 'abbreviation');
const [director, misprint] = persons as [PersonAnnotation, PersonAnnotation];

function file(annotation: object): unknown {
  return { schema: 1, annotations: [annotation] };
}

describe('openAnnotations', () => {
  it('opens the annotations of the seeds', () => {
    expect(persons.map(({ type }) => type)).toEqual(['speaker', 'name', 'name']);
    const short = seeds.flatMap((one) => (one.type === 'abbreviation' ? one.short : []));
    expect(short).toEqual(expect.arrayContaining(['NISC', 'NCO']));
  });

  it('says where something is wrong, what was expected and what to do', () => {
    expect(() => openAnnotations(file({ ...director, type: 'guess' }))).toThrow(
      'annotations.json.annotations[0].type: expected speaker or name or abbreviation, found "guess". Correct the file',
    );
    expect(() => openAnnotations(file({ ...director, label: 3 }))).toThrow(
      '[0].label: expected a text, found 3',
    );
    expect(() => openAnnotations(file({ ...director, reason: { ja: '' } }))).toThrow(
      '[0].reason.en',
    );
    const nisc = seeds.find(({ type }) => type === 'abbreviation');
    expect(() => openAnnotations(file({ ...nisc, long: 'x' }))).toThrow(
      '[0].long: expected an object',
    );
    expect(() => openAnnotations([])).toThrow('annotations.json: expected an object');
  });
});

describe('annotatedSpeakers', () => {
  const minutes = minutesFromGold(SEEDS[0]);

  it('names who is behind the whole label, and leaves longer labels alone', () => {
    const seats = annotatedSpeakers(minutes, [director]);
    const added = minutes.paragraphs.filter((_, index) => seats[index] !== null);
    expect(new Set(added.map(({ speakerLabel }) => speakerLabel))).toEqual(new Set(['本部長']));
    expect(added.reduce((sum, { chars }) => sum + chars, 0)).toBe(777);
    expect(new Set(seats)).toEqual(new Set([null, 0]));
  });

  it('never overrules what the text itself tells', () => {
    const seats = annotatedSpeakers(minutes, [
      { ...director, label: '野原本部員' } as PersonAnnotation,
    ]);
    expect(seats.every((seat) => seat === null)).toBe(true);
  });

  it('names nobody who is not on the list', () => {
    const seats = annotatedSpeakers(minutes, [
      { ...director, name: '菅 直人' } as PersonAnnotation,
    ]);
    expect(seats.every((seat) => seat === null)).toBe(true);
  });
});

describe('correctedName', () => {
  it('corrects the printed name and no other', () => {
    expect(correctedName({ name: '穴戸 常寿' }, seeds)).toBe('宍戸 常寿');
    expect(correctedName({ name: '穴戸 太郎' }, seeds)).toBe('穴戸 太郎');
  });
});

describe('isMatched', () => {
  it('is true for the annotations of the seeds in their files', () => {
    for (const annotation of persons) {
      const minutes = minutesFromGold(annotation.file.replace('.txt', ''));
      expect(isMatched(annotation, minutes, seeds)).toBe(true);
    }
  });

  it('is false where label or name do not occur', () => {
    expect(isMatched(director, minutesFromGold(SEEDS[1]), seeds)).toBe(false);
    expect(isMatched(misprint, minutesFromGold(SEEDS[0]), seeds)).toBe(false);
  });
});

describe('unmatchedSentence', () => {
  it('names file and label or name in both languages', () => {
    for (const sentence of Object.values(unmatchedSentence(director))) {
      expect(sentence).toContain(SEEDS[0]);
      expect(sentence).toContain('本部長');
    }
    expect(unmatchedSentence(misprint).en).toContain('穴戸 常寿');
  });
});
