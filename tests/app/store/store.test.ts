import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SCHEMA, STEPS, type Item } from '../../../src/core';
import { NAME } from '../../../src/app/store/presence';
import { Store } from '../../../src/app/store/store';
import { figure, passage } from './items';

const tabs: Store[] = [];

/** A tab of the browser: a store of its own on the database of all. */
function tab(...args: ConstructorParameters<typeof Store>): Store {
  const store = new Store(...args);
  tabs.push(store);
  return store;
}

function put(store: Store, ...items: readonly Item[]): Promise<readonly Item[]> {
  return store.shelf('basket').change((held) => [...held, ...items]);
}

async function ids(store: Store): Promise<readonly string[]> {
  return (await store.shelf('basket').all()).map(({ id }) => id);
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await Promise.allSettled(tabs.splice(0).map((store) => store.close()));
});

describe('a shelf', () => {
  it('gives back what was put there, in its order, in a later visit too', async () => {
    await put(tab(), passage('a'), figure('b'));
    expect(await tab().shelf('basket').all()).toEqual([passage('a'), figure('b')]);
  });

  it('keeps the order that a change gives it', async () => {
    const store = tab();
    await put(store, passage('a'), passage('b'), passage('c'));
    const basket = store.shelf('basket');
    await basket.change(([a, b, c]) => [c!, a!, b!]);
    await basket.change((held) => held.filter(({ id }) => id !== 'a'));
    await put(store, passage('a'));
    expect(await ids(tab())).toEqual(['c', 'b', 'a']);
  });

  it('leaves no database behind where nothing was ever put aside', async () => {
    expect(await ids(tab())).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('refuses two entries with one id', async () => {
    const store = tab();
    await put(store, passage('a'));
    await expect(put(store, passage('a'))).rejects.toThrow('same id');
    expect(await ids(store)).toEqual(['a']);
  });

  it('writes the entries that change, and no others', async () => {
    const store = tab();
    await put(store, passage('a'), figure('b'), passage('c'));
    const written = vi.spyOn(IDBObjectStore.prototype, 'put');
    await store
      .shelf('basket')
      .change((held) => held.map((one) => (one.id === 'c' ? { ...one, note: '要' } : one)));
    expect(written).toHaveBeenCalledTimes(1);
  });
});

describe('two tabs', () => {
  it('that put at the same time lose nothing, with locks and without', async () => {
    for (const locks of [undefined, lockManager()]) {
      globalThis.indexedDB = new IDBFactory();
      vi.stubGlobal('navigator', { locks });
      const [one, other] = [tab(), tab()];
      await Promise.all([...'abcdefgh'].map((id, at) => put(at % 2 ? one : other, passage(id))));
      expect([...(await ids(tab()))].sort()).toEqual([...'abcdefgh']);
    }
  });

  it('tell each other of a change', async () => {
    const [one, other] = [tab(), tab()];
    const told = new Promise((resolve) => {
      other.shelf('basket').watch(({ held }) => held.length > 0 && resolve(held[0]?.id));
    });
    await put(one, passage('a'));
    expect(await told).toBe('a');
  });

  it('hold one another up by no version: the older gives way and is refused from then on', async () => {
    const old = tab();
    await put(old, passage('a'));
    const newer = tab([...STEPS, { brings: ['more'] }]);
    expect(await ids(newer)).toEqual(['a']);
    await expect(put(old, passage('b'))).rejects.toMatchObject({ code: 'newer' });
    expect(await ids(newer)).toEqual(['a']);
  });
});

describe('schemas', () => {
  const older = [{ brings: ['basket'] }];
  const rewrites = { basket: (value: unknown) => ({ ...(value as Item), note: 'raised' }) };
  const present = [...older, { brings: ['rules', 'headings'], rewrites }];

  it('are climbed step by step, with all that is kept', async () => {
    const old = tab(older);
    await put(old, passage('a'), figure('b'));
    await old.close();
    const notes = (await tab(present).shelf('basket').all()).map(({ note }) => note);
    expect(notes).toEqual(['raised', 'raised']);
  });

  it('are climbed whole or not at all', async () => {
    const old = tab(older);
    await put(old, passage('a'));
    await old.close();
    const broken = {
      basket: () => {
        throw new Error('A step that fails');
      },
    };
    const failing = tab([...older, { brings: ['rules'], rewrites: broken }]);
    await expect(failing.shelf('basket').all()).rejects.toMatchObject({ code: 'failed' });
    expect(await ids(tab(older))).toEqual(['a']);
  });

  it('that are newer than the app are refused and left as they are', async () => {
    const database = await raw(SCHEMA + 7, (made) => made.createObjectStore('future'));
    database.close();
    await expect(tab().shelf('basket').all()).rejects.toMatchObject({ code: 'newer' });
    await expect(put(tab(), passage('a'))).rejects.toMatchObject({ code: 'newer' });
    const [kept] = await indexedDB.databases();
    expect(kept).toEqual({ name: NAME, version: SCHEMA + 7 });
  });

  it('that an older tab holds on to are told of', async () => {
    const holding = await raw(1, (made) => made.createObjectStore('basket', { keyPath: 'id' }));
    await expect(tab(present).shelf('basket').all()).rejects.toMatchObject({ code: 'blocked' });
    holding.close();
  });
});

describe('trouble', () => {
  it('on a full disk is told, and nothing that was held has changed', async () => {
    const store = tab();
    await put(store, passage('a'));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    await expect(put(store, passage('b'))).rejects.toMatchObject({ code: 'full' });
    vi.restoreAllMocks();
    expect(await ids(store)).toEqual(['a']);
    await put(store, passage('b'));
    expect(await ids(tab())).toEqual(['a', 'b']);
  });

  it('in mid-write leaves all shelves as they were', async () => {
    const store = tab();
    await put(store, passage('a'));
    const crash = store.change({
      basket: (held) => [...held, passage('b')],
      headings: () => {
        throw new Error('A crash');
      },
    });
    await expect(crash).rejects.toThrow('A crash');
    expect(await ids(tab())).toEqual(['a']);
  });

  it('of a browser that keeps nothing is told', async () => {
    vi.stubGlobal('indexedDB', {
      databases: () => Promise.resolve([]),
      open: () => {
        throw new DOMException('Not in private windows', 'SecurityError');
      },
    });
    await expect(put(tab(), passage('a'))).rejects.toMatchObject({ code: 'denied' });
  });

  it('of a browser without a database is told', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    await expect(tab().shelf('basket').all()).rejects.toMatchObject({ code: 'denied' });
  });

  it('with one row hides no other, and the row stays where it is', async () => {
    const store = tab();
    await put(store, passage('a'), passage('b'));
    await store.close();
    const database = await raw(SCHEMA);
    const bad = { id: 'b', place: 1, value: { id: 'b', type: 'passage' } };
    database.transaction('basket', 'readwrite').objectStore('basket').put(bad);
    database.close();
    const later = tab();
    await put(later, passage('c'));
    const { held, damaged } = await later.shelf('basket').look();
    expect([held.map(({ id }) => id), damaged]).toEqual([['a', 'c'], 1]);
    await later.erase();
    expect(await later.shelf('basket').look()).toEqual({ held: [], damaged: 0 });
  });
});

describe('asking to stay', () => {
  it('happens when the first thing is put aside, and not again', async () => {
    const persist = vi.fn(() => Promise.resolve(true));
    vi.stubGlobal('navigator', { storage: { persist } });
    const store = tab();
    await ids(store);
    expect(persist).not.toHaveBeenCalled();
    await put(store, passage('a'));
    await put(store, passage('b'));
    expect(persist).toHaveBeenCalledTimes(1);
  });
});

describe('contents', () => {
  it('are all shelves at one moment', async () => {
    const store = tab();
    expect(await store.contents()).toEqual({ basket: [], rules: [], headings: [] });
    const heading = { id: 'basket', title: '論点' };
    await store.change({ basket: () => [passage('a')], headings: () => [heading] });
    expect(await store.contents()).toEqual({
      basket: [passage('a')],
      rules: [],
      headings: [heading],
    });
  });
});

/** The database as another program sees it. */
function raw(
  version: number,
  make: (made: IDBDatabase) => unknown = () => undefined,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, version);
    opening.onupgradeneeded = () => make(opening.result);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error!);
  });
}

/** Locks as a browser gives them: one holder of a name at a time. */
function lockManager() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: <T>(_name: string, act: () => Promise<T>): Promise<T> => {
      const turn = last.then(act);
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
