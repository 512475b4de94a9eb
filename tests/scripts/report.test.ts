import { describe, expect, it } from 'vitest';
import { diagnosticLines, table, width } from '../../scripts/report';
import { diagnostic, openSource } from '../../src/core';

describe('diagnosticLines', () => {
  const values = { printed: '金', date: '2025-10-30', actual: '木' };

  function lines(text: string, from: number, to: number): string[] {
    const found = diagnostic('weekday-mismatch', { from, to }, values);
    return diagnosticLines('a.txt', openSource('a.txt', text), found, 'en').slice(1);
  }

  it('puts carets under the place, two columns for a full-width character', () => {
    expect(lines('x\n日時（金）', 5, 6)).toEqual(['  日時（金）', '        ^^', '']);
    expect(lines('x\tISAC', 2, 6)).toEqual(['  x ISAC', '    ^^^^', '']);
  });

  it('shows the part of a long line that matters', () => {
    const [line = '', carets = ''] = lines(`${'あ'.repeat(300)}!${'い'.repeat(300)}`, 300, 301);
    expect(line).toBe(`  …${'あ'.repeat(24)}!${'い'.repeat(63)}…`);
    expect(carets.indexOf('^')).toBe(width(line.slice(0, line.indexOf('!'))));
  });

  it('shows a place without extent, and no more than the line of one that goes on', () => {
    expect(lines('', 0, 0)).toEqual(['  ', '  ^', '']);
    expect(lines('ab\ncd', 1, 5)).toEqual(['  ab', '   ^', '']);
  });
});

describe('table', () => {
  it('puts columns one under the other, figures to the right', () => {
    expect(
      table([
        ['会議', '9人'],
        ['abc', '27人'],
      ]),
    ).toEqual(['会議   9人', 'abc   27人']);
    expect(table([])).toEqual([]);
  });
});
