import { describe, expect, it } from 'vitest';
import { gapSaid } from '../../src/app/gap-said';

describe('gapSaid', () => {
  it('counts days while these are easier to grasp than months', () => {
    expect(gapSaid('2025-08-04', '2025-09-19')).toEqual({ years: 0, months: 0, days: 46 });
    expect(gapSaid('2019-05-23', '2025-08-04')).toEqual({ years: 6, months: 2, days: 12 });
  });

  it('says nothing without both dates', () => {
    expect(gapSaid(null, '2025-09-19')).toBeNull();
    expect(gapSaid('2025-09-19', undefined)).toBeNull();
  });
});
