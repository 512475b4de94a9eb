// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Empty from '../../../../src/app/pages/search/Empty.svelte';
import { texts } from '../../../../src/app/pages/search/texts';
import { finder } from '../../../../src/app/state/finder';
import { Search, type Answer } from '../../../../src/core';
import { asking, made, RULES } from '../../../core/search/made';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const search = new Search([made('m', ['人材の育成'])], RULES);
const ask = asking('人材 ない語');
const noWay = () => screen.queryByText(texts.ja.noWay);

describe('Empty', () => {
  it('asks again for the ways on when a newer answer came, and says nothing while it was called off', async () => {
    const asked = vi.spyOn(finder, 'ask').mockRejectedValue(new DOMException('', 'AbortError'));
    const { rerender } = render(Empty, { ask, answer: search.ask(ask) });
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    await Promise.resolve();
    expect(noWay()).toBeNull();

    asked.mockImplementation((_, way): Promise<Answer> => Promise.resolve(search.ask(way)));
    await rerender({ ask, answer: search.ask(ask) });
    expect((await screen.findByRole('link')).textContent).toContain('人材');
  });

  it('says that there is no way where the search fails', async () => {
    vi.spyOn(finder, 'ask').mockRejectedValue(new Error('gone'));
    render(Empty, { ask, answer: search.ask(ask) });
    await vi.waitFor(() => expect(noWay()).not.toBeNull());
  });
});
