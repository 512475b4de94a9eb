// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plain, pieces } from '../../../../src/charts/text';
import {
  cornersOf,
  pairReading,
  partRows,
  severalReading,
  triangleOf,
  withinChance,
} from '../../../../src/app/pages/compare/focus/likeness';
import {
  likeRows,
  pairsTwin,
  partsTwin,
} from '../../../../src/app/pages/compare/focus/likeness-said';
import {
  againstChance,
  allAgainstChance,
  chosenPair,
  isMeasured,
  pairKey,
  pairsOf,
} from '../../../../src/app/pages/compare/focus/pairs';
import { scopeOf, sidesOf } from '../../../../src/app/pages/compare/sides';
import { tablesOf } from '../../../../src/app/pages/compare/themes/tables';
import { paramsToQuery, passages } from '../../../../src/core';
import { S000, S002, seedCollection } from '../../../core/metrics/seeds';
import { toyCollection, toyMeeting } from '../../../core/metrics/toy';
import { seedManifest } from '../../seed-manifest';
import { viewing } from './view';

const manifest = seedManifest();

function likeness(seeds: readonly number[], params = '') {
  const view = viewing(seeds, params);
  const sides = sidesOf(manifest, view);
  const scope = scopeOf(view);
  const tables = tablesOf(seedCollection, sides, scope);
  const pairs = pairsOf(seedCollection, sides, scope);
  return { view, sides, scope, tables, pairs, chosen: chosenPair(pairs, view)! };
}

describe('pairsOf', () => {
  it('holds every pair once, and none where a meeting speaks of no theme', () => {
    expect(likeness([0, 1, 2, 3]).pairs.map(({ a, b }) => a.letter + b.letter)).toEqual([
      'AB',
      'AC',
      'AD',
      'BC',
      'BD',
      'CD',
    ]);
    const toy = toyCollection(
      [toyMeeting('x', [{ text: '人材。' }]), toyMeeting('y', [{ text: '別。' }])],
      ['人材'],
    );
    const [side] = likeness([0, 1]).sides;
    const [pair] = pairsOf(
      toy,
      ['x', 'y'].map((id) => ({ ...side!, id })),
      {},
    );
    expect(isMeasured(pair!)).toBe(false);
    expect(chosenPair([pair!], viewing([0, 1]))).toBeUndefined();
  });
});

describe('chosenPair', () => {
  it('is the pair furthest apart unless the address names one, in whatever order', () => {
    expect(pairKey(likeness([0, 1, 2, 3]).chosen)).toMatch(/^002_\w+ 003_/);
    const named = likeness([0, 1, 2, 3], `&pair=${S002},${S000}`).chosen;
    expect(pairKey(named)).toBe(`${S000} ${S002}`);
    expect(pairKey(likeness([0, 1, 2, 3], '&pair=x,y').chosen)).toMatch(/^002_\w+ 003_/);
  });
});

describe('allAgainstChance', () => {
  it('tells how far it is, and stops when told to', async () => {
    const { pairs, scope } = likeness([0, 1, 2, 3]);
    const heard: number[] = [];
    await allAgainstChance(seedCollection, pairs, scope, (done) => heard.push(done) > 0);
    expect([heard[0], heard.at(-1)]).toEqual([0, 6]);
    const stopped: number[] = [];
    await allAgainstChance(seedCollection, pairs, scope, (done) => {
      stopped.push(done);
      return false;
    });
    expect(stopped).toEqual([0]);
  });
});

describe('triangleOf', () => {
  it('prints the value, frames what is within chance and marks the chosen pair', () => {
    const { pairs, sides, chosen, view } = likeness([0, 1, 2, 3]);
    const within = new Set([pairKey(pairs[0]!)]);
    const cells = triangleOf(cornersOf(sides, view), { pairs, within, chosen, view }).flatMap(
      (row) => row.cells,
    );
    expect(cells.map((cell) => cell?.text)).toEqual([
      '0.23',
      '0.44',
      '0.30',
      '0.39',
      '0.48',
      '0.58',
    ]);
    expect(cells.map((cell) => cell?.framed)).toEqual([true, false, false, false, false, false]);
    expect(cells.at(-1)?.on).toBe(true);
    expect(cells[0]?.label).toBe('AとB 配分の違い 0.23 偶然の範囲');
  });
});

describe('the sentences', () => {
  it('hold a pair against chance and name the themes that make it', () => {
    const { chosen, scope, view } = likeness([0, 1]);
    const found = againstChance(seedCollection, chosen, scope)!;
    expect(plain(pairReading(chosen, found, seedCollection, view))).toBe(
      'AとBのテーマの配分の違いは0.23。両会議の段落を無作為に入れ替えただけでも0.12までの違いは生じうるが、' +
        'それを上回る。違いを最も大きくしているのは「人材・教育」（Aに多い）、' +
        '「影響工作・認知戦」（Bに多い）、「戦略・計画」（Bに多い）。',
    );
    const within = { ...found, withinChance: true };
    expect(plain(pairReading(chosen, within, seedCollection, view))).toContain('偶然の範囲に');
  });

  it('name the closest and the furthest pair of several', () => {
    const { pairs, scope, view } = likeness([0, 1, 2, 3]);
    const within = withinChance(seedCollection, pairs, scope);
    expect(plain(severalReading(pairs, null, view))).toBe(
      '最も近いのはAとB（0.23）、最も違うのはCとD（0.58）。',
    );
    expect(plain(severalReading(pairs, within, view))).toContain('どの組も');
    const one = new Set([pairKey(pairs[0]!)]);
    expect(plain(severalReading(pairs, one, view))).toContain('6組のうち1組は、偶然の範囲');
  });
});

describe('partRows', () => {
  it('shows five themes with the sentences behind both shares, and all of them on demand', () => {
    const { chosen, tables, view } = likeness([0, 1]);
    const rows = partRows(chosen, tables, seedCollection, view);
    expect(rows).toHaveLength(5);
    const counts = rows.flatMap(({ a, b }) => [...pieces(a), ...pieces(b)]).filter((it) => it.href);
    const wrong = counts.filter(({ text, href = '' }) => {
      const params = Object.fromEntries(new URLSearchParams(href.slice(href.indexOf('?'))));
      return passages(seedCollection, paramsToQuery(params)).sentences !== Number.parseInt(text);
    });
    expect([counts.length > 5, wrong]).toEqual([true, []]);
    const all = likeness([0, 1], '&like=all');
    const sum = partRows(all.chosen, all.tables, seedCollection, all.view).reduce(
      (total, { value }) => total + value,
      0,
    );
    expect(sum).toBeCloseTo(all.chosen.found.divergence, 12);
  });
});

describe('pairsTwin, partsTwin and likeRows', () => {
  it('give every pair its value, and what chance gives once that is known', () => {
    const { pairs, scope, view } = likeness([0, 1, 2]);
    expect(pairsTwin(pairs, null, view).rows.map(({ chance }) => chance)).toEqual(['—', '—', '—']);
    const twin = pairsTwin(pairs, (pair) => againstChance(seedCollection, pair, scope), view);
    expect(twin.rows[0]).toEqual({
      pair: 'AとB',
      value: '0.23',
      chance: '0.12',
      verdict: '偶然の範囲を上回る',
    });
  });

  it('hold the themes of the chosen pair with shares of one base', () => {
    const { pairs, chosen, tables, scope, view } = likeness([0, 1]);
    expect(partsTwin(chosen, tables, seedCollection, view).rows).toHaveLength(
      chosen.found.parts.length,
    );
    const rows = likeRows({ collection: seedCollection, scope, pairs, chosen, tables, view });
    for (const side of [chosen.a, chosen.b]) {
      const own = rows.filter(({ meeting }) => meeting === side.id);
      const sum = own.reduce((total, { value }) => total + (value ?? 0), 0);
      expect(own.every(({ base }) => base === sum)).toBe(true);
    }
  });
});
