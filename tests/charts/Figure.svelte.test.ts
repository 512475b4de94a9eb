// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
// Loaded late by the figure: here it is there from the start.
import '../../src/charts/export/Take.svelte';
import Figure from '../../src/charts/Figure.svelte';
import { TAKING, type Kit, type Taking, type Way } from '../../src/charts/taking';

afterEach(cleanup);

const twin = {
  columns: [
    { key: 'name', label: '発言者' },
    { key: 'chars', label: '文字数', numeric: true },
  ],
  rows: [
    { name: { text: '宮澤 栄一', lang: 'ja' }, chars: { text: '1,823', href: '#/miyazawa' } },
    { name: { text: '遠藤 信博', lang: 'ja' }, chars: { text: '1,490', href: '#/endo' } },
  ],
};

const props = () => ({
  id: 'who',
  title: 'だれがどれだけ話したか',
  unit: '発言の文字数',
  reading: ['最も多いのは', { text: '宮澤 栄一', lang: 'ja' }, 'の1,823字。'],
  source: '議事概要の字数であり、発言時間ではない。',
  twin,
  twinLabel: '表で見る',
  data: () => ({ columns: ['a'], rows: [[1]] }),
  children: createRawSnippet(() => ({ render: () => '<p>plot</p>' })),
});

const figure = () => render(Figure, props());

async function openTwin(): Promise<HTMLElement> {
  const details = screen.getByText('表で見る').closest('details')!;
  details.open = true;
  await fireEvent(details, new Event('toggle'));
  return screen.getByRole('table');
}

describe('Figure', () => {
  it('is named by its title, which asks the question', () => {
    figure();
    const title = screen.getByRole('heading', { level: 2 });
    expect(title.textContent).toBe('だれがどれだけ話したか');
    expect(screen.getByRole('figure').getAttribute('aria-labelledby')).toBe(title.id);
  });

  it('prints unit, reading and source, and keeps the language of printed words', () => {
    const { container } = figure();
    expect(container.querySelector('.fig-u')?.textContent).toBe('発言の文字数');
    expect(container.querySelector('.fig-read')?.textContent).toBe(
      '最も多いのは宮澤 栄一の1,823字。',
    );
    expect(container.querySelector('.fig-read .src')?.getAttribute('lang')).toBe('ja');
    expect(container.querySelector('.fig-f p')?.textContent).toContain('発言時間ではない');
  });

  it('draws the table only when it is asked for, with a row per mark in the order given', async () => {
    figure();
    expect(screen.queryByRole('table')).toBeNull();
    const rows = within(await openTwin())
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => row.textContent?.trim())).toEqual([
      '宮澤 栄一1,823',
      '遠藤 信博1,490',
    ]);
  });

  it('heads columns and rows of the table and links its numbers', async () => {
    figure();
    const table = within(await openTwin());
    expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      '発言者',
      '文字数',
    ]);
    expect(table.getAllByRole('rowheader')).toHaveLength(2);
    expect(table.getByRole('link', { name: '1,490' }).getAttribute('href')).toBe('#/endo');
  });
});

describe('the menu that takes a figure out', () => {
  const every = (name: (way: Way) => string) =>
    Object.fromEntries(
      (['csv', 'svg', 'png', 'picture', 'sentence', 'aside'] as const).map((way) => [
        way,
        name(way),
      ]),
    ) as Record<Way, string>;
  const kit: Kit = {
    ways: every((way) => `take ${way}`),
    working: 'working',
    done: every((way) => `${way} done`),
    failed: every((way) => `${way} failed`),
    stamp: [],
    aside: ({ sheet }) => Promise.resolve(`aside with ${sheet.rows.length} rows`),
    sentence: ({ reading }) => `sentence of ${String(Array.isArray(reading))}`,
    name: (title) => title,
  };
  const taking: Taking = { label: '図を取り出す', failed: 'no', load: () => Promise.resolve(kit) };
  async function open(): Promise<HTMLDetailsElement> {
    render(Figure, { props: props(), context: new Map([[TAKING, taking]]) });
    const details = screen.getByText(taking.label).closest('details')!;
    details.open = true;
    await fireEvent(details, new Event('toggle'));
    await screen.findByText('take sentence');
    return details;
  }

  it('stands only where the page says how', () => {
    figure();
    expect(screen.queryByText(taking.label)).toBeNull();
  });

  it('offers the values, two kinds of picture, the clipboard, the sentence and the evidence box', async () => {
    await open();
    expect(screen.getAllByRole('button').map((it) => it.textContent)).toEqual([
      'take csv',
      'take svg',
      'take png',
      'take picture',
      'take sentence',
      'take aside',
    ]);
  });

  it('says what was done, closes and gives the focus back to its name', async () => {
    const details = await open();
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    screen.getByText('take sentence').focus();
    await fireEvent.click(screen.getByText('take sentence'));
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('sentence done'));
    expect(written).toHaveBeenCalledWith('sentence of true');
    expect(details.open).toBe(false);
    expect(document.activeElement).toBe(screen.getByText(taking.label));
  });

  it('says so where the browser refuses', async () => {
    await open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await fireEvent.click(screen.getByText('take sentence'));
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('sentence failed'));
  });

  it('closes at Escape', async () => {
    const details = await open();
    await fireEvent.keyDown(screen.getByText('take csv'), { key: 'Escape' });
    expect(details.open).toBe(false);
  });
});
