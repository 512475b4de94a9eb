import { blocksOf, type Block, type Collection, type Found } from '../../core';
import type { Reply, Request, SearchBlock } from '../../worker/protocol';
import { createSearchWorker } from '../pwa/trusted';

interface Pending {
  readonly type: Request['type'];
  readonly resolve: (found: readonly Found[]) => void;
  readonly reject: (error: Error) => void;
}

type Ask = { type: 'open'; blocks: readonly SearchBlock[] } | { type: 'find'; typed: string };

/** The search of the worker as promises. A newer `find` aborts the one before it. */
class Finder {
  #worker: Worker | null = null;
  #ready: Promise<readonly Block[]> | null = null;
  #last = 0;
  readonly #pending = new Map<number, Pending>();

  /** The blocks that results point into; built once. */
  blocks(collection: Collection): Promise<readonly Block[]> {
    this.#ready ??= this.#open(collection.meetings.flatMap(blocksOf));
    this.#ready.catch(() => (this.#ready = null));
    return this.#ready;
  }

  /** Rejects with an `AbortError` when a newer question came. */
  find(typed: string): Promise<readonly Found[]> {
    for (const [id, { type, reject }] of this.#pending) {
      if (type !== 'find') continue;
      this.#pending.delete(id);
      reject(new DOMException('A newer question came', 'AbortError'));
    }
    return this.#ask({ type: 'find', typed });
  }

  async #open(blocks: Block[]): Promise<readonly Block[]> {
    await this.#ask({
      type: 'open',
      blocks: blocks.map(({ meeting, text }) => ({ meeting, text })),
    });
    return blocks;
  }

  #ask(ask: Ask): Promise<readonly Found[]> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { type: ask.type, resolve, reject });
      this.#running().postMessage({ id, ...ask } satisfies Request);
    });
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = createSearchWorker();
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#end(data);
    worker.onerror = ({ message }) => this.#fail(new Error(message));
    this.#worker = worker;
    return worker;
  }

  #end(reply: Reply): void {
    const pending = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    if (reply.type === 'result') pending?.resolve(reply.found);
    else pending?.reject(new Error(reply.message));
  }

  #fail(error: Error): void {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
    this.#worker?.terminate();
    this.#worker = null;
    this.#ready = null;
  }
}

export const finder = new Finder();
