import { describe, expect, it } from 'vitest';
import { annotationOf, misprintsOf, placesOf } from '../../../../src/app/pages/people/seats';
import { seedManifest } from '../../seed-manifest';

const manifest = seedManifest();
const person = (id: string) => manifest.persons.find((one) => one.id === id)!;
const places = (id: string) => placesOf(person(id), manifest);

describe('placesOf', () => {
  it('puts the meetings in order with the time between them', () => {
    const held = places('後藤厚宏');
    expect(held.map(({ state }) => state)).toEqual(['named', 'unknown']);
    expect(held[1]?.gap).toMatchObject({ years: 6, months: 3 });
    expect(held[0]?.seat.chars).toBe(740);
  });

  it('takes a share for a lower bound where some talk has no speaker', () => {
    const [first] = places('宮澤栄一');
    expect(first?.share).toBeCloseTo(0.157, 3);
    expect(first?.isLowerBound).toBe(false);
    expect(places('平将明')[0]?.isLowerBound).toBe(true);
  });
});

describe('annotationOf', () => {
  it('finds who the 本部長 is', () => {
    const [place] = places('菅義偉');
    expect(place?.seat.annotatedChars).toBe(777);
    expect(annotationOf(manifest, person('菅義偉'), place!.meeting.file)?.label).toBe('本部長');
    expect(annotationOf(manifest, person('村井純'), place!.meeting.file)).toBeUndefined();
  });
});

describe('misprintsOf', () => {
  it('names both lists that print another form', () => {
    const found = misprintsOf(manifest, places('宍戸常寿'), person('宍戸常寿'));
    expect(found.map(({ printed }) => printed)).toEqual(['穴戸 常寿', '穴戸 常寿']);
    expect(misprintsOf(manifest, places('後藤厚宏'), person('後藤厚宏'))).toEqual([]);
  });
});
