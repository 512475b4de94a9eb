import type { FloorMark, FloorRow } from '../../../../../charts/floor';
import { plain, type Text } from '../../../../../charts/text';
import type { Attribution, Query, Run, Scope } from '../../../../../core';
import { counted, number } from '../../../../format';
import { common } from '../../../../i18n/common';
import { sideQuery } from '../../sides';
import { nameLink, personKeys, type Making } from '../making';
import { texts } from '../texts';
import type { Floor } from './stretches';

/** Who a row is for: a person of the list, a label that names nobody, speech without a speaker, or what is no speech. */
interface Speaker {
  readonly key: string;
  readonly type: 'person' | 'label' | 'anonymous' | 'aside';
  readonly run: Run;
  readonly marks: FloorMark[];
}

const ORDER = ['person', 'label', 'anonymous', 'aside'] as const;

/** One row per person in the order of first speaking; below them labels, speech without a speaker, and what is no speech. */
export function speakersOf(
  { side, stretches }: Pick<Floor, 'side' | 'stretches'>,
  scope: Scope,
  making: Making,
): FloorRow[] {
  const speakers = new Map<string, Speaker>();
  for (const { run, mark } of stretches) {
    const found = speakers.get(keyOf(run)) ?? {
      key: keyOf(run),
      type: typeOf(run),
      run,
      marks: [],
    };
    speakers.set(found.key, found);
    found.marks.push(mark);
  }
  return [...speakers.values()]
    .sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type))
    .map((speaker) => rowOf(speaker, side.id, sideQuery(side, scope), making));
}

function typeOf({ attribution, person }: Run): Speaker['type'] {
  if (attribution === 'secretariat' || attribution === 'narration') return 'aside';
  if (person !== null) return 'person';
  return attribution === 'anonymous' ? 'anonymous' : 'label';
}

/** Labels that differ only in white space are one: a page break may have put some in. */
function keyOf(run: Run): string {
  const type = typeOf(run);
  if (type === 'person') return `person ${run.person ?? ''}`;
  if (type !== 'label') return type;
  const kind = run.attribution === 'role' ? 'role' : 'unresolved';
  return `${kind} ${(run.label ?? '').replace(/\s+/g, '')}`;
}

function rowOf(
  { key, type, run, marks }: Speaker,
  meeting: string,
  within: Query,
  making: Making,
): FloorRow {
  const { view } = making;
  const value = marks.reduce((sum, mark) => sum + mark.value, 0);
  const label = labelOf(type, run, making);
  const { annotated, person } = run;
  const whose = person ?? annotated;
  return {
    key,
    label,
    ...(type === 'label' && annotated !== null ? { note: byAnnotation(annotated, making) } : {}),
    value,
    text: number(value) + texts[view.language].unitShort,
    href: view.list({ ...within, ...askedFor(type, run) }, 'chars'),
    readout: `${plain(label)} ${counted(value, 'chars', view.language)}`,
    marks,
    ...(whose === null ? {} : { keys: personKeys(whose, meeting) }),
  };
}

function labelOf(type: Speaker['type'], { person, label }: Run, making: Making): Text {
  const t = texts[making.view.language];
  if (type === 'person' && person !== null) return nameLink(person, making);
  if (type === 'anonymous') return t.apart;
  if (type === 'aside') return t.asideShort;
  return label ? { text: label, lang: 'ja' } : t.noLabel;
}

function byAnnotation(person: string, making: Making): Text {
  return [`${common[making.view.language].byAnnotation} `, nameLink(person, making)];
}

/** What of the meeting the row counts: the same as the bar of the person or label. */
function askedFor(type: Speaker['type'], { person, label, attribution }: Run): Partial<Query> {
  if (type === 'person' && person !== null) return { person };
  if (type === 'anonymous') return { voices: ['anonymous'] };
  if (type === 'aside') return { voices: ['secretariat', 'narration'] };
  const voices: Attribution[] = attribution === 'role' ? ['role'] : ['named', 'reported'];
  return { voices, label: label ?? '' };
}
