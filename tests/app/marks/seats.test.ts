// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { seatMarks, turnMarks } from '../../../src/app/marks/seats';
import { view } from '../../../src/app/state/view.svelte';
import { S000, S001 } from '../../core/metrics/seeds';
import { seedManifest } from '../seed-manifest';

const { meetings, persons } = seedManifest();
const personOf = (id: string) => persons.filter((one) => one.id === id);

describe('seatMarks', () => {
  it('has a row for each meeting of a person, null where it cannot be told: 後藤 厚宏', () => {
    const rows = seatMarks(personOf('後藤厚宏'), meetings, view);
    expect(rows.map(({ meeting, value, base, note }) => [meeting, value, base, note])).toEqual([
      [S000, 740, 11_597, ''],
      [S001, null, 11_485, '判別不能'],
    ]);
  });

  it('keeps apart what an annotation tells: 菅 義偉', () => {
    const rows = seatMarks(personOf('菅義偉'), meetings, view);
    expect(rows.map(({ measure, value, note }) => [measure, value, note])).toEqual([
      ['記名の発言の字数', 0, '記名の発言なし'],
      ['注記による発言の字数', 777, '注記による'],
    ]);
  });
});

describe('turnMarks', () => {
  it('counts paragraphs and speeches where a person speaks by name', () => {
    const [person] = personOf('宮澤栄一');
    expect(turnMarks(person!, meetings, view).map(({ value, unit }) => [value, unit])).toEqual([
      [8, '段落'],
      [1, '発言'],
    ]);
  });

  it('has nothing of a person who does not', () => {
    const [person] = personOf('菅義偉');
    expect(turnMarks(person!, meetings, view)).toEqual([]);
  });
});
