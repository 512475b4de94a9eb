import { describe, expect, it } from 'vitest';
import { exclusive, peak } from '../../../../src/app/pages/overview/extremes';
import { seedManifest } from '../../seed-manifest';

const manifest = seedManifest();

describe('peak', () => {
  it('is a cell that no other one exceeds', () => {
    const { rate } = peak(manifest)!;
    for (const { themes, speech } of manifest.meetings)
      for (const { hits } of Object.values(themes))
        expect((hits * 1000) / speech).toBeLessThanOrEqual(rate);
  });

  it('is null where no theme occurs', () => {
    expect(peak({ ...manifest, meetings: [] })).toBeNull();
  });
});

describe('exclusive', () => {
  it('finds of two themes that one meeting alone has the one with more hits', () => {
    // 影響工作: 23 hits in 001 alone; 五輪: 18 in 000 alone
    const cell = exclusive(manifest);
    expect([cell?.theme.id, cell?.meeting.id.slice(0, 3)]).toEqual(['influence-operations', '001']);
  });

  it('says nothing of a single meeting', () => {
    expect(exclusive({ ...manifest, meetings: manifest.meetings.slice(0, 1) })).toBeNull();
  });
});
