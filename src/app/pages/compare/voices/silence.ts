import type { BarRow } from '../../../../charts/bars';
import type { Text } from '../../../../charts/text';
import type { Collection, Participation, PersonRow } from '../../../../core';
import { number } from '../../../format';
import { printedForms } from '../../../meeting-words';
import { common } from '../../../i18n/common';
import { nameLink, personKeys, type Making } from './making';
import { texts } from './texts';

/** More people without a bar than this are one row, which opens to their names (`silent=1`). */
const SILENT_SHOWN = 12;
const UNKNOWN_SHOWN = 3;

/** Those of a group without speech by name or annotation: 0 where every speaker is known, else what cannot be told. */
export function quietRows(
  rows: readonly PersonRow[],
  part: Participation,
  collection: Collection,
  making: Making,
): BarRow[] {
  const quiet = rows.filter(({ chars, annotated }) => chars === 0 && annotated === null);
  const limit = part.lowerBound ? UNKNOWN_SHOWN : SILENT_SHOWN;
  const isOpen = making.view.route.params.silent === '1';
  if (quiet.length > limit && !isOpen) return [foldedRow(quiet, rows, part, making)];
  return quiet.map((row) => quietRow(row, part, collection, making));
}

function quietRow(
  { person }: PersonRow,
  part: Participation,
  collection: Collection,
  making: Making,
): BarRow {
  const { view, persons, nameOf } = making;
  const variants = persons.find(({ id }) => id === person)?.variants ?? [];
  const printed = printedForms(variants, [collection.meeting(part.meeting)], view.language);
  return {
    ...nothing(nameOf(person), part, making),
    key: person,
    keys: personKeys(person, part.meeting),
    label: nameLink(person, making),
    ...(printed.length > 0 ? { note: printed } : {}),
  };
}

function foldedRow(
  quiet: readonly PersonRow[],
  rows: readonly PersonRow[],
  part: Participation,
  making: Making,
): BarRow {
  const { view } = making;
  const t = texts[view.language];
  const count = number(quiet.length);
  const text = quiet.length < rows.length ? t.others(count) : t.people(count);
  return {
    ...nothing(text, part, making),
    key: 'quiet',
    label: { text, href: view.with({ silent: '1' }) },
  };
}

function nothing(name: string, { lowerBound }: Participation, { view }: Making) {
  const text = lowerBound ? common[view.language].unknown : texts[view.language].zero;
  return { href: null, value: 0, text, readout: `${name} ${text}`, segments: [] };
}

/** What can be said of all those without speech by name, in one sentence. */
export function silenceOf({ meeting, groups, silence }: Participation, { view }: Making): Text {
  const t = texts[view.language];
  const rows = groups.flatMap((group) => group.rows);
  const without = rows.filter(({ chars }) => chars === 0);
  const count = number(without.length);
  const list = view.href('meeting', meeting, { show: 'attendees' });
  if (without.length === 0) return rows.length > 0 ? t.noneSilent(number(rows.length), list) : '';
  if (silence === 'labels') return t.silenceLabels(count, list);
  if (silence === 'unattributed') return t.silenceUnknown(count, list);
  const annotated = without.filter((row) => row.annotated !== null).length;
  return [
    ...t.silent(number(rows.length), count, list),
    ...(annotated > 0 ? [t.silentAnnotated(number(annotated))] : []),
    t.stop,
  ];
}
