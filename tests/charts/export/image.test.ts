import { describe, expect, it } from 'vitest';
import { sharpness } from '../../../src/charts/export/image';

describe('sharpness', () => {
  it('gives a px two pixels each way', () => {
    expect(sharpness(1008, 1200)).toBe(2);
  });

  it('gives fewer where a side would be longer than browsers draw: 16,000 / 20,000', () => {
    expect(sharpness(1000, 20_000)).toBe(0.8);
  });

  it('gives fewer where the area would be larger: √(64 million / (8,000 × 8,000)) = 1', () => {
    expect(sharpness(8000, 8000)).toBe(1);
  });
});
