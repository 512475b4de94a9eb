import type { Text } from '../../../../charts/text';
import {
  businessOf,
  isGreeting,
  type Attendee,
  type Business,
  type Collection,
} from '../../../../core';
import { number } from '../../../format';
import { joined, type Words } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import type { Side } from '../sides';
import { headingOf } from '../voices/heading';
import type { Cell } from './facts';
import { texts } from './texts';

/** How many are listed, and how many under each heading of the list. */
export function attendeesCell(collection: Collection, { id, summary }: Side, view: View): Cell {
  const t = texts[view.language];
  const { attendees } = collection.meeting(id).minutes;
  const groups = countBy(attendees, ({ group }: Attendee) => group);
  const part = ([heading, count]: readonly [string | null, number]): Words => [
    ...list(headingOf(heading, view)),
    `${t.space}${t.persons(number(count))}`,
  ];
  const href = view.href('meeting', id, { show: 'attendees' });
  return {
    main: { text: t.persons(number(summary.attendees)), href },
    small: groups.length > 1 ? [joined(groups.map(part), t.slash)] : [],
  };
}

/** The items as listed, and the kinds of business they and the sections show. */
export function agendaCell(collection: Collection, { id, summary }: Side, view: View): Cell {
  const t = texts[view.language];
  const kinds = (['decision', 'report', 'item'] as const).filter(
    (kind) => summary.agenda[kind] > 0,
  );
  const words = kinds.map((kind) => t.items(t.agenda[kind], number(summary.agenda[kind])));
  const href = view.href('meeting', id, { show: 'agenda' });
  const business = businessOf(collection.meeting(id).minutes);
  return {
    main: words.length > 0 ? { text: words.join(t.list), href } : t.notPrinted,
    small:
      business.length > 0
        ? [
            joined(
              business.map((one) => businessWords(one, view)),
              t.list,
            ),
          ]
        : [],
  };
}

/** The words of the record where it has any, else what the list stands under. */
function businessWords({ kind, words }: Business, view: View): Words {
  const t = texts[view.language];
  const printed = words.map((text) => [{ text, lang: 'ja' }]);
  return printed.length > 0 && view.language === 'ja'
    ? joined(printed, t.list)
    : [t.business[kind]];
}

/** How many sections there are, and how many of them are greetings, which may be left out. */
export function sectionsCell(collection: Collection, { id }: Side, view: View): Cell {
  const t = texts[view.language];
  const { sections } = collection.meeting(id).minutes;
  const greetings = sections.filter(isGreeting).length;
  if (sections.length === 0) return { main: t.notPrinted };
  return {
    main: { text: t.sections(number(sections.length)), href: view.href('meeting', id) },
    small: greetings > 0 ? [t.greetings(number(greetings))] : [],
  };
}

function countBy<T, K>(items: readonly T[], key: (item: T) => K): (readonly [K, number])[] {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts];
}

function list(text: Text): Words {
  return Array.isArray(text) ? (text as Words) : [text as Words[number]];
}
