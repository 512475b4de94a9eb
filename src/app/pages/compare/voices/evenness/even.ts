import type { Text } from '../../../../../charts/text';
import {
  evenness,
  type Collection,
  type Evenness,
  type GroupEvenness,
  type Scope,
} from '../../../../../core';
import { number, percent } from '../../../../format';
import type { View } from '../../../../state/view.svelte';
import { isMany, letters, series, type Side } from '../../sides';
import { headingOf } from '../heading';
import { nameLink, type Making } from '../making';
import { texts } from './texts';

/** How evenly the talk of a meeting is spread. */
export interface Even {
  readonly side: Side;
  readonly even: Evenness;
}

/** A group of the list as a row; the cells after the heading are figures or the reason why there is none. */
export interface EvenRow {
  readonly key: string;
  readonly heading: Text;
  readonly cells: readonly Text[];
}

export function evensOf(collection: Collection, sides: readonly Side[], scope: Scope): Even[] {
  return sides.map((side) => ({ side, even: evenness(collection, side.id, scope) }));
}

/** The three who say most with their share; empty where it is not worked out. */
export function topOf({ even }: Even, making: Making): Text {
  const t = texts[making.view.language];
  if (even.type === 'refused') return '';
  const names = series(even.top, ({ person }) => nameLink(person, making), t.list);
  return t.topThree(percent(even.topThree), names);
}

/** A row per group that has somebody to compare with. */
export function evenRows({ even }: Even, view: View): EvenRow[] {
  if (even.type === 'refused') return [];
  return even.groups
    .filter(({ speakers, silent }) => speakers + silent > 1)
    .map((group) => ({
      key: group.heading ?? '',
      heading: headingOf(group.heading, view),
      cells: cellsOf(group, view),
    }));
}

function cellsOf({ speakers, silent, amongSpeakers, withSilent }: GroupEvenness, view: View) {
  const t = texts[view.language];
  const value = (gini: number | null) => gini?.toFixed(2) ?? (speakers === 0 ? '—' : t.few);
  // The core leaves this open where nobody can be called silent, and where nobody speaks.
  const known = withSilent !== null || speakers === 0;
  return [
    t.people(number(speakers)),
    value(amongSpeakers),
    known ? t.people(number(silent)) : t.unknown,
    known ? value(withSilent) : t.unknown,
  ];
}

/** Why it is not worked out for some of the meetings, in as few sentences as say it. */
export function refusals(evens: readonly Even[], view: View): string[] {
  const t = texts[view.language];
  const told = (reason: 'attribution' | 'speech') =>
    evens.filter(({ even }) => even.type === 'refused' && even.reason === reason);
  const [open, mute] = [told('attribution'), told('speech')];
  const name = (some: readonly Even[]) =>
    letters(
      some.map(({ side }) => side),
      t.join,
    );
  const each = open.map((one) => {
    const rate = one.even.discussionRate ?? 0;
    return t.refused(name([one]), percent(rate));
  });
  return [
    ...(isMany(evens) && open.length > 1 ? [t.refusedMany(name(open))] : each),
    ...(mute.length > 0 ? [t.noSpeech(name(mute))] : []),
  ];
}
