// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileCorpus } from '../../../../src/core/corpus';
import List from '../../../../src/app/pages/notes/List.svelte';
import { SEEDS, seedSource } from '../../../from-gold';

vi.mock('../../../../src/app/state/manifest', () => ({
  useManifest: () => ({ meetings: [] }),
  summaryOf: () => undefined,
}));

const { meetings } = compileCorpus(SEEDS.slice(2).map((id) => ({ source: seedSource(id) })));

function at(hash: string): Element {
  location.hash = hash;
  dispatchEvent(new Event('hashchange'));
  return render(List, { meetings }).container;
}

const rows = (page: Element) => page.querySelectorAll('[data-row]').length;
const head = (page: Element) =>
  Number(/\d+/.exec(page.querySelector('[data-list-head]')?.textContent ?? '')?.[0]);

beforeEach(() => {
  location.hash = '#/notes';
});
afterEach(cleanup);

describe('the list of notes', () => {
  it('shows as many rows as its head says, which are all diagnostics', () => {
    const page = at('#/notes');
    expect(rows(page)).toBe(meetings.flatMap(({ diagnostics }) => diagnostics).length);
    expect(head(page)).toBe(rows(page));
  });

  it('opens from every number as many rows as the number says', () => {
    const numbers = [...at('#/notes').querySelectorAll('details a')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      count: Number(link.querySelector('[data-count]')?.getAttribute('data-count')),
    }));
    expect(numbers.length).toBeGreaterThan(10);
    for (const { href, count } of numbers) {
      cleanup();
      const page = at(href);
      expect([href, rows(page), head(page)]).toEqual([href, count, count]);
    }
  }, 30_000);

  it('marks printed words as Japanese in the English sentences', () => {
    const page = at('#/notes?code=title-cut&lang=en');
    const sentence = page.querySelector('[data-row] div p');
    expect(sentence?.querySelector('[lang="ja"]')?.textContent).toBe('小柳 誠二');
    expect(sentence?.textContent).toContain('may be cut');
  });

  it('says so where nothing is found', () => {
    const page = at('#/notes?of=nowhere&lang=en');
    expect(rows(page)).toBe(0);
    expect(page.textContent).toContain('not in this collection');
  });
});
