// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import Dumbbell from '../../src/charts/Dumbbell.svelte';
import type { DumbbellRow } from '../../src/charts/dumbbell';

afterEach(cleanup);

const olympics: DumbbellRow = {
  type: 'row',
  key: 'olympics',
  label: '五輪・国際イベント',
  href: '#/theme',
  a: { value: 1.81, count: 21, href: '#/a', label: '五輪 A 21件' },
  b: { value: 0, count: 0, href: '#/b', label: '五輪 B 0件' },
  delta: '一方にのみ',
  state: 'oneSided',
};

const dumbbell = () =>
  render(Dumbbell, {
    rows: [{ type: 'divider', key: 'd', text: 'A に多い' }, olympics],
    heads: { label: 'テーマ', a: 'A 件', b: 'B 件', delta: '差' },
    tones: ['a', 'd'],
    unit: '件／千字',
  });

describe('Dumbbell', () => {
  it('has the counts of both ends as links with a read-out', () => {
    dumbbell();
    const a = screen.getByRole('link', { name: '五輪 A 21件' });
    expect([a.getAttribute('href'), a.dataset['count'], a.textContent]).toEqual([
      '#/a',
      '21',
      '21',
    ]);
    expect(screen.getByRole('link', { name: '五輪 B 0件' }).getAttribute('href')).toBe('#/b');
  });

  it('leads from the shapes to the same places, once by keyboard', () => {
    const { container } = dumbbell();
    const shapes = [...container.querySelectorAll('.drow svg a')];
    expect(shapes.map((shape) => shape.getAttribute('href'))).toEqual(['#/a', '#/b']);
    expect(shapes.every((shape) => shape.getAttribute('tabindex') === '-1')).toBe(true);
    expect(shapes.map((shape) => shape.querySelector('title')?.textContent)).toEqual([
      '五輪 A 21件',
      '五輪 B 0件',
    ]);
  });

  it('gives each meeting the shape of its letter and fills only the side that has something', () => {
    const { container } = dumbbell();
    const uses = [...container.querySelectorAll('.drow use')];
    expect(uses.map((use) => use.getAttribute('href'))).toEqual(['#shape-a', '#shape-d']);
    const states = uses.map((use) => use.closest('g')?.getAttribute('class'));
    expect(states).toEqual(['shape ma filled', 'shape md hollow']);
    expect(uses.map((use) => use.getAttribute('x'))).toEqual([`${(1.81 / 2) * 100}%`, '0%']);
  });

  it('parts rows by words and says the difference', () => {
    dumbbell();
    expect(screen.getByText('A に多い')).toBeTruthy();
    expect(screen.getByText('一方にのみ')).toBeTruthy();
  });
});
