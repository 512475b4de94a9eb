// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { runMarks } from '../../../src/app/marks/runs';
import { view } from '../../../src/app/state/view.svelte';
import { passages } from '../../../src/core/passages';
import { S000, S001, seedCollection } from '../../core/metrics/seeds';
import { seedManifest } from '../seed-manifest';

const { meetings, persons } = seedManifest();

describe('runMarks', () => {
  it('has a row for each stretch; together they are the whole record', () => {
    for (const meeting of meetings) {
      const rows = runMarks(meeting, persons, view);
      expect(rows).toHaveLength(meeting.runs.length);
      expect(rows.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(rows[0]?.base);
    }
  });

  it('counts what its list holds', () => {
    for (const { value, list } of meetings.flatMap((it) => runMarks(it, persons, view))) {
      expect(passages(seedCollection, list!.query).chars).toBe(value);
    }
  });

  it('names the speaker, or says that none is given', () => {
    const namesAt = (id: string) =>
      meetings
        .filter((one) => one.id === id)
        .flatMap((it) => runMarks(it, persons, view).map(({ item }) => item));
    expect(namesAt(S000)).toContain('宮澤 栄一');
    expect(namesAt(S001)).toContain('発言者の記載なし');
  });
});
