// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bring } from '../../../src/app/collecting/bringing';
import { box } from '../../../src/app/collecting/box.svelte';
import { moving } from '../../../src/app/collecting/updates';
import { store } from '../../../src/app/store';
import { fileOf, lexiconVersion, type RuleSet } from '../../../src/core';
import { figure, passage } from '../store/items';

const shown = () => box.items?.map(({ id }) => id);
const kept = async () => (await store.shelf('basket').all()).map(({ id }) => id);

function fullDisk(): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
}

/** Whether the browser would ask before the page is left. */
function asksToStay(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

beforeEach(async () => {
  globalThis.indexedDB ??= new IDBFactory();
  await box.start();
  await box.erase();
  await vi.waitFor(() => expect(shown()).toEqual([]));
});

afterEach(() => vi.restoreAllMocks());

describe('the evidence box', () => {
  it('tells what came in and what was there, and doubles nothing', async () => {
    expect(await box.put([passage('a')])).toEqual({ added: 1, known: 0, kept: true });
    expect(await box.put([passage('a'), figure('b')])).toEqual({ added: 1, known: 1, kept: true });
    expect(shown()).toEqual(['a', 'b']);
    expect(await kept()).toEqual(['a', 'b']);
  });

  it('shows a change at once and keeps it', async () => {
    await box.put([passage('a'), passage('b'), passage('c')]);
    const done = box.change(moving('c', 'a'));
    expect(shown()).toEqual(['c', 'a', 'b']);
    expect(await done).toBe(true);
    expect(await kept()).toEqual(['c', 'a', 'b']);
  });

  it('knows which paragraphs it holds', async () => {
    await box.put([passage('2-1')]);
    expect([box.holds('000', '2-1'), box.holds('000', '2-2')]).toEqual([true, false]);
  });

  it('keeps on showing what the device refuses, says why, and keeps it later', async () => {
    await box.put([passage('a')]);
    fullDisk();
    expect(await box.put([passage('b')])).toEqual({ added: 1, known: 0, kept: false });
    expect(await box.note('a', '要')).toBe(false);
    expect(shown()).toEqual(['a', 'b']);
    expect(box.items?.[0]?.note).toBe('要');
    expect(box.trouble?.code).toBe('full');
    expect(asksToStay()).toBe(true);
    vi.restoreAllMocks();
    expect(await kept()).toEqual(['a']);
    expect(await box.save()).toBe(true);
    expect([box.trouble, asksToStay()]).toEqual([null, false]);
    expect(await kept()).toEqual(['a', 'b']);
    expect((await store.shelf('basket').all())[0]?.note).toBe('要');
  });

  it('keeps the title of the collection', async () => {
    await box.name('論点');
    expect((await store.contents()).headings).toEqual([{ id: 'basket', title: '論点' }]);
    await box.name('');
    expect((await store.contents()).headings).toEqual([]);
  });
});

describe('a title that the device refused', () => {
  it('is shown, holds the page back, and is kept when it is tried again', async () => {
    fullDisk();
    await box.name('論点');
    expect([box.title, box.unkept, asksToStay()]).toEqual(['論点', true, true]);
    vi.restoreAllMocks();
    expect(await box.save()).toBe(true);
    expect([box.unkept, asksToStay()]).toEqual([false, false]);
    expect((await store.contents()).headings).toEqual([{ id: 'basket', title: '論点' }]);
  });
});

describe('bring', () => {
  const file = (...items: Parameters<typeof box.put>[0]) =>
    fileOf({ basket: items, rules: [], headings: [{ id: 'basket', title: 'file' }] });

  it('adds what is new, keeps what is there, and tells both', async () => {
    await box.put([passage('a', { note: 'mine' }), passage('b')]);
    const content = file(passage('b', { note: 'file' }), passage('c'), passage('a', { note: 'x' }));
    expect((await bring(content, '')).basket).toEqual({ came: 1, present: 2 });
    expect((await bring(content, '')).basket).toEqual({ came: 0, present: 3 });
    const held = await store.shelf('basket').all();
    expect(held.map(({ id, note }) => `${id} ${note}`)).toEqual(['a mine', 'b file', 'c ']);
    await vi.waitFor(() => expect(box.title).toBe('file'));
  });

  it('brings a draft of the file beside the one that is held, and tells it', async () => {
    const theme = (term: string) => {
      return { id: 'a', group: 'g', ja: '', en: '', scope: { ja: '', en: '' }, terms: [term] };
    };
    const draft = (term: string): RuleSet => ({
      id: 'draft',
      name: '',
      changed: '2026-01-01',
      judged: [],
      lexicon: {
        version: 1,
        measured: null,
        groups: [{ id: 'g', ja: '', en: '' }],
        themes: [theme(term)],
      },
    });
    const content = (term: string) => fileOf({ basket: [], rules: [draft(term)], headings: [] });
    expect((await bring(content('甲'), 'ファイル')).rules).toEqual({ came: 1, present: 0 });
    expect((await bring(content('乙'), 'ファイル')).rules).toEqual({ came: 1, present: 0 });
    expect((await bring(content('乙'), 'ファイル')).rules).toEqual({ came: 0, present: 1 });
    const held = await store.shelf('rules').all();
    expect(held.map(({ id, name, lexicon }) => [id, name, lexicon.themes[0]?.terms])).toEqual([
      ['draft', '', ['甲']],
      [lexiconVersion(draft('乙').lexicon), 'ファイル', ['乙']],
    ]);
  });

  it('changes nothing where a file is refused or the disk is full', async () => {
    await box.put([passage('a')]);
    await expect(bring('{}', '')).rejects.toMatchObject({ problem: 'foreign' });
    fullDisk();
    await expect(bring(file(passage('c')), '')).rejects.toMatchObject({ code: 'full' });
    expect(await kept()).toEqual(['a']);
  });
});
