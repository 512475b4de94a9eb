// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/charts/text';
import { sidesOf } from '../../../../src/app/pages/compare/sides';
import { themesOf } from '../../../../src/app/pages/compare/themes/several';
import { tablesOf, type SideTable } from '../../../../src/app/pages/compare/themes/tables';
import {
  datedOf,
  hasCourse,
  multiplesOf,
  shownPanels,
  timeLegend,
  timeReading,
  timeTwin,
} from '../../../../src/app/pages/compare/themes/time/time';
import { councilsOf } from '../../../../src/app/pages/compare/themes/time/turns';
import { seedCollection } from '../../../core/metrics/seeds';
import { seedManifest } from '../../seed-manifest';
import { viewing } from './view';

const manifest = seedManifest();
const { lexicon } = seedCollection;

function tables(seeds: readonly number[], params = '') {
  const view = viewing(seeds, params);
  return { view, tables: tablesOf(seedCollection, sidesOf(manifest, view), {}) };
}

/** The same table under another council, date and session. */
function moved(table: SideTable, body: string, date: string | null, session: number): SideTable {
  const { summary } = table.side;
  const meta = { ...summary.meta, body, date, session };
  return { ...table, side: { ...table.side, summary: { ...summary, meta } } };
}

const name = (id: string) => seedCollection.theme(id).ja;

describe('datedOf', () => {
  it('goes by date and leaves out what has none', () => {
    const { tables: all } = tables([0, 1, 2, 3]);
    expect(datedOf(all).map(({ side }) => side.letter)).toEqual(['A', 'D', 'B', 'C']);
    const [first, ...others] = all;
    const open = moved(first!, '甲会議', null, 1);
    expect(datedOf([open, ...others]).map(({ side }) => side.letter)).toEqual(['D', 'B', 'C']);
    expect(hasCourse(datedOf([open]))).toBe(false);
  });
});

describe('multiplesOf', () => {
  it('has a point per meeting with its count behind it, and no list behind 0', () => {
    const { view, tables: all } = tables([0, 1, 2, 3]);
    const dated = datedOf(all);
    const panels = multiplesOf(themesOf(dated, lexicon, 'code'), dated, view);
    const games = panels.find(({ key }) => key === 'major-events')!;
    expect(games.points.map(({ text, href }) => [text, href !== null])).toEqual([
      ['3.0', true],
      ['0.0', false],
      ['0.0', false],
      ['0.0', false],
    ]);
    expect(games.points[0]!.label).toContain('18件');
    expect(games.points[0]!.label).toContain('2019年5月23日');
    expect(games.href).toContain('theme=major-events');
  });

  it('makes one series of one council only', () => {
    const { view, tables: all } = tables([0, 1]);
    const [a, b] = all;
    const seriesOf = (given: readonly SideTable[]) => {
      const [panel] = multiplesOf(themesOf(given, lexicon, 'code'), given, view);
      return new Set(panel!.points.map(({ series }) => series)).size;
    };
    expect(seriesOf([a!, b!])).toBe(2);
    const same = [moved(a!, '甲会議', '2024-01-01', 1), moved(b!, '甲会議', '2025-01-01', 2)];
    expect(seriesOf(same)).toBe(1);
    const unnamed = [moved(a!, '', '2024-01-01', 1), moved(b!, '', '2025-01-01', 2)];
    expect(seriesOf(unnamed)).toBe(2);
  });
});

describe('shownPanels', () => {
  it('shows eight, the theme narrowed to first, and all on demand', () => {
    const { view, tables: all } = tables([0, 1]);
    const panels = multiplesOf(themesOf(all, lexicon, 'diff'), all, view);
    expect(shownPanels(panels, undefined, false)).toEqual(panels.slice(0, 8));
    const last = panels.at(-1)!;
    expect(shownPanels(panels, last.key, false)[0]).toBe(last);
    expect(shownPanels(panels, undefined, true)).toHaveLength(panels.length);
  });
});

describe('timeReading', () => {
  it('says that different councils are not joined, and the longest gap', () => {
    const { view, tables: all } = tables([0, 1, 2, 3]);
    const words = plain(timeReading(all, view));
    expect(words).toContain('2019年5月23日から2025年10月30日まで');
    expect(words).toContain('会議体がすべて異なるため、点は線で結ばない');
    expect(words).toContain('AからDまでの6年2か月');
  });

  it('names what is joined and what is left out', () => {
    const { view, tables: all } = tables([0, 1, 2]);
    const given = [
      moved(all[0]!, '甲会議', '2024-01-01', 1),
      moved(all[1]!, '甲会議', '2024-03-01', 2),
      moved(all[2]!, '乙会議', null, 1),
    ];
    const words = plain(timeReading(given, view));
    expect(words).toContain('甲会議（A、B）');
    expect(words).toContain('開催日の記載がないCは除く');
    expect(words).not.toContain('最も長い間隔');
  });
});

describe('timeLegend', () => {
  it('names the meetings up to six and explains a point beyond', () => {
    const { view, tables: all } = tables([0, 1]);
    expect(timeLegend(all, view).filter(({ type }) => type === 'shape')).toHaveLength(2);
    const many = Array.from({ length: 7 }, () => all[0]!);
    expect(timeLegend(many, view).every(({ type }) => type === 'words')).toBe(true);
  });
});

describe('timeTwin', () => {
  it('fills every column of every row', () => {
    const { view, tables: all } = tables([0, 1, 2]);
    const dated = datedOf(all);
    const twin = timeTwin(themesOf(dated, lexicon, 'rate'), dated, view);
    for (const row of twin.rows)
      expect(Object.keys(row).sort()).toEqual(twin.columns.map(({ key }) => key).sort());
  });
});

describe('councilsOf', () => {
  it('says nothing of different councils', () => {
    const { view, tables: all } = tables([0, 1, 2, 3]);
    expect(councilsOf(all, name, view)).toEqual([]);
  });

  it('says within one council what came up and what is heard no more, the latest step first', () => {
    const { view, tables: all } = tables([0, 1, 2]);
    const given = all.map((table, at) => moved(table, '甲会議', `202${at}-01-01`, at + 1));
    const [council] = councilsOf(given, name, view);
    expect(council!.body).toBe('甲会議');
    expect(council!.turns.map(({ title }) => plain(title))).toEqual([
      'B\u00a0第2回 → C\u00a0第3回',
      'A\u00a0第1回 → B\u00a0第2回',
    ]);
    const [later, earlier] = council!.turns;
    // 五輪 has 18 hits in 000 and 負担 2, neither any in 001; 影響工作 none in 000 and 23 in 001,
    // the most of what 001 has and 002 has not
    expect(earlier!.gone.map(({ label, hits }) => label + plain(hits))).toEqual([
      '五輪・国際イベントA\u00a018件',
      '負担軽減・制度間整合A\u00a02件',
    ]);
    expect(earlier!.arrived[0]).toMatchObject({ key: 'influence-operations' });
    expect(later!.gone[0]).toMatchObject({ key: 'influence-operations' });
  });
});
