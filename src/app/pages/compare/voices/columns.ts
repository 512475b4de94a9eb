import type { BarGroup, BarRow, Segment } from '../../../../charts/bars';
import type { Text } from '../../../../charts/text';
import {
  participation,
  type Collection,
  type LabelRow,
  type Meeting,
  type Participation,
  type ParticipationGroup,
  type Person,
  type PersonRow,
  type Query,
  type Scope,
} from '../../../../core';
import { counted, number, percent } from '../../../format';
import { printedForms, type Words } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import { series, type Side } from '../sides';
import { texts } from './texts';

/** Unattributed talk goes on at a new line every so many characters. */
export const FOLD = 2000;

/** The bars of one meeting. */
export interface Column {
  readonly side: Side;
  readonly part: Participation;
  readonly groups: readonly BarGroup[];
  readonly apart: readonly BarRow[];
  readonly apartNote: Text;
  /** What can be said of those without speech by name. */
  readonly silence: Text;
}

/** What rows are made with: the words of the view and the names of people. */
export interface Making {
  readonly view: View;
  readonly persons: readonly Person[];
  readonly nameOf: (person: string) => string;
}

export function columnOf(collection: Collection, side: Side, scope: Scope, making: Making): Column {
  const part = participation(collection, side.id, scope);
  const { view } = making;
  const t = texts[view.language];
  const labels = labelGroup(part, making);
  return {
    side,
    part,
    groups: [
      ...part.groups.map((group) => personGroup(group, part, making)),
      ...(labels ? [labels] : []),
    ],
    apart: part.unattributed.chars > 0 ? [unattributed(part, view)] : [],
    apartNote: part.unattributed.chars > FOLD ? t.folded(number(FOLD)) : t.unfolded,
    silence: silenceOf(part, collection, making),
  };
}

/** The longest bar of all columns that is not folded: what their one scale must hold. */
export function longestBar(columns: readonly Column[]): number {
  const rows = columns.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  return Math.max(
    1,
    ...rows.map(({ segments }) => segments.reduce((sum, it) => sum + it.value, 0)),
  );
}

/** The printed heading of a part of the list, or which part it is. */
export function headingOf(heading: string | null, view: View): Text {
  const t = texts[view.language];
  if (heading === null) return t.wholeList;
  return /^\d+$/.test(heading) ? t.unlabelled(heading) : { text: heading, lang: 'ja' };
}

function personGroup(group: ParticipationGroup, part: Participation, making: Making): BarGroup {
  const { view } = making;
  const t = texts[view.language];
  const heard = group.rows.filter(({ chars }) => chars > 0);
  const annotated = group.rows.filter((row) => row.chars === 0 && row.annotated !== null);
  return {
    key: group.heading ?? '',
    heading: headingOf(group.heading, view),
    side: {
      text: sideOf(heard.length, group.rows.length, part, view),
      href: view.href('meeting', part.meeting, { show: 'attendees' }),
    },
    rows: [
      ...heard.map((row) => personBar(row, making)),
      ...annotated.flatMap((row) => annotatedBar(row, part, making)),
    ],
    ...(annotated.length > 0 ? { note: t.annotatedNote } : {}),
    ...(part.lowerBound && heard.length === 0 ? { note: t.groupUnknown } : {}),
  };
}

/** How many of those listed speak by name; a lower bound where some talk has no person. */
function sideOf(spoken: number, listed: number, part: Participation, view: View): string {
  const t = texts[view.language];
  if (spoken === listed) return t.everyone(number(listed));
  if (!part.lowerBound) return t.spoke(number(spoken), number(listed));
  return spoken > 0 ? t.atLeast(number(spoken), number(listed)) : t.cannotTell(number(listed));
}

function personBar(row: PersonRow, { view, nameOf }: Making): BarRow {
  const name = nameOf(row.person);
  const bar = amountBar(row, name, view);
  const { named, reported, query } = row;
  const both = named > 0 && reported > 0;
  const segment = (value: number, voice: 'named' | 'reported'): Segment => {
    const texture = voice === 'named' ? 'solid' : 'dotted';
    if (!both) return { value, texture };
    const own: Query = { ...query, voices: [voice] };
    const label = `${name} ${counted(value, 'chars', view.language)}`;
    return { value, texture, href: view.list(own, 'chars'), label };
  };
  const segments = [
    ...(named > 0 ? [segment(named, 'named')] : []),
    ...(reported > 0 ? [segment(reported, 'reported')] : []),
  ];
  const href = view.href('people', row.person);
  return { ...bar, key: row.person, label: { text: name, lang: 'ja', href }, segments };
}

/** A person whom only an annotation names: drawn apart, since the characters stand under the label already. */
function annotatedBar(row: PersonRow, part: Participation, { view, nameOf }: Making): BarRow[] {
  const t = texts[view.language];
  const { annotated, person } = row;
  if (!annotated) return [];
  const name = nameOf(person);
  const bar = amountBar(annotated, name, view);
  const [label] = part.labels.filter(({ type }) => type === 'role');
  const source = label ? [{ text: label.label, lang: 'ja' }] : [];
  return [
    {
      ...bar,
      key: person,
      label: { text: name, lang: 'ja', href: view.href('people', person) },
      note: label && part.labels.length === 1 ? t.annotated([bar.text], source) : t.byAnnotation,
      text: t.plus(bar.text),
      sub: '',
      readout: `${name} ${t.byAnnotation} ${t.plus(bar.text)}`,
      segments: [{ value: annotated.chars, texture: 'dashed' }],
    },
  ];
}

function labelGroup({ labels }: Participation, { view }: Making): BarGroup | null {
  const t = texts[view.language];
  if (labels.length === 0) return null;
  return {
    key: 'labels',
    heading: t.labels,
    rows: labels.map((row) => labelBar(row, view)),
  };
}

function labelBar(row: LabelRow, view: View): BarRow {
  const t = texts[view.language];
  const name = row.label === '' ? t.noLabel : row.label;
  const texture = row.type === 'role' ? 'outline' : row.label === '' ? 'dotted' : 'solid';
  return {
    ...amountBar(row, name, view),
    key: `${row.type} ${row.label}`,
    label: row.label === '' ? t.noLabel : { text: row.label, lang: 'ja' },
    note: row.type === 'role' ? t.role : t.unresolved,
    segments: [{ value: row.chars, texture }],
  };
}

function unattributed({ unattributed: amount }: Participation, view: View): BarRow {
  const t = texts[view.language];
  return {
    ...amountBar(amount, t.apart, view),
    key: 'unattributed',
    label: t.apart,
    segments: [{ value: amount.chars, texture: 'hatched' }],
  };
}

type Counted = Pick<PersonRow, 'chars' | 'share' | 'query'>;

function amountBar({ chars, share, query }: Counted, name: string, view: View) {
  const part = share === null ? '' : percent(share);
  const text = number(chars) + texts[view.language].unitShort;
  return {
    href: view.list(query, 'chars'),
    value: chars,
    text,
    sub: part,
    readout: `${name} ${counted(chars, 'chars', view.language)} ${part}`,
  };
}

function silenceOf(
  { meeting, groups, silence }: Participation,
  collection: Collection,
  making: Making,
): Text {
  const { view } = making;
  const t = texts[view.language];
  const rows = groups.flatMap((group) => group.rows);
  const without = rows.filter(({ chars }) => chars === 0);
  const count = number(without.length);
  const list = view.href('meeting', meeting, { show: 'attendees' });
  if (without.length === 0) return rows.length > 0 ? t.noneSilent(number(rows.length), list) : '';
  if (silence === 'labels') return t.silenceLabels(count, list);
  if (silence === 'unattributed') return t.silenceUnknown(count, list);
  const names = series(without, (row) => named(row, collection.meeting(meeting), making), t.list);
  return t.silent(number(rows.length), count, names, list);
}

function named({ person, annotated }: PersonRow, meeting: Meeting, making: Making): Words {
  const { view, persons, nameOf } = making;
  const variants = persons.find(({ id }) => id === person)?.variants ?? [];
  return [
    { text: nameOf(person), lang: 'ja', href: view.href('people', person) },
    ...printedForms(variants, [meeting], view.language),
    ...(annotated ? [texts[view.language].silentAnnotated] : []),
  ];
}
