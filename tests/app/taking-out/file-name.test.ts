import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/app/taking-out/file-name';

describe('fileName', () => {
  it('joins what tells the file: product, figure, meetings, version', () => {
    expect(fileName(['議事くらべ', 'だれがどれだけ話したか', '専門家会議'], '9f3c')).toBe(
      '議事くらべ_だれがどれだけ話したか_専門家会議_9f3c',
    );
  });

  it('leaves out what is empty', () => {
    expect(fileName(['議事くらべ', '収録した会議', ''], '9f3c')).toBe(
      '議事くらべ_収録した会議_9f3c',
    );
  });

  it('puts a dash for blanks and for signs that a system refuses', () => {
    expect(fileName(['A/B: "C"\\D?', '../x'], 'v')).toBe('A-B-C-D_x_v');
  });

  it('fits every file system, whatever the parts: under 255 bytes with its ending', () => {
    const part = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(part, part, (title, about) => {
        const name = fileName(['議事くらべ', title, about], 'e7f99fbda9aa');
        expect([...name].length).toBeLessThan(90);
        expect(name).not.toMatch(/[\\/:*?"<>|\s]|^\./);
      }),
    );
  });
});
