import { describe, expect, it } from 'vitest';
import { bareName, isFullName } from '../../../src/core/people/names';

describe('isFullName', () => {
  it.each(['菅 義偉', '小野寺　正', '鶴田賢次', 'ジョン スミス', '三田 一博'])(
    'is true for %s',
    (name) => {
      expect(isFullName(name)).toBe(true);
    },
  );

  it.each(['野原', '長谷川', '村瀬（千）', '村瀬 (千)', 'マクドナルド', ''])(
    'is false for %s',
    (name) => {
      expect(isFullName(name)).toBe(false);
    },
  );
});

describe('bareName', () => {
  it('takes every kind of white space away', () => {
    expect(bareName('小野寺　 正\n')).toBe('小野寺正');
  });
});
