// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { voiceMarks } from '../../../src/app/marks/voices';
import { voicesOf } from '../../../src/app/voices';
import { view } from '../../../src/app/state/view.svelte';
import { passages } from '../../../src/core/passages';
import { S000, S001, seedCollection } from '../../core/metrics/seeds';

const theme = seedCollection.theme('workforce');
const names = { of: (person: string) => person, unattributed: '発言者の記載なし' };
const meetings = [S000, S001].map((id) => ({
  id,
  voices: voicesOf(seedCollection, { meetings: [id], theme: theme.id }, names),
}));

describe('voiceMarks', () => {
  const rows = voiceMarks(theme.ja, 'voice', meetings, view);

  it('adds up to the hits of each meeting, which are the base', () => {
    for (const id of [S000, S001]) {
      const own = rows.filter(({ meeting }) => meeting === id);
      const { hits } = passages(seedCollection, { meetings: [id], theme: theme.id });
      expect(own.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(hits);
      expect(own.every(({ base }) => base === hits)).toBe(true);
    }
  });

  it('counts what its list holds', () => {
    for (const { value, list } of rows) {
      expect(passages(seedCollection, list!.query).hits).toBe(value);
    }
  });

  it('says how the speaker is known', () => {
    const unnamed = rows.find(({ item }) => item === names.unattributed);
    expect(unnamed).toMatchObject({ meeting: S001, note: '発言者の記載なし' });
  });
});
