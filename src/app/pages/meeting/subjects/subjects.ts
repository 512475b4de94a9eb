import type { Twin } from '../../../../charts/twin';
import {
  countChars,
  passages,
  type Attribution,
  type Collection,
  type Lexicon,
  type Query,
  type Theme,
  type ThemeRow,
  type ThemeTable,
} from '../../../../core';
import { decimal } from '../../../format';
import { joined } from '../../../meeting-words';
import { texts } from '../texts';
import { linked, nameOf, type Desk } from '../desk';

/** A theme of this meeting with where it is spoken of and by whom. */
export interface Subject {
  readonly theme: Theme;
  readonly row: ThemeRow;
  /** Part of the way through the record, 0 to 1, of each hit. */
  readonly at: readonly number[];
  /** Index of the paragraph of the first hit. */
  readonly first: number;
  /** Persons by name, most hits first. */
  readonly speakers: readonly { readonly person: string; readonly hits: number }[];
  /** Hits in talk without a name or under a role alone. */
  readonly unnamed: number;
  readonly unnamedQuery: Query;
}

/** From so many characters on a record is read a little at a time. */
export const LONG = 60_000;

/** Looks for themes, all unless some are named, in every paragraph, a few milliseconds at a time; the collection keeps what is found. */
export async function readThemes(
  collection: Collection,
  meeting: string,
  themes: readonly Theme[] = collection.lexicon.themes,
): Promise<void> {
  let pause = performance.now() + SLICE;
  for (const reading of collection.readings(meeting)) {
    // The comparable form is made even where no theme is asked for.
    void reading.normal;
    for (const theme of themes) reading.themeHits(theme);
    if (performance.now() < pause) continue;
    await new Promise((resolve) => setTimeout(resolve));
    pause = performance.now() + SLICE;
  }
}

/** Milliseconds of work before the page may answer again. */
const SLICE = 12;

const UNNAMED: readonly Attribution[] = ['role', 'anonymous'];

/** The themes that a meeting speaks of, most hits first, then by their paragraphs and the order of the rules. */
export function subjectsOf(
  collection: Collection,
  table: ThemeTable,
  starts: readonly number[],
): Subject[] {
  return table.rows
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits || b.paragraphs - a.paragraphs)
    .map((row) => subject(collection, row, starts));
}

function subject(collection: Collection, row: ThemeRow, starts: readonly number[]): Subject {
  const { rows } = passages(collection, row.query);
  const total = starts.at(-1) ?? 1;
  const counts = new Map<string, number>();
  let unnamed = 0;
  for (const { meeting, paragraph, hits } of rows) {
    const { person, paragraph: said } = collection.reading(meeting, paragraph);
    if (UNNAMED.includes(said.attribution)) unnamed += hits.length;
    else if (person !== null) counts.set(person, (counts.get(person) ?? 0) + hits.length);
  }
  const at = rows.flatMap(({ meeting, paragraph, hits }) => {
    const text = collection.text(meeting, paragraph);
    return hits.map(
      ({ from }) => ((starts[paragraph] ?? 0) + countChars(text.slice(0, from))) / total,
    );
  });
  const speakers = [...counts]
    .map(([person, hits]) => ({ person, hits }))
    .sort((a, b) => b.hits - a.hits);
  const theme = collection.theme(row.theme);
  const unnamedQuery = { ...row.query, voices: UNNAMED };
  return { theme, row, at, first: rows[0]?.paragraph ?? 0, speakers, unnamed, unnamedQuery };
}

/** The themes of the rules that the meeting does not speak of. */
export function absentThemes({ themes }: Lexicon, { rows }: ThemeTable): Theme[] {
  return themes.filter(({ id }) => rows.some(({ theme, hits }) => theme === id && hits === 0));
}

/** All themes as a table, with everyone who speaks of them by name. */
export function subjectTwin(subjects: readonly Subject[], desk: Desk): Twin {
  const t = texts[desk.view.language];
  const numeric = true;
  return {
    columns: [
      { key: 'theme', label: t.theme },
      { key: 'hits', label: t.hits, numeric },
      { key: 'paragraphs', label: t.paragraphs, numeric },
      { key: 'rate', label: t.perThousand, numeric },
      { key: 'speakers', label: t.namedSpeakers },
      { key: 'unnamed', label: t.unnamedHits, numeric },
    ],
    rows: subjects.map(({ theme, row, speakers, unnamed, unnamedQuery }) => ({
      theme: [{ text: theme[desk.view.language], href: desk.view.href('themes', theme.id) }],
      hits: [linked(desk, row.hits, 'hits', row.query)],
      paragraphs: [linked(desk, row.paragraphs, 'paragraphs', row.query)],
      rate: row.rate === null ? '—' : decimal(row.rate),
      speakers: joined(
        speakers.map(({ person, hits }) => [
          nameOf(desk, person),
          ' ',
          linked(desk, hits, 'hits', { ...row.query, person }),
        ]),
        t.comma,
      ),
      unnamed: [linked(desk, unnamed, 'hits', unnamedQuery)],
    })),
  };
}
