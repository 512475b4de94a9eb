// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/charts/text';
import type { Desk } from '../../../../src/app/pages/meeting/desk';
import { startsOf } from '../../../../src/app/pages/meeting/reader/segments';
import {
  absentThemes,
  subjectsOf,
  subjectTwin,
} from '../../../../src/app/pages/meeting/subjects/subjects';
import {
  largest,
  speakerGroups,
  speakerTwin,
  unattributedRow,
} from '../../../../src/app/pages/meeting/voices/voices';
import { View } from '../../../../src/app/state/view.svelte';
import { Collection } from '../../../../src/core/collection';
import { compileCorpus } from '../../../../src/core/corpus';
import { participation } from '../../../../src/core/metrics/participation';
import { themeTable } from '../../../../src/core/metrics/theme-table';
import { passages } from '../../../../src/core/passages';
import { openAnnotations } from '../../../../src/core/people/annotations';
import { paramsToQuery, type Unit } from '../../../../src/core/query';
import { seedAnnotations, seedLexicon, seedSource, SEEDS } from '../../../from-gold';

const corpus = compileCorpus(
  SEEDS.map((id) => ({ source: seedSource(id) })),
  openAnnotations(seedAnnotations()),
);
const collection = new Collection(corpus.meetings, seedLexicon());
const desk: Desk = { collection, manifest: corpus, view: new View(() => location.hash) };
const idOf = (start: string) => corpus.meetings.find(({ id }) => id.startsWith(start))!.id;

/** What the list behind an address holds. */
function counted(href: string): number {
  const params = Object.fromEntries(new URLSearchParams(href.slice(href.indexOf('?'))));
  return passages(collection, paramsToQuery(params))[params.unit as Unit];
}

const numberIn = (text: string) => Number(/\d[\d,]*/.exec(text)?.[0].replaceAll(',', ''));

describe('speakerGroups', () => {
  const found = participation(collection, idOf('000'));
  const groups = speakerGroups(found, desk);

  it('ranks who speaks by name and says who does not', () => {
    const [first, second] = groups;
    expect(first!.rows.slice(0, 3).map(({ label, text }) => [plain(label), text])).toEqual([
      ['宮澤 栄一', '1,823字'],
      ['遠藤 信博', '1,490字'],
      ['村井 純', '1,104字'],
    ]);
    expect(plain(first!.note!)).toBe('記名の発言がない人（1名）：菅 義偉（注記により777字）');
    expect(second!.rows).toEqual([]);
    expect(plain(second!.note!)).toContain('前田 哲');
  });

  it('draws what an annotation tells apart, under the label as printed', () => {
    const [row] = groups.at(-1)!.rows;
    expect(plain(row!.label)).toBe('本部長');
    expect(row!.segments).toEqual([{ value: 777, texture: 'dashed' }]);
    expect(plain(row!.note!)).toBe('2発言 注記による：菅 義偉');
  });

  it('opens from every number what it counts', () => {
    for (const { id } of corpus.meetings) {
      const whole = participation(collection, id);
      const rows = [
        ...speakerGroups(whole, desk).flatMap((group) => group.rows),
        ...unattributedRow(whole, desk),
      ];
      for (const { href, value, segments } of rows) {
        expect(counted(href ?? '')).toBe(value);
        for (const segment of segments) {
          if (segment.href) expect(counted(segment.href)).toBe(segment.value);
        }
      }
    }
  });
});

describe('unattributedRow', () => {
  it('stands alone where nobody is named, and not at all where everybody is', () => {
    const [row] = unattributedRow(participation(collection, idOf('001')), desk);
    expect([row?.text, plain(row?.note ?? '')]).toEqual(['9,337字', '69段落']);
    expect(unattributedRow(participation(collection, idOf('000')), desk)).toEqual([]);
  });
});

describe('largest', () => {
  it('is the longest bar, and at least 1', () => {
    expect(largest([])).toBe(1);
    expect(largest(speakerGroups(participation(collection, idOf('000')), desk))).toBe(1823);
  });
});

describe('speakerTwin', () => {
  it('has a row for everyone on the list, the labels and what has no speaker', () => {
    const found = participation(collection, idOf('001'));
    const { rows } = speakerTwin(found, desk);
    expect(rows).toHaveLength(27 + 1);
    expect(rows.filter(({ share }) => share === '判別不能')).toHaveLength(24);
  });
});

describe('subjectsOf', () => {
  const id = idOf('000');
  const table = themeTable(collection, id);
  const subjects = subjectsOf(collection, table, startsOf(collection.meeting(id)));

  it('ranks the themes by hits and places each hit', () => {
    expect(subjects[0]).toMatchObject({ theme: { id: 'workforce' }, row: { hits: 48 } });
    for (const { row, at } of subjects) {
      expect(at).toHaveLength(row.hits);
      expect(at).toEqual([...at].sort((a, b) => a - b));
    }
  });

  it('gives every hit to a person, or to no one', () => {
    for (const { row, speakers, unnamed } of subjects) {
      expect(speakers.reduce((sum, { hits }) => sum + hits, unnamed)).toBe(row.hits);
    }
  });

  it('leaves no theme out: what does not occur is named', () => {
    const absent = absentThemes(collection.lexicon, table);
    expect(absent.length + subjects.length).toBe(collection.lexicon.themes.length);
  });

  it('opens from every number of the table what it counts', () => {
    const { rows } = subjectTwin(subjects, desk);
    const links = rows.flatMap((row) =>
      Object.values(row).flatMap((cell) => (Array.isArray(cell) ? cell : [])),
    ) as { text: string; href?: string }[];
    const lists = links.filter(({ href }) => href?.startsWith('#/passages'));
    expect(lists.length).toBeGreaterThan(60);
    for (const { text, href } of lists)
      expect([text, counted(href!)]).toEqual([text, numberIn(text)]);
  });
});
