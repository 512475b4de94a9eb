import { describe, expect, it } from 'vitest';
import type { Lexicon, Theme } from '../../../src/core/lexicon';
import {
  exceptProblems,
  measuredAs,
  ownId,
  sameRule,
  soundTheme,
  termProblems,
  themeChanges,
  withoutTheme,
  withTheme,
} from '../../../src/core/rules/edit';

const measured = { precision: 0.9, recall: 0.8, basis: { ja: '', en: '' } };

function theme(id: string, terms: readonly string[], more: Partial<Theme> = {}): Theme {
  return { id, group: 'g', ja: id, en: id, scope: { ja: '', en: '' }, terms, ...more };
}

const one = theme('one', ['甲', '乙'], { measured: { precision: 0.9, recall: 0.8, coded: 9 } });
const two = theme('two', ['丙']);
const rules: Lexicon = {
  version: 1,
  measured,
  groups: [{ id: 'g', ja: '', en: '' }],
  themes: [one, two],
};

describe('termProblems', () => {
  it('tells what is empty, half, or there already as it is matched', () => {
    expect(
      termProblems(['国際', '', ' ', '+', '国際＋', 'AI', 'ａｉ', '国際+AI', '国際 ＋ ai']),
    ).toEqual([null, 'empty', 'empty', 'empty', 'half', null, 'twice', null, 'twice']);
  });

  it('lets the signs of patterns be text', () => {
    expect(termProblems(['.*', '(', '[a-z]', '\\d'])).toEqual([null, null, null, null]);
  });
});

describe('exceptProblems', () => {
  it('takes a + as a letter', () => {
    expect(exceptProblems(['C++', '+', '', 'c++'])).toEqual([null, null, 'empty', 'twice']);
  });
});

describe('soundTheme', () => {
  it('leaves out what cannot be matched', () => {
    const made = soundTheme(theme('one', [' 甲 ', '', '甲', '+'], { except: [''] }));
    expect(made.terms).toEqual(['甲']);
    expect(made.except).toEqual([]);
  });
});

describe('withTheme', () => {
  it('changes a theme in its place and drops what was measured', () => {
    const made = withTheme(rules, { ...one, terms: ['甲'] });
    expect(made.themes.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(made.themes[0]).not.toHaveProperty('measured');
    expect(made.measured).toBeNull();
  });

  it('keeps the figures where words change and no rule', () => {
    const made = withTheme(rules, { ...one, ja: '別の名', terms: ['乙', '甲'] });
    expect(made.measured).toEqual(measured);
    expect(made.themes[0]?.measured).toEqual(one.measured);
  });

  it('adds a theme of the reader behind the others', () => {
    const made = withTheme(rules, theme(ownId(rules), ['丁']));
    expect(made.themes.map(({ id }) => id)).toEqual(['one', 'two', 'own-1']);
    expect(ownId(made)).toBe('own-2');
    expect(made.measured).toBeNull();
  });
});

describe('measuredAs', () => {
  it('gives the figures back to what was changed and changed back', () => {
    const away = withTheme(rules, { ...one, terms: ['甲'] });
    const back = measuredAs(withTheme(away, { ...one, terms: ['乙', '甲'] }), rules);
    expect(back.measured).toEqual(measured);
    expect(back.themes[0]?.measured).toEqual(one.measured);
  });

  it('gives a part of the rules the figures of their themes alone', () => {
    const made = measuredAs(withoutTheme(rules, 'two'), rules);
    expect(made.measured).toBeNull();
    expect(made.themes[0]?.measured).toEqual(one.measured);
  });
});

describe('measuredAs with forged figures', () => {
  const forged = { precision: 1, recall: 1, coded: 999 };

  it('leaves no figure that nobody measured for these rules', () => {
    const made = measuredAs(
      {
        ...rules,
        measured: { ...measured, precision: 1 },
        themes: [
          { ...one, terms: ['何でも'], measured: forged },
          { ...theme('own-1', ['丁']), measured: forged },
        ],
      },
      rules,
    );
    expect(made.measured).toBeNull();
    expect(made.themes.map((each) => each.measured)).toEqual([undefined, undefined]);
  });

  it('puts the measured ones in place of others for the same rules', () => {
    const made = measuredAs({ ...rules, themes: [{ ...one, measured: forged }] }, rules);
    expect(made.themes[0]?.measured).toEqual(one.measured);
  });
});

describe('sameRule', () => {
  it('looks at terms and exceptions in any order', () => {
    expect(sameRule(one, theme('x', ['乙', '甲']))).toBe(true);
    expect(sameRule(one, { ...one, except: ['甲乙'] })).toBe(false);
    expect(sameRule({ ...one, except: ['甲乙'] }, { ...one, except: [] })).toBe(false);
  });
});

describe('themeChanges', () => {
  it('tells what became of each theme', () => {
    const after = withTheme(
      withTheme(withoutTheme(rules, 'two'), { ...one, terms: ['甲'] }),
      theme('own-1', ['丁']),
    );
    expect(themeChanges(rules, after)).toEqual([
      { id: 'one', change: 'rule' },
      { id: 'own-1', change: 'added' },
      { id: 'two', change: 'removed' },
    ]);
    expect(themeChanges(rules, withTheme(rules, { ...one, en: 'other' }))).toEqual([
      { id: 'one', change: 'words' },
      { id: 'two', change: null },
    ]);
  });
});
