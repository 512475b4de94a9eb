// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import Barcode from '../../src/charts/Barcode.svelte';
import Strip from '../../src/charts/Strip.svelte';
import Timeline from '../../src/charts/Timeline.svelte';
import type { Run } from '../../src/charts/strip';

afterEach(cleanup);

const runs: readonly Run[] = [
  { key: '1', value: 977, texture: 'solid', label: '野原 佐和子 977字', href: '#/1' },
  { key: '2', value: 44, texture: 'thin', label: '地の文 44字' },
  { key: '3', value: 640, texture: 'outline', label: '本部長 640字', href: '#/3' },
];

describe('Strip', () => {
  it('is a named group of links in the order of the runs', () => {
    render(Strip, { label: '発言の並び', runs, max: 1661, tone: 'a' });
    expect(screen.getByRole('group', { name: '発言の並び' })).toBeTruthy();
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
      '野原 佐和子 977字',
      '本部長 640字',
    ]);
  });

  it('draws every mark in the namespace of SVG, or it would not be seen', () => {
    const { container } = render(Strip, { label: 'x', runs, max: 1661, tone: 'a' });
    const marks = [...container.querySelectorAll('svg a, svg rect')];
    expect(marks).toHaveLength(5);
    expect(marks.every(({ namespaceURI }) => namespaceURI?.endsWith('/svg'))).toBe(true);
  });
});

describe('Barcode', () => {
  it('has a link per hit and per run', () => {
    const hits = [0, 1, 2].map((at) => ({
      key: String(at),
      at: at * 400,
      href: `#/hit-${at + 1}`,
      label: `${at + 1}件目`,
    }));
    render(Barcode, { label: '3箇所', hits, runs, bounds: [{ at: 0 }], total: 1661, tone: 'a' });
    expect(screen.getAllByRole('link')).toHaveLength(5);
    expect(screen.getByRole('link', { name: '2件目' }).getAttribute('href')).toBe('#/hit-2');
  });
});

describe('Timeline', () => {
  it('has a link per moment, in the order of time', () => {
    const moments = ['2025-09-19', '2019-05-23'].map((date) => ({
      key: date,
      date,
      tone: 'a' as const,
      name: date,
      short: date,
      when: date,
      href: `#/${date}`,
      label: `会議 ${date}`,
    }));
    render(Timeline, { label: '開催日', moments, year: (year: number) => `${year}年` });
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('aria-label'))).toEqual([
      '会議 2019-05-23',
      '会議 2025-09-19',
    ]);
  });
});
