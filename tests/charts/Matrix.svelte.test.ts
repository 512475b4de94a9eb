// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import Matrix from '../../src/charts/Matrix.svelte';

afterEach(cleanup);

const cell = (value: number, count: number) => ({
  value,
  text: value.toFixed(1),
  count,
  href: `#/${count}`,
  label: `${value.toFixed(1)}、${count}件を開く`,
});

const matrix = (toggled: string[] = [], open: readonly string[] = []) => ({
  corner: 'テーマ',
  columns: [
    { key: 'm', tone: 'a', letter: 'A', head: ['戦略', '本部'], sub: '19年5月' },
    { key: 'n', tone: '0', head: '有識者' },
  ] as const,
  groups: [
    {
      key: 'protect',
      label: '守る対象',
      cells: [cell(4.8, 56), cell(4.3, 66)],
      rows: [{ key: 'supply', label: 'サプライチェーン', cells: [cell(0.9, 11), cell(0, 0)] }],
    },
  ],
  bounds: [0.5, 1, 2, 4],
  labelledby: 'title',
  open,
  toggle: (key: string) => void toggled.push(key),
});

describe('Matrix', () => {
  it('keeps a group folded until it is asked for', async () => {
    const toggled: string[] = [];
    render(Matrix, matrix(toggled));
    expect(screen.queryByText('サプライチェーン')).toBeNull();
    const button = screen.getByRole('button', { name: '守る対象' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await fireEvent.click(button);
    expect(toggled).toEqual(['protect']);
  });

  it('shades single rows, links their numbers, and shows 0 as a bare 0', () => {
    render(Matrix, matrix([], ['protect']));
    const link = screen.getByRole('link', { name: '0.9、11件を開く' });
    expect([link.getAttribute('href'), link.dataset['count']]).toEqual(['#/11', '11']);
    expect(link.closest('td')?.className).toBe('t2');
    const zero = screen.getByText('0', { selector: 'td' });
    expect([zero.className, zero.querySelector('a')]).toEqual(['z', null]);
  });

  it('shows a group as a whole without shade', () => {
    render(Matrix, matrix());
    const whole = screen.getByRole('link', { name: '4.8、56件を開く' }).closest('td');
    expect(whole?.className).toBe('');
  });
});
