import { describe, expect, it } from 'vitest';
import { placeStretches, type Stretch } from '../../src/charts/track';

const stretch = (from: number, to: number): Stretch => ({
  key: String(from),
  from,
  to,
  hits: [],
  current: false,
  href: '#',
  label: '',
});

describe('placeStretches', () => {
  it('draws stretches to scale', () => {
    // 1,000 characters on 500 px: 100–300 is a fifth from a tenth on
    const [placed] = placeStretches([stretch(100, 300)], 1000, 500);
    expect(placed).toMatchObject({ x: 10, width: 20, reach: { x: 10, width: 20 } });
  });

  it('keeps what is short to be seen, and gives it 24 px to be met', () => {
    // 2 of 1,000 on 600 px are 1.2 px: drawn 3 px (0.5 %) wide about the middle (50.1 %), met over 24 px (4 %)
    const [placed] = placeStretches([stretch(500, 502)], 1000, 600);
    expect(placed!.x).toBeCloseTo(49.85, 10);
    expect(placed!.width).toBeCloseTo(0.5, 10);
    expect(placed!.reach.x).toBeCloseTo(48.1, 10);
    expect(placed!.reach.width).toBeCloseTo(4, 10);
  });

  it('parts two that are close at the middle between them', () => {
    // middles 50.5 % and 52.5 %: parted at 51.5 %, though 12 px either side would be 2 % each
    const [one, other] = placeStretches([stretch(500, 510), stretch(520, 530)], 1000, 600);
    expect(one!.reach.x + one!.reach.width).toBeCloseTo(51.5, 10);
    expect(other!.reach.x).toBeCloseTo(51.5, 10);
  });

  it('stays within the track at both ends', () => {
    for (const { x, width, reach } of placeStretches(
      [stretch(0, 1), stretch(999, 1000)],
      1000,
      300,
    )) {
      expect(Math.min(x, reach.x)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x + width, reach.x + reach.width)).toBeLessThanOrEqual(100 + 1e-9);
    }
  });

  it('asks for no width before the plot is measured', () => {
    expect(placeStretches([stretch(0, 500)], 1000, 0)).toMatchObject([{ x: 0, width: 50 }]);
  });
});
