import type { Texture } from '../../../../../charts/paint';
import type { Text } from '../../../../../charts/text';
import type { Appearance, Collection, Presence, Returning } from '../../../../../core';
import { common } from '../../../../i18n/common';
import { joined, printedForms, type Words } from '../../../../meeting-words';
import { MARKS } from '../../../../presence';
import { link, type Side } from '../../sides';
import { nameLink, personKeys, type Making } from '../making';
import { texts } from './texts';

/** A person with what stands under each meeting. */
export interface ReturningRow {
  readonly key: string;
  readonly name: Text;
  /** In the order of the meetings; null where the person is not on the list. */
  readonly cells: readonly (ReturningCell | null)[];
}

export interface ReturningCell {
  readonly side: Side;
  readonly texture: Texture;
  /** Characters, 0, or that it cannot be told. */
  readonly amount: Text;
  /** As printed on the list, with the heading it stands under and remarks. */
  readonly post: Text;
  /** Whether the post is printed in other words than at the meeting before in time. */
  readonly moved: boolean;
  readonly keys: string;
}

export function rowsOf(
  people: readonly Returning[],
  collection: Collection,
  sides: readonly Side[],
  making: Making,
): ReturningRow[] {
  const meetings = sides.map(({ id }) => collection.meeting(id));
  return people.map(({ person, appearances }) => ({
    key: person.id,
    name: [
      nameLink(person.id, making),
      ...printedForms(person.variants, meetings, making.view.language),
    ],
    cells: sides.map((side) => {
      const here = appearances.find(({ meeting }) => meeting === side.id);
      return here ? cellOf(here, side, making) : null;
    }),
  }));
}

function cellOf(appearance: Appearance, side: Side, making: Making): ReturningCell {
  const { row, presence, moved } = appearance;
  return {
    side,
    texture: MARKS[presence],
    amount: amountOf(appearance, making),
    post: postOf(appearance, making),
    moved,
    keys: personKeys(row.person, side.id),
  };
}

/** What the record tells of the person: characters that open their list, 0, or that it cannot be told. */
export function amountOf(
  { row, presence }: Pick<Appearance, 'row' | 'presence'>,
  { view }: Making,
): Text {
  const t = texts[view.language];
  if (presence === 'named') return link(row.chars, 'chars', row.query, view);
  if (presence === 'annotated' && row.annotated) {
    const { chars, query } = row.annotated;
    return t.annotated([link(chars, 'chars', query, view)]);
  }
  return presence === 'silent' ? t.silentAs : common[view.language].unknown;
}

function postOf({ seat }: Appearance, { view }: Making): Words {
  const t = texts[view.language];
  const isHeading = seat.group !== null && !/^\d+$/.test(seat.group);
  const aside = [...(isHeading ? [seat.group] : []), ...seat.notes].map((text): Words => {
    return [{ text, lang: 'ja' }];
  });
  return [
    { text: seat.title.replace(/\s+/g, ' '), lang: 'ja' },
    ...(aside.length > 0 ? t.notes(joined(aside, t.list)) : []),
  ];
}

/** The signs that occur, in the order of how much is known. */
export function signsOf(people: readonly Returning[]): Presence[] {
  const found = new Set(
    people.flatMap(({ appearances }) => appearances.map((one) => one.presence)),
  );
  return (Object.keys(MARKS) as Presence[]).filter((presence) => found.has(presence));
}
