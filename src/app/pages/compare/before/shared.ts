import type { Piece, Text } from '../../../../charts/text';
import { sharedPersons, type Collection, type Person } from '../../../../core';
import { number } from '../../../format';
import { keys } from '../../../linked';
import { printedForms, type Words } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import { series, type Side } from '../sides';
import { texts } from './texts';

/** So many people are named; the rest is counted. */
const NAMED = 16;

/** How many sit in all of the meetings, as a link to the list of just these people; null for nobody. */
export function sharedCount(
  persons: readonly Person[],
  sides: readonly Side[],
  view: View,
): Text | null {
  const t = texts[view.language];
  const ids = sides.map(({ id }) => id);
  const shared = sharedPersons(persons, ids);
  const members = shared.filter(({ member }) => member === true).length;
  if (shared.length === 0) return null;
  const count = (value: number, only: string): Piece[] => [
    { text: t.persons(number(value)), href: view.href('people', null, { in: ids.join(), only }) },
  ];
  return [
    ...t.all(count(shared.length, ''), sides.length),
    ...(members > 0 && members < shared.length ? t.members(count(members, 'members')) : []),
  ];
}

/** Those on two or more of the lists by name: with the posts that differ, or the letters of their meetings where there are more than two. */
export function sharedNames(
  persons: readonly Person[],
  collection: Collection,
  sides: readonly Side[],
  view: View,
): Words {
  const t = texts[view.language];
  const found = linking(persons, sides);
  const shown = found.slice(0, NAMED);
  const rest = found.length - shown.length;
  const meetings = sides.map(({ id }) => collection.meeting(id));
  const clause = (person: Person) => [
    nameOf(person, view),
    ...printedForms(person.variants, meetings, view.language),
    ...where(person, sides, view),
  ];
  return [...series(shown, clause, t.comma), ...(rest > 0 ? [t.more(rest)] : [])];
}

/** Those on most lists first, members before others. */
function linking(persons: readonly Person[], sides: readonly Side[]): Person[] {
  const ids = sides.map(({ id }) => id);
  const order = sharedPersons(persons, ids).map(({ person }) => person);
  const lists = (person: Person) => seatsIn(person, sides).length;
  const others = persons.filter((person) => lists(person) > 1 && !order.includes(person));
  return [...order, ...others.sort((a, b) => lists(b) - lists(a))];
}

function seatsIn({ seats }: Person, sides: readonly Side[]) {
  return sides.flatMap(({ id, letter }) => {
    const seat = seats.find(({ meeting }) => meeting === id);
    return seat ? [{ letter, title: seat.title.replace(/\s+/g, '') }] : [];
  });
}

function nameOf({ id, name }: Person, view: View): Piece {
  return { text: name, lang: 'ja', href: view.with({ who: id }), keys: keys({ person: id }) };
}

function where(person: Person, sides: readonly Side[], view: View): Words {
  const t = texts[view.language];
  const seats = seatsIn(person, sides);
  if (sides.length > 2) return [t.seats(seats.map(({ letter }) => letter).join(t.list))];
  if (new Set(seats.map(({ title }) => title)).size < 2) return [];
  const post = ({ letter, title }: (typeof seats)[number]) => [
    t.post(letter),
    { text: title, lang: 'ja' },
  ];
  return t.posts(series(seats, post, t.comma));
}
