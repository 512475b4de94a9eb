// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import Dots from '../../src/charts/Dots.svelte';
import type { Dot } from '../../src/charts/dots';
import type { Texture } from '../../src/charts/paint';

afterEach(cleanup);

const dot = (count: number, texture: Texture = 'solid'): Dot => ({
  count,
  texture,
  href: `#/${count}`,
  label: `後藤 人材 ${count}件`,
  keys: 'theme:workforce person:goto',
});

const dots = {
  corner: '発言者',
  columns: [
    { key: 'workforce', label: '人材', href: '#/w', on: true },
    { key: 'ai', label: 'AI' },
  ],
  groups: [
    {
      key: 'm',
      heading: 'A 戦略本部',
      tone: 'a',
      totals: [{ text: '14件', href: '#/14' }, { text: '0件' }],
      rows: [
        { key: 'goto', label: '後藤', tone: 'a', dots: [dot(4), null] },
        { key: 'more', label: { text: 'ほか2名を開く', href: '#/more' }, tone: '0', dots: [] },
      ],
      apart: [{ key: '', label: '発言者の記載なし', tone: 'a', dots: [dot(16, 'hatched'), null] }],
    },
  ],
  labelledby: 'title',
} as const;

describe('Dots', () => {
  it('makes each dot a link that is read aloud with its count, on one scale of areas', () => {
    render(Dots, dots);
    const small = screen.getByRole('link', { name: '後藤 人材 4件' });
    const large = screen.getByRole('link', { name: '後藤 人材 16件' });
    expect([small.getAttribute('href'), small.dataset['count'], small.textContent]).toEqual([
      '#/4',
      '4',
      '4',
    ]);
    const radius = (link: HTMLElement) => Number(link.querySelector('circle')?.getAttribute('r'));
    expect(radius(large) / radius(small)).toBeCloseTo(2, 9);
    expect(large.querySelector('circle')?.getAttribute('fill')).toBe('url(#hatched-a)');
    expect(small.closest('td')?.dataset['keys']).toBe('theme:workforce person:goto');
  });

  it('is a table whose rows and columns have heads, with what has no name in a body of its own', () => {
    render(Dots, dots);
    expect(screen.getByRole('columnheader', { name: '人材' }).className).toContain('on');
    const apart = screen.getByRole('rowheader', { name: '発言者の記載なし' });
    expect(apart.closest('tbody')?.className).toContain('apart');
    const more = screen.getByRole('rowheader', { name: /ほか/ });
    expect(more.getAttribute('colspan')).toBe('3');
  });
});
