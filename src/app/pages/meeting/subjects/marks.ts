import { plain } from '../../../../charts/text';
import type { Query, ThemeTable, Unit } from '../../../../core';
import type { MarkRow } from '../../../figure-rows';
import { texts } from '../../../marks/texts';
import { texts as words } from '../texts';
import { nameOf, type Desk } from '../desk';
import type { Subject } from './subjects';

/** What the figures of a meeting are measured on. */
interface Whole {
  readonly table: ThemeTable;
  /** Characters of the record. */
  readonly total: number;
}

/** The themes of a meeting as rows of a file: how much, by whom, and the place of every hit. */
export function subjectMarks(subjects: readonly Subject[], whole: Whole, desk: Desk): MarkRow[] {
  return subjects.flatMap((subject) => [
    ...amounts(subject, whole, desk),
    ...speakers(subject, whole, desk),
    ...places(subject, whole, desk),
  ]);
}

function amounts({ theme, row }: Subject, { table }: Whole, { view }: Desk): MarkRow[] {
  const { themes, units } = texts[view.language];
  const own = { meeting: table.meeting, item: theme[view.language] };
  const chars = { base: table.chars, baseUnit: units.chars };
  const paragraphs = { base: table.paragraphs, baseUnit: units.paragraphs };
  const list = (unit: Unit) => ({ list: { query: row.query, unit } });
  const named = (kind: keyof typeof themes) => {
    const [measure, definition] = themes[kind];
    return { measure, definition };
  };
  return [
    { ...own, ...named('hits'), value: row.hits, unit: units.hits, ...chars, ...list('hits') },
    {
      ...own,
      ...named('rate'),
      value: row.rate,
      unit: units.perThousand,
      ...chars,
      ...list('hits'),
    },
    {
      ...{ ...own, ...named('paragraphs'), ...paragraphs, ...list('paragraphs') },
      ...{ value: row.paragraphs, unit: units.paragraphs },
    },
  ];
}

function speakers(subject: Subject, { table }: Whole, desk: Desk): MarkRow[] {
  const { language } = desk.view;
  const { voice, units } = texts[language];
  const { theme, row, unnamed, unnamedQuery } = subject;
  const [measure, definition] = voice;
  const mark = (item: string, value: number, query: Query): MarkRow => ({
    ...{ meeting: table.meeting, item, part: theme[language], measure, definition },
    ...{ value, unit: units.hits, base: row.hits, baseUnit: units.hits },
    list: { query, unit: 'hits' },
  });
  return [
    ...subject.speakers.map(({ person, hits }) =>
      mark(plain(nameOf(desk, person)), hits, { ...row.query, person }),
    ),
    ...(unnamed > 0 ? [mark(words[language].unnamedHits, unnamed, unnamedQuery)] : []),
  ];
}

function places({ theme, row, at }: Subject, { total }: Whole, { view }: Desk): MarkRow[] {
  const { place, units } = texts[view.language];
  const [measure, definition] = place;
  return at.map((part): MarkRow => ({
    ...{ meeting: row.query.meetings[0] ?? '', item: theme[view.language], measure, definition },
    ...{ value: Math.round(part * total), unit: units.chars, base: total, baseUnit: units.chars },
  }));
}
