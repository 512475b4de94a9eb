import type { BarGroup, BarRow, Segment } from '../../../../charts/bars';
import { pieces, plain, type Text } from '../../../../charts/text';
import type { Twin } from '../../../../charts/twin';
import {
  passages,
  type Amount,
  type LabelRow,
  type Participation,
  type ParticipationGroup,
  type PersonRow,
  type Query,
} from '../../../../core';
import { counted, number, percent } from '../../../format';
import { common } from '../../../i18n/common';
import { joined, printedForms, type Words } from '../../../meeting-words';
import { groupHeading, linked, nameOf, type Desk } from '../desk';
import { texts } from '../texts';

/** Characters per line of what has no speaker. */
export const FOLD = 2000;

/** Who spoke by name, group by group, with those who did not in a sentence; then who has only a label. */
export function speakerGroups(found: Participation, desk: Desk): BarGroup[] {
  const t = texts[desk.view.language];
  const groups = found.groups.map((group, at): BarGroup => {
    const { rows } = group;
    const speaking = rows.filter(({ paragraphs }) => paragraphs > 0);
    const note = quietNote(found, group, desk);
    return {
      key: String(at),
      heading: groupHeading(group.heading, desk),
      side: {
        text: t.speaking(speaking.length, rows.length),
        href: desk.view.with({ show: 'attendees' }),
      },
      rows: speaking.map((row) => personBar(row, desk)),
      ...(note ? { note } : {}),
    };
  });
  if (found.labels.length === 0) return groups;
  const rows = found.labels.map((row) => labelBar(row, found, desk));
  return [...groups, { key: 'labels', heading: t.labels, rows }];
}

function personBar(row: PersonRow, desk: Desk): BarRow {
  const { view } = desk;
  const query = (voice: 'named' | 'reported'): Query => ({ ...row.query, voices: [voice] });
  const segment = (voice: 'named' | 'reported'): Segment => ({
    value: row[voice],
    texture: voice === 'named' ? 'solid' : 'dotted',
    href: view.list(query(voice), 'chars'),
    label: `${common[view.language].attribution[voice]} ${counted(row[voice], 'chars', view.language)}`,
  });
  const segments = (['named', 'reported'] as const).filter((voice) => row[voice] > 0).map(segment);
  return bar(row, { key: row.person, label: nameOf(desk, row.person), segments }, desk);
}

/** Talk under a label; what an annotation tells of it is a segment of its own, and says of whom. */
function labelBar(row: LabelRow, found: Participation, desk: Desk): BarRow {
  const { view, collection } = desk;
  const words = common[view.language];
  const told = found.groups
    .flatMap(({ rows }) => rows)
    .filter(({ annotated }) => annotated !== null)
    .map(({ person }) => {
      const query = { ...row.query, annotated: person };
      return { person, query, chars: passages(collection, query).chars };
    })
    .filter(({ chars }) => chars > 0);
  const rest = row.chars - told.reduce((sum, { chars }) => sum + chars, 0);
  const segments: Segment[] = [
    ...told.map(({ chars }) => ({ value: chars, texture: 'dashed' as const })),
    ...(rest > 0 ? [{ value: rest, texture: 'outline' as const }] : []),
  ];
  const label: Text = row.label
    ? { text: row.label, lang: 'ja' }
    : texts[view.language].severalPeople;
  const made = bar(row, { key: `${row.type} ${row.label}`, label, segments }, desk);
  const remarks: Words[] = [
    ...(row.type === 'unresolved' ? [[words.unresolved]] : []),
    ...told.map(({ person }) => [words.byAnnotation + words.colon, nameOf(desk, person)]),
  ];
  const note = [...pieces(made.note ?? ''), ...remarks.flatMap((remark) => [' ', ...remark])];
  return note.length > 0 ? { ...made, note } : made;
}

/** How an amount is called and drawn. */
interface Look {
  readonly key: string;
  readonly label: Text;
  readonly segments: readonly Segment[];
}

function bar(row: Amount, { key, label, segments }: Look, desk: Desk): BarRow {
  const text = counted(row.chars, 'chars', desk.view.language);
  const sub = row.share === null ? '' : percent(row.share);
  return {
    key,
    label,
    ...(row.speeches > 0 ? { note: linked(desk, row.speeches, 'speeches', row.query) } : {}),
    href: row.chars > 0 ? desk.view.list(row.query, 'chars') : null,
    value: row.chars,
    // English words do not fit beside a bar; the axis has the unit.
    text: desk.view.language === 'ja' ? text : number(row.chars),
    sub,
    readout: `${plain(label)} ${text} ${sub}`,
    segments,
  };
}

/** The people of a group without speech by name, and what may be said of them; null where all speak. */
function quietNote(found: Participation, { rows }: ParticipationGroup, desk: Desk): Text | null {
  const t = texts[desk.view.language];
  const quiet = rows.filter(({ paragraphs }) => paragraphs === 0);
  if (quiet.length === 0) return null;
  const names = quiet.map(({ person, annotated }): Words => {
    const known = desk.manifest.persons.find(({ id }) => id === person);
    const meeting = desk.collection.meeting(found.meeting);
    const name = [
      nameOf(desk, person),
      ...printedForms(known?.variants ?? [], [meeting], desk.view.language),
    ];
    if (!annotated) return name;
    return [...name, ...t.byAnnotation(linked(desk, annotated.chars, 'chars', annotated.query))];
  });
  const scope = found.unattributed.query.discussion ? t.talkAlone : '';
  const count = { text: t.people(quiet.length), href: desk.view.with({ show: 'attendees' }) };
  return [scope, ...t.quiet[found.silence](count), ...joined(names, t.comma)];
}

/** What has no speaker, as a bar of its own below an ink rule. */
export function unattributedRow({ unattributed }: Participation, desk: Desk): BarRow[] {
  if (unattributed.chars === 0) return [];
  const { unattributed: label } = common[desk.view.language];
  const segments: Segment[] = [{ value: unattributed.chars, texture: 'hatched' }];
  const row = bar(unattributed, { key: 'anonymous', label, segments }, desk);
  return [
    { ...row, note: linked(desk, unattributed.paragraphs, 'paragraphs', unattributed.query) },
  ];
}

/** Largest bar on the common scale; what has no speaker is folded onto lines of it. */
export function largest(groups: readonly BarGroup[]): number {
  return Math.max(1, ...groups.flatMap(({ rows }) => rows.map(({ value }) => value)));
}

/** The same people and labels as a table, those without speech by name included. */
export function speakerTwin(found: Participation, desk: Desk): Twin {
  const t = texts[desk.view.language];
  const words = common[desk.view.language];
  const numeric = true;
  const cells = (row: Amount) => ({
    speeches: [linked(desk, row.speeches, 'speeches', row.query)],
    paragraphs: [linked(desk, row.paragraphs, 'paragraphs', row.query)],
    chars: [linked(desk, row.chars, 'chars', row.query)],
    share: row.share === null ? '—' : percent(row.share),
  });
  const people = found.groups.flatMap(({ heading, rows }) =>
    rows.map((row) => ({
      who: [nameOf(desk, row.person)],
      group: groupHeading(heading, desk),
      ...cells(row),
      ...(row.paragraphs === 0 && found.lowerBound ? { share: words.unknown } : {}),
      annotated: row.annotated
        ? [linked(desk, row.annotated.chars, 'chars', row.annotated.query)]
        : '—',
    })),
  );
  const labels = found.labels.map((row) => ({
    who: row.label ? { text: row.label, lang: 'ja' } : t.severalPeople,
    group: t.labels,
    ...cells(row),
    annotated: '—',
  }));
  const nobody = { who: words.unattributed, group: '—', ...cells(found.unattributed) };
  return {
    columns: [
      { key: 'who', label: t.speaker },
      { key: 'group', label: t.groupHead },
      { key: 'speeches', label: t.speeches, numeric },
      { key: 'paragraphs', label: t.paragraphs, numeric },
      { key: 'chars', label: t.chars, numeric },
      { key: 'share', label: t.share, numeric },
      { key: 'annotated', label: t.annotatedChars, numeric },
    ],
    rows: [
      ...people,
      ...labels,
      ...(found.unattributed.chars > 0 ? [{ ...nobody, annotated: '—' }] : []),
    ],
  };
}
