import type { LegendItem } from '../../../../../charts/legend';
import type { Returning } from '../../../../../core';
import type { MarkRow } from '../../../../figure-rows';
import { number } from '../../../../format';
import { common } from '../../../../i18n/common';
import type { Words } from '../../../../meeting-words';
import { MARKS } from '../../../../presence';
import type { View } from '../../../../state/view.svelte';
import { series, type Side } from '../../sides';
import { nameLink, type Making } from '../making';
import { amountOf, signsOf } from './rows';
import { texts } from './texts';

/** How many sit in several meetings, who of them says most by name and where, and how many posts changed. */
export function returningReading(
  people: readonly Returning[],
  sides: readonly Side[],
  making: Making,
): Words {
  const { view } = making;
  const t = texts[view.language];
  const [first] = people;
  if (!first) return [t.none];
  const everywhere = people.filter(({ appearances }) => appearances.length === sides.length).length;
  const moved = people.filter(({ appearances }) => appearances.some((one) => one.moved)).length;
  const all = sides.length > 2 && everywhere > 0 ? t.all([t.named(number(everywhere))]) : [];
  return [
    ...t.count(number(people.length), all),
    ...(first.chars > 0 ? mostOf(first, sides, making) : [t.silence]),
    ...(moved > 0 ? [t.moved(number(moved))] : []),
  ];
}

function mostOf({ person, appearances }: Returning, sides: readonly Side[], making: Making): Words {
  const t = texts[making.view.language];
  const heard = sides.flatMap((side) => {
    const one = appearances.find(({ meeting }) => meeting === side.id);
    return one?.presence === 'named' ? [{ side, one }] : [];
  });
  const part = ({ side, one }: (typeof heard)[number]): Words => [
    `${side.letter}\u00a0`,
    ...[amountOf(one, making)].flat(),
  ];
  return t.most([nameLink(person.id, making)], series(heard, part, t.list));
}

export function returningLegend(people: readonly Returning[], view: View): LegendItem[] {
  const { legend } = texts[view.language];
  return signsOf(people).map((presence) => ({
    type: 'texture',
    texture: MARKS[presence],
    round: true,
    text: legend[presence],
  }));
}

/** A row per person and meeting; null characters where it cannot be told whether the person spoke. */
export function returningMarks(people: readonly Returning[], { view }: Making): MarkRow[] {
  const t = texts[view.language];
  const { unknown, byAnnotation } = common[view.language];
  return people.flatMap(({ person, appearances }) =>
    appearances.map(({ meeting, seat, row, presence }): MarkRow => {
      const state = { annotated: byAnnotation, unknown, named: '', silent: '' }[presence];
      return {
        meeting,
        item: person.name,
        part: seat.title,
        measure: t.measure,
        value: presence === 'unknown' ? null : row.chars,
        unit: t.chars,
        definition: t.definition,
        note: [state, seat.group ?? '', ...seat.notes].filter(Boolean).join(t.join),
        ...(row.chars > 0 ? { list: { query: row.query, unit: 'chars' } } : {}),
      };
    }),
  );
}
