import {
  isMemberHeading,
  normalise,
  type MeetingSummary,
  type Person,
  type Seat,
} from '../../../core';
import type { Params } from '../../state/route';

/** Which people the list keeps, besides those of the chosen meetings. */
export const ONLY = ['all', 'shared', 'members', 'named', 'unnamed', 'surname', 'printed'] as const;
export type Only = (typeof ONLY)[number];

/** By the number of meetings, by characters by name, in the order of the lists. */
export const SORTS = ['meetings', 'chars', 'list'] as const;
export type Sort = (typeof SORTS)[number];

/** What the address asks of the list. */
export interface Choice {
  /** Only those who sat in all of these; all meetings count when it is empty. */
  readonly meetings: readonly string[];
  readonly only: Only;
  readonly sort: Sort;
  /** Part of a name or a post. */
  readonly name: string;
}

/** A person with the seats that the choice is about. */
export interface Row {
  readonly person: Person;
  readonly seats: readonly Seat[];
  /** Characters by name in these seats. */
  readonly chars: number;
}

/** Reads `in`, `only`, `sort` and `name`; what means nothing here is left out. */
export function readChoice(params: Params, meetings: readonly MeetingSummary[]): Choice {
  const ids = (params.in ?? '').split(',');
  return {
    meetings: meetings.map(({ id }) => id).filter((id) => ids.includes(id)),
    only: ONLY.find((known) => known === params.only) ?? 'all',
    sort: SORTS.find((known) => known === params.sort) ?? 'meetings',
    name: params.name ?? '',
  };
}

/** The people asked for, in the order asked for; the manifest's order decides where two are equal. */
export function choosePeople(persons: readonly Person[], choice: Choice): Row[] {
  const rows = persons
    .map((person) => rowOf(person, choice.meetings))
    .filter((row) => row !== null)
    .filter((row) => keeps(row, choice.only, persons) && speaksOf(row.person, choice.name));
  if (choice.sort === 'chars') return rows.sort((a, b) => b.chars - a.chars);
  if (choice.sort === 'meetings')
    return rows.sort((a, b) => meetingCount(b.person) - meetingCount(a.person));
  return rows;
}

function rowOf(person: Person, meetings: readonly string[]): Row | null {
  const seats = meetings.length
    ? person.seats.filter(({ meeting }) => meetings.includes(meeting))
    : person.seats;
  if (meetings.some((id) => !seats.some(({ meeting }) => meeting === id))) return null;
  return { person, seats, chars: seats.reduce((sum, { chars }) => sum + chars, 0) };
}

function keeps({ person, seats, chars }: Row, only: Only, persons: readonly Person[]): boolean {
  if (only === 'shared') return meetingCount(person) > 1;
  if (only === 'members') return seats.every(({ group }) => isMemberHeading(group) === true);
  if (only === 'named') return chars > 0;
  if (only === 'unnamed') return chars === 0;
  if (only === 'surname') return namesakes(person, persons).length > 0;
  return only !== 'printed' || person.variants.length > 0;
}

function speaksOf({ name, variants, seats }: Person, wanted: string): boolean {
  const searched = [name, ...variants, ...seats.map(({ title }) => title)];
  return searched.some((text) => normalise(text).text.includes(normalise(wanted).text));
}

/** In how many meetings a person sat. */
export function meetingCount({ seats }: Person): number {
  return new Set(seats.map(({ meeting }) => meeting)).size;
}

/** Others with the same surname: different people, since their full names differ. */
export function namesakes(person: Person, persons: readonly Person[]): Person[] {
  const surname = surnameOf(person);
  return persons.filter((other) => other.id !== person.id && surnameOf(other) === surname);
}

function surnameOf({ name }: Person): string {
  return name.split(' ')[0] ?? name;
}
