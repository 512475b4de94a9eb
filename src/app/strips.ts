import type { LegendItem } from '../charts/legend';
import type { Texture } from '../charts/paint';
import type { Run as Mark } from '../charts/strip';
import type { Attribution, Language, MeetingSummary, Person, Query, Run } from '../core';
import { counted } from './format';
import { common } from './i18n/common';
import { keys } from './linked';
import type { View } from './state/view.svelte';

/** How an attribution is drawn. */
export const TEXTURES: Readonly<Record<Attribution, Texture>> = {
  named: 'solid',
  role: 'outline',
  reported: 'dotted',
  anonymous: 'hatched',
  secretariat: 'thin',
  narration: 'thin',
};

/** The runs of a meeting as marks of a strip; each opens the paragraphs of that run alone. */
export function stripMarks(
  meeting: MeetingSummary,
  persons: readonly Person[],
  view: View,
): readonly Mark[] {
  return meeting.runs.map((run, at) => {
    // The last run ends with the meeting; it has at most one paragraph per character.
    const end = meeting.runs[at + 1]?.paragraph ?? run.paragraph + run.chars;
    return {
      key: String(run.paragraph),
      value: run.chars,
      texture: texture(run),
      ...(isNamed(run) ? { lang: 'ja' } : {}),
      label: `${speaker(run, persons, view)} ${counted(run.chars, 'chars', view.language)}`,
      href: view.list(runQuery(meeting.id, run, end), 'chars'),
      keys: keys({ person: run.person ?? run.annotated ?? undefined, meeting: meeting.id }),
    };
  });
}

function isNamed({ person, annotated, label }: Run): boolean {
  return person !== null || annotated !== null || label !== null;
}

function texture(run: Run): Texture {
  return run.annotated === null ? TEXTURES[run.attribution] : 'dashed';
}

function speaker(run: Run, persons: readonly Person[], view: View): string {
  const t = common[view.language];
  const person = persons.find(({ id }) => id === (run.person ?? run.annotated));
  if (!person) return run.label ?? t.attribution[run.attribution];
  return run.person === null
    ? `${run.label ?? ''} (${t.byAnnotation}: ${person.name})`
    : person.name;
}

/** What lists the paragraphs of a run, which ends before paragraph `to`. */
export function runQuery(meeting: string, run: Run, to: number): Query {
  const { attribution, person, annotated, paragraph } = run;
  return {
    meetings: [meeting],
    voices: [attribution],
    ...(person === null ? {} : { person }),
    ...(annotated === null ? {} : { annotated }),
    stretch: { from: paragraph, to },
  };
}

const SPOKEN = ['named', 'role', 'reported', 'anonymous'] as const;

/** The textures that these meetings show; what an annotation adds and what is not counted come last. */
export function textureLegend(
  meetings: readonly MeetingSummary[],
  language: Language,
): readonly LegendItem[] {
  const runs = meetings.flatMap((meeting) => meeting.runs);
  const t = common[language];
  const item = (attribution: Attribution, text: string): LegendItem => ({
    type: 'texture',
    texture: TEXTURES[attribution],
    text,
  });
  const plain = SPOKEN.filter((kind) =>
    runs.some(({ attribution, annotated }) => attribution === kind && annotated === null),
  ).map((kind) => item(kind, t.attribution[kind]));
  const annotated: LegendItem = { type: 'texture', texture: 'dashed', text: t.byAnnotation };
  return [
    ...plain,
    ...(runs.some((run) => run.annotated !== null) ? [annotated] : []),
    item('narration', t.notCounted),
  ];
}
