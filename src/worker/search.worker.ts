import { openShard, Search, searchable, type Ask, type Lexicon, type Searchable } from '../core';
import type { Reply, Request } from './protocol';

/** By the address of a shard what it holds, fetched once. */
const shelf = new Map<string, Promise<Searchable>>();

/** The search over what was opened last. */
let opened: Promise<Search> = Promise.reject(new Error('Nothing was opened to be searched.'));
opened.catch(() => undefined);

/** The newest question, until it is answered. */
let waiting: { readonly id: number; readonly ask: Ask } | null = null;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.type === 'open') void ending(data.id, () => open(data.id, data.shards, data.lexicon));
  else wait(data.id, data.ask);
});

function reply(message: Reply): void {
  postMessage(message);
}

/** Ends a request with what goes wrong in it, if anything does. */
async function ending(id: number, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    reply({ id, type: 'error', message: error instanceof Error ? error.message : String(error) });
  }
}

async function open(id: number, shards: readonly string[], lexicon: Lexicon): Promise<void> {
  opened = gather(id, shards).then((all) => new Search(all, lexicon));
  const search = await opened;
  reply({ id, type: 'opened' });
  prepare(id, search, opened);
}

async function gather(id: number, shards: readonly string[]): Promise<Searchable[]> {
  let ready = 0;
  return Promise.all(
    shards.map(async (shard) => {
      const found = await fetched(shard);
      ready += 1;
      reply({ id, type: 'progress', ready, of: shards.length });
      return found;
    }),
  );
}

function fetched(shard: string): Promise<Searchable> {
  const held = shelf.get(shard) ?? fetchShard(shard);
  shelf.set(shard, held);
  held.catch(() => shelf.delete(shard));
  return held;
}

async function fetchShard(shard: string): Promise<Searchable> {
  const response = await fetch(shard);
  if (!response.ok) throw new Error(`${shard}: ${response.status} ${response.statusText}`);
  return searchable(openShard(await response.json()));
}

/** Makes ready what makes answers faster or fuller, in slices between which questions are answered. */
function prepare(id: number, search: Search, of: Promise<Search>): void {
  if (opened !== of) return;
  if (search.prepare()) setTimeout(() => prepare(id, search, of));
  else reply({ id, type: 'prepared' });
}

/** Lets the questions that wait behind this one come in first, so that only the newest is answered. */
function wait(id: number, ask: Ask): void {
  if (waiting) reply({ id: waiting.id, type: 'aborted' });
  waiting = { id, ask };
  setTimeout(() => void ending(id, () => answer(id)));
}

async function answer(id: number): Promise<void> {
  const search = await opened;
  if (waiting?.id !== id) return;
  const { ask } = waiting;
  waiting = null;
  reply({ id, type: 'answer', answer: search.ask(ask) });
}
