import { describe, expect, it } from 'vitest';
import { addable } from '../../src/app/addable';
import type { MeetingSummary } from '../../src/core';

const meeting = (id: string, body: string) =>
  ({ id, meta: { body, date: null } }) as unknown as MeetingSummary;
const view = (chosen: readonly string[], free = 30) => ({
  chosen,
  free,
  adding: (id: string) => (free > 0 ? `+${id}` : null),
  addingAll: (ids: readonly string[]) => `+${ids.join('+')}`,
});
const meetings = [meeting('a1', '甲'), meeting('b1', '乙'), meeting('a2', '甲')];

describe('addable', () => {
  it('lists the meetings by council, with one step for several', () => {
    expect(addable(meetings, view([])).map(({ href }) => href)).toEqual([
      '+a1+b1+a2',
      '+a1+a2',
      '+a1',
      '+a2',
      '+b1',
    ]);
  });

  it('leaves out what is chosen, and a step that adds one', () => {
    expect(addable(meetings, view(['a1', 'b1'])).map(({ href }) => href)).toEqual(['+a2']);
  });

  it('offers no step that would add fewer than it names', () => {
    const rows = addable(meetings, view([], 2));
    expect(rows.map(({ type }) => type)).toEqual(['council', 'meeting', 'meeting', 'meeting']);
    expect(addable(meetings, view([], 0))).toEqual([]);
  });
});
