// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { startsOf } from '../../../../../src/app/pages/meeting/reader/segments';
import { subjectMarks } from '../../../../../src/app/pages/meeting/subjects/marks';
import { subjectsOf } from '../../../../../src/app/pages/meeting/subjects/subjects';
import { view } from '../../../../../src/app/state/view.svelte';
import { themeTable } from '../../../../../src/core/metrics/theme-table';
import { passages } from '../../../../../src/core/passages';
import { S002, seedCollection } from '../../../../core/metrics/seeds';
import { seedManifest } from '../../../seed-manifest';

const starts = startsOf(seedCollection.meeting(S002));
const table = themeTable(seedCollection, S002);
const subjects = subjectsOf(seedCollection, table, starts);
const desk = { collection: seedCollection, manifest: seedManifest(), view };
const rows = subjectMarks(subjects, { table, total: starts.at(-1)! }, desk);

describe('subjectMarks', () => {
  it('counts what its lists hold', () => {
    const listed = rows.filter(({ list, unit }) => list && !unit.includes('/'));
    for (const { value, list } of listed) {
      expect(passages(seedCollection, list!.query)[list!.unit]).toBe(value);
    }
  });

  it('has a row for every hit at its place in the record', () => {
    const places = rows.filter(({ measure }) => measure === '現れる位置');
    expect(places).toHaveLength(subjects.reduce((sum, { row }) => sum + row.hits, 0));
    expect(places.every(({ value, base }) => value! >= 0 && value! <= base!)).toBe(true);
  });
});
