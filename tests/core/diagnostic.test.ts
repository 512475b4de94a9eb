import { describe, expect, it } from 'vitest';
import { diagnostic, DIAGNOSTICS, message, type DiagnosticCode } from '../../src/core/diagnostic';

describe('DIAGNOSTICS', () => {
  it.each(Object.keys(DIAGNOSTICS) as DiagnosticCode[])(
    'has sentences in both languages for %s',
    (code) => {
      const { ja, en } = DIAGNOSTICS[code];
      expect(ja).toMatch(/[ぁ-ん].*。$/);
      expect(en).toMatch(/^[A-Z“{].*\.$/);
    },
  );
});

describe('message', () => {
  it('fills the places of the sentence', () => {
    const found = diagnostic('label-not-in-list', { from: 0, to: 4 }, { label: '西川委員' });
    expect(found.severity).toBe('warning');
    expect(message(found, 'ja')).toBe('発言者表示「西川委員」に当たる方が名簿にいません。');
  });
});
