import { describe, expect, it } from 'vitest';
import {
  posts,
  presencesOf,
  seatsOf,
  sharedPeople,
  widestLink,
} from '../../../../src/app/pages/overview/people';
import { seedManifest } from '../../seed-manifest';

const { meetings, persons } = seedManifest();
const person = (id: string) => persons.find((one) => one.id === id)!;

describe('sharedPeople', () => {
  it('finds thirteen on two lists or more, the three of all of 2025 first', () => {
    const shared = sharedPeople(persons);
    expect(shared).toHaveLength(13);
    expect(shared.slice(0, 3).map(({ id }) => id)).toEqual(['木村公彦', '飯田陽一', '門松貴']);
  });
});

describe('seatsOf', () => {
  it('names the meetings of a person in their order, each with the seat there', () => {
    const seats = seatsOf(person('後藤厚宏'), meetings);
    expect(seats.map(({ meeting }) => meeting.meta.date)).toEqual(['2019-05-23', '2025-09-19']);
    expect(seats.every(({ meeting, seat }) => seat.meeting === meeting.id)).toBe(true);
  });
});

describe('posts', () => {
  it('follows a person through the meetings', () => {
    expect(posts(person('後藤厚宏'), meetings)).toEqual([
      '情報セキュリティ大学院大学学長',
      '情報セキュリティ大学院大学 教授',
    ]);
  });

  it('names a post once that is printed with and without a space', () => {
    expect(posts(person('上沼紫野'), meetings)).toHaveLength(1);
  });
});

describe('widestLink', () => {
  it('is the one who links 2019 and 2025', () => {
    const link = widestLink(persons, meetings);
    expect(link?.person.id).toBe('後藤厚宏');
    expect(link?.gap).toMatchObject({ years: 6, months: 3 });
  });

  it('names nobody where several reach as far', () => {
    const others = persons.filter(({ id }) => id !== '後藤厚宏');
    expect(widestLink(others, meetings)).toBeNull();
  });
});

describe('presencesOf', () => {
  it('is what the legend must explain', () => {
    expect([...presencesOf(sharedPeople(persons), meetings)].sort()).toEqual(['named', 'unknown']);
    expect([...presencesOf([person('菅義偉')], meetings)]).toEqual(['annotated']);
    expect([...presencesOf([person('前田哲')], meetings)]).toEqual(['silent']);
  });
});
