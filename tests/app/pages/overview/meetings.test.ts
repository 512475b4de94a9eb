import { describe, expect, it } from 'vitest';
import {
  gapBefore,
  holdings,
  leadingThemes,
  longestStep,
  rateExtremes,
} from '../../../../src/app/pages/overview/meetings';
import { seedManifest } from '../../seed-manifest';

const manifest = seedManifest();
const { meetings } = manifest;

describe('holdings', () => {
  it('sums up the seeds', () => {
    const expected = {
      meetings: 4,
      councils: 4,
      from: '2019-05-23',
      to: '2025-10-30',
      speech: 11_597 + 11_485 + 15_624 + 4_032,
      persons: 65,
    };
    expect(holdings(manifest)).toMatchObject(expected);
  });

  it('stays sensible without meetings', () => {
    const empty = { ...manifest, meetings: [], persons: [] };
    expect(holdings(empty)).toMatchObject({ meetings: 0, from: null, to: null, speech: 0 });
  });
});

describe('gapBefore', () => {
  it('says 6 years 2 months, then 46 and 41 days', () => {
    expect(meetings.map((_, at) => gapBefore(meetings, at))).toEqual([
      null,
      { years: 6, months: 2, days: 12 },
      { years: 0, months: 0, days: 46 },
      { years: 0, months: 0, days: 41 },
    ]);
  });

  it('passes over a meeting without a date', () => {
    const undated = meetings.map((one, at) =>
      at === 2 ? { ...one, meta: { ...one.meta, date: null } } : one,
    );
    expect(gapBefore(undated, 2)).toBeNull();
    expect(gapBefore(undated, 3)).toEqual({ years: 0, months: 0, days: 87 });
  });
});

describe('longestStep', () => {
  it('lies between 2019 and 2025', () => {
    const step = longestStep(meetings);
    expect([step?.from.id.slice(0, 3), step?.to.id.slice(0, 3)]).toEqual(['000', '003']);
  });

  it('needs two dates', () => {
    expect(longestStep(meetings.slice(0, 1))).toBeNull();
  });
});

describe('rateExtremes', () => {
  it('names the best and the least attributed record', () => {
    const extremes = rateExtremes(meetings);
    expect(extremes?.top).toMatchObject({ rate: 1 });
    expect(extremes?.top.meeting.id).toMatch(/^003/);
    expect(extremes?.low.meeting.id).toMatch(/^002/);
  });

  it('is silent where nothing was said', () => {
    expect(rateExtremes([])).toBeNull();
  });
});

describe('leadingThemes', () => {
  it('puts the most frequent first and stops at the limit', () => {
    const hits = leadingThemes(meetings[0]!, manifest.lexicon, 5).map((use) => use.hits);
    expect(hits).toHaveLength(5);
    expect(hits).toEqual([...hits].sort((a, b) => b - a));
  });

  it('leaves out what does not occur', () => {
    const silent = { ...meetings[0]!, themes: {} };
    expect(leadingThemes(silent, manifest.lexicon, 5)).toEqual([]);
  });
});
