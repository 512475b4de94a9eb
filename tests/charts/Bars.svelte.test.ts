// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import Bars from '../../src/charts/Bars.svelte';
import type { BarRow } from '../../src/charts/bars';

afterEach(cleanup);

const row = (name: string, value: number): BarRow => ({
  key: name,
  label: { text: name, lang: 'ja' },
  href: `#/${name}`,
  value,
  text: `${value}字`,
  sub: '1.0%',
  readout: `${name} ${value}字`,
  segments: [{ value, texture: 'solid' }],
});

const kan: BarRow = {
  ...row('菅 義偉', 954),
  segments: [
    { value: 177, texture: 'solid', href: '#/named', label: '記名 177字' },
    { value: 777, texture: 'dashed', href: '#/annotated', label: '注記による 777字' },
  ],
};

const bars = () =>
  render(Bars, {
    groups: [
      { key: '1', heading: '本部員', side: '2名', rows: [row('宮澤 栄一', 1823), kan] },
      { key: '2', heading: '政府側', rows: [], note: '判別不能' },
    ],
    apart: [{ ...row('記載なし', 9337), segments: [{ value: 9337, texture: 'hatched' }] }],
    apartNote: '2,000字で折り返した。',
    max: 1823,
    every: 2000,
    unit: '字',
    tone: 'b',
  });

describe('Bars', () => {
  it('makes each number a link that reads the whole row aloud', () => {
    bars();
    const link = screen.getByRole('link', { name: '宮澤 栄一 1823字' });
    expect(link.getAttribute('href')).toBe('#/宮澤 栄一');
    expect(link.dataset['count']).toBe('1823');
    expect(link.textContent).toBe('1823字');
  });

  it('makes the segments links of their own where a bar has several', () => {
    bars();
    expect(screen.getByRole('link', { name: '注記による 777字' }).getAttribute('href')).toBe(
      '#/annotated',
    );
    expect(screen.getAllByRole('link')).toHaveLength(5);
  });

  it('names each list by its heading and says what an empty group means', () => {
    bars();
    const list = screen.getByRole('list', { name: /本部員/ });
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText('判別不能')).toBeTruthy();
  });

  it('folds what stands apart and hatches it', () => {
    const { container } = bars();
    const blocks = container.querySelectorAll('.apart rect');
    expect(blocks).toHaveLength(5);
    expect(blocks[4]?.getAttribute('fill')).toBe('url(#hatched-b)');
    expect(blocks[4]?.getAttribute('width')).toBe(`${(1337 / 2000) * 100}%`);
  });

  it('shows a number that opens nothing as text', () => {
    const silent = { ...row('杉田 和博', 0), href: null, segments: [] };
    render(Bars, { groups: [{ key: '1', rows: [silent] }], max: 10, unit: '字', tone: 'a' });
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('0字')).toBeTruthy();
  });

  it('uses no style attribute, which the content security policy refuses', () => {
    expect(bars().container.querySelector('[style]')).toBeNull();
  });
});
