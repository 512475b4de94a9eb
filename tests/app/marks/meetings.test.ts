// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { meetingMarks } from '../../../src/app/marks/meetings';
import { view } from '../../../src/app/state/view.svelte';
import { S000 } from '../../core/metrics/seeds';
import { seedManifest } from '../seed-manifest';

const manifest = seedManifest();

describe('meetingMarks', () => {
  const rows = meetingMarks(manifest, () => manifest.lexicon.themes.slice(0, 2), view);
  const first = rows.filter(({ meeting }) => meeting === S000);

  it('begins with the key figures of a meeting: 000 lasted 40 minutes with 25 attendees', () => {
    expect(first.slice(0, 6).map(({ measure, value, unit }) => [measure, value, unit])).toEqual([
      ['時間', 40, '分'],
      ['出席者', 25, '名'],
      ['発言の字数', 11_597, '字'],
      ['記名率', expect.closeTo(93.3, 1), '%'],
      ['記名率（注記を含む）', 100, '%'],
      ['記名率（挨拶を除く）', expect.closeTo(100, 1), '%'],
    ]);
  });

  it('goes on with its strip and with hits and rate of the themes of its card', () => {
    const runs = manifest.meetings[0]!.runs.length;
    expect(first).toHaveLength(6 + runs + 2 * 2);
  });
});
