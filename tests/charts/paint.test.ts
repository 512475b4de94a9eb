import { describe, expect, it } from 'vitest';
import { pattern } from '../../src/charts/paint';

describe('pattern', () => {
  it('refers to the pattern of the texture in the colour of the meeting', () => {
    expect(pattern('hatched', 'b')).toBe('url(#hatched-b)');
    expect(pattern('dotted', '0')).toBe('url(#dotted-0)');
  });

  it('leaves plain textures to their class', () => {
    expect(pattern('solid', 'a')).toBeUndefined();
    expect(pattern('outline', 'a')).toBeUndefined();
  });
});
