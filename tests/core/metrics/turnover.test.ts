import { describe, expect, it } from 'vitest';
import { themeTable } from '../../../src/core/metrics/theme-table';
import { successions, turnovers } from '../../../src/core/metrics/turnover';
import { seedCollection } from './seeds';
import { toyCollection, toyMeeting } from './toy';

const { meta } = toyMeeting('any', []).minutes;
const sitting = (id: string, body: string, date: string | null, session: number | null = null) => ({
  id,
  meta: { ...meta, body, date, session },
});

describe('successions', () => {
  it('puts the meetings of one council in the order of their dates', () => {
    const found = successions([
      sitting('late', '甲会議', '2025-03-01'),
      sitting('other', '乙会議', '2024-01-01'),
      sitting('early', '甲会議', '2023-03-01'),
    ]);
    expect(found).toEqual([{ body: '甲会議', meetings: ['early', 'late'] }]);
  });

  it('goes by the session where two were held on one day', () => {
    const found = successions([
      sitting('c', '甲会議', '2025-03-02', 3),
      sitting('b', '甲会議', '2025-03-01', 2),
      sitting('a', '甲会議', '2025-03-01', 1),
    ]);
    expect(found[0]?.meetings).toEqual(['a', 'b', 'c']);
  });

  it('follows nothing without a date, without a name or on one day alone', () => {
    expect(
      successions([sitting('a', '甲会議', null), sitting('b', '甲会議', '2025-01-01')]),
    ).toEqual([]);
    expect(successions([sitting('a', '', '2024-01-01'), sitting('b', '', '2025-01-01')])).toEqual(
      [],
    );
    expect(
      successions([sitting('a', '甲会議', '2025-01-01'), sitting('b', '甲会議', '2025-01-01')]),
    ).toEqual([]);
  });

  it('finds none among the seeds, which are of four councils', () => {
    const seeds = seedCollection.meetings.map(({ id, minutes }) => ({ id, meta: minutes.meta }));
    expect(successions(seeds)).toEqual([]);
  });
});

describe('turnovers', () => {
  // 負担 1, 2, 0 hits; 人材 0, 3, 1; 基準 2, 0, 0; 広報 0, 1, 4
  const texts = [
    '負担がある。基準と基準。',
    '負担と負担。人材、人材、人材。広報。',
    '人材。広報、広報、広報、広報。',
  ];
  const meetings = texts.map((text, at) => toyMeeting(`m${at}`, [{ text }]));
  const collection = toyCollection(meetings, ['負担', '人材', '基準', '広報']);
  const tables = meetings.map(({ id }) => themeTable(collection, id));

  it('says from each meeting to the next what came up and what is heard no more, most hits first', () => {
    const said = turnovers(tables).map(({ from, to, arrived, gone }) => [
      from,
      to,
      arrived.map(({ theme, hits }) => [theme, hits]),
      gone.map(({ theme, hits }) => [theme, hits]),
    ]);
    expect(said).toEqual([
      [
        'm0',
        'm1',
        [
          ['人材', 3],
          ['広報', 1],
        ],
        [['基準', 2]],
      ],
      ['m1', 'm2', [], [['負担', 2]]],
    ]);
  });

  it('counts what the lists of the meeting that speaks of it hold', () => {
    const [first] = turnovers(tables);
    expect(first?.arrived[0]?.query).toEqual({ meetings: ['m1'], theme: '人材' });
    expect(first?.gone[0]?.query).toEqual({ meetings: ['m0'], theme: '基準' });
  });
});
