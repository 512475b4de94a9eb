import type { BarRow, Segment } from '../../../../charts/bars';
import type { LabelRow, Participation, PersonRow, Query } from '../../../../core';
import { counted, number, percent } from '../../../format';
import type { View } from '../../../state/view.svelte';
import { nameLink, personKeys, type Making } from './making';
import { texts } from './texts';

/** The bar of a person who speaks by name; a lower bound where some speech of the meeting may be anybody's. */
export function personBar(row: PersonRow, part: Participation, making: Making): BarRow {
  const { view, nameOf } = making;
  const t = texts[view.language];
  const name = nameOf(row.person);
  const bar = amountBar(row, name, view);
  const bound = part.lowerBound
    ? {
        note: t.lowerBound,
        readout: t.lowerReadout(bar.readout, counted(openChars(part), 'chars', view.language)),
      }
    : {};
  return {
    ...bar,
    ...bound,
    key: row.person,
    keys: personKeys(row.person, part.meeting),
    label: nameLink(row.person, making),
    segments: voicesOf(row, name, view),
  };
}

/** Characters of speech whose speaker neither text nor annotation tells. */
export function openChars({ groups, rates }: Participation): number {
  const known = groups
    .flatMap(({ rows }) => rows)
    .reduce((sum, { chars, annotated }) => sum + chars + (annotated?.chars ?? 0), 0);
  return rates.speech - known;
}

function voicesOf({ named, reported, query }: PersonRow, name: string, view: View): Segment[] {
  const both = named > 0 && reported > 0;
  const segment = (value: number, voice: 'named' | 'reported'): Segment => {
    const texture = voice === 'named' ? 'solid' : 'dotted';
    if (!both) return { value, texture };
    const own: Query = { ...query, voices: [voice] };
    const label = `${name} ${counted(value, 'chars', view.language)}`;
    return { value, texture, href: view.list(own, 'chars'), label };
  };
  return [
    ...(named > 0 ? [segment(named, 'named')] : []),
    ...(reported > 0 ? [segment(reported, 'reported')] : []),
  ];
}

/** A person whom only an annotation names: drawn apart, since the characters stand under the label already. */
export function annotatedBar(row: PersonRow, part: Participation, making: Making): BarRow[] {
  const { view, nameOf } = making;
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
      keys: personKeys(person, part.meeting),
      label: nameLink(person, making),
      note: label && part.labels.length === 1 ? t.annotated([bar.text], source) : t.byAnnotation,
      text: t.plus(bar.text),
      sub: '',
      readout: `${name} ${t.byAnnotation} ${t.plus(bar.text)}`,
      segments: [{ value: annotated.chars, texture: 'dashed' }],
    },
  ];
}

export function labelBar(row: LabelRow, view: View): BarRow {
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

export function unattributedBar({ unattributed: amount }: Participation, view: View): BarRow {
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
