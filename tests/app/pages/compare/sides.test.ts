// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { letters, link, scopeOf, series, sidesOf } from '../../../../src/app/pages/compare/sides';
import { seedManifest } from '../../seed-manifest';
import { viewing } from './view';

const manifest = seedManifest();

describe('sidesOf', () => {
  it('keeps the order of the tray and gives each meeting its letter', () => {
    const sides = sidesOf(manifest, viewing([3, 0]));
    expect(sides.map(({ letter, tone, id }) => letter + tone + id.slice(0, 3))).toEqual([
      'Aa003',
      'Bb000',
    ]);
  });

  it('leaves out what the collection does not hold', () => {
    const view = viewing([0], ',nowhere');
    expect(sidesOf(manifest, view)).toHaveLength(1);
  });
});

describe('scopeOf', () => {
  it('leaves greetings out only where the address says so', () => {
    expect(scopeOf(viewing([0, 1]))).toEqual({});
    expect(scopeOf(viewing([0, 1], '&talk=1'))).toEqual({ discussion: true });
  });
});

describe('link', () => {
  const query = { meetings: ['x'] };

  it('opens what it counts', () => {
    const piece = link(1823, 'chars', query, viewing([0, 1]));
    expect(piece.text).toBe('1,823字');
    expect(piece.href).toMatch(/^#\/passages\?.*in=x&unit=chars$/);
  });

  it('leads nowhere where there is nothing', () => {
    expect(link(0, 'hits', query, viewing([0, 1]))).toEqual({ text: '0件' });
  });
});

describe('series', () => {
  it('puts words between clauses only', () => {
    expect(series(['a', 'b'], (text) => [text], '、')).toEqual(['a', '、', 'b']);
    expect(series([], () => 'x', '、')).toEqual([]);
  });
});

describe('letters', () => {
  it('joins the letters of the sides', () => {
    expect(letters([{ letter: 'A' }, { letter: 'C' }], '・')).toBe('A・C');
  });

  it('draws neighbours of many together, and no two that are not', () => {
    const of = (names: string) =>
      letters(
        names.split(' ').map((letter) => ({ letter })),
        '・',
      );
    expect(of('A B C D E F')).toBe('A・B・C・D・E・F');
    expect(of('A B C E F H Y Z AA')).toBe('A–C・E・F・H・Y–AA');
  });
});
