import type { Answer, Ask, Manifest } from '../../core';
import type { Reply, Request } from '../../worker/protocol';
import { createSearchWorker } from '../pwa/trusted';

interface Pending {
  readonly type: Request['type'];
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

type Body = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never;

/** The search of the worker as promises. The worker holds the texts; the page gets what it shows. */
class Finder {
  #worker: Worker | null = null;
  #opening: { readonly of: Manifest; readonly done: Promise<Reply> } | null = null;
  #last = 0;
  readonly #pending = new Map<number, Pending>();
  readonly #watchers = new Set<(ready: number, of: number) => void>();
  readonly #prepared = new Set<() => void>();

  /** Rejects with an `AbortError` when a newer question came. */
  async ask(manifest: Manifest, ask: Ask): Promise<Answer> {
    for (const [id, { type, reject }] of this.#pending) {
      if (type !== 'ask') continue;
      this.#pending.delete(id);
      reject(aborted());
    }
    this.open(manifest).catch(() => undefined);
    const reply = await this.#request({ type: 'ask', ask });
    if (reply.type !== 'answer') throw aborted();
    return reply.answer;
  }

  /** Gets the texts of the meetings ready in the worker, with the rules of the manifest. */
  async open(manifest: Manifest): Promise<void> {
    if (this.#opening?.of !== manifest) {
      const shards = manifest.meetings.map(({ shard }) => {
        return new URL(`./data/${shard}`, document.baseURI).href;
      });
      const done = this.#request({ type: 'open', shards, lexicon: manifest.lexicon });
      this.#opening = { of: manifest, done };
      done.catch(() => (this.#opening = null));
    }
    await this.#opening.done;
  }

  /** Hears how many texts are ready; answers with how to stop. */
  watch(tell: (ready: number, of: number) => void): () => void {
    this.#watchers.add(tell);
    return () => this.#watchers.delete(tell);
  }

  /** Hears when answers become fuller than they were: themes among the facets. Answers with how to stop. */
  whenPrepared(tell: () => void): () => void {
    this.#prepared.add(tell);
    return () => this.#prepared.delete(tell);
  }

  #request(body: Body): Promise<Reply> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { type: body.type, resolve, reject });
      this.#running().postMessage({ id, ...body } satisfies Request);
    });
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = createSearchWorker();
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#hear(data);
    worker.onerror = ({ message }) => this.#fail(new Error(message));
    this.#worker = worker;
    return worker;
  }

  #hear(reply: Reply): void {
    if (reply.type === 'progress') for (const tell of this.#watchers) tell(reply.ready, reply.of);
    else if (reply.type === 'prepared') for (const tell of this.#prepared) tell();
    else this.#end(reply);
  }

  #end(reply: Reply): void {
    const pending = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    if (reply.type === 'error') pending?.reject(new Error(reply.message));
    else pending?.resolve(reply);
  }

  #fail(error: Error): void {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
    this.#worker?.terminate();
    this.#worker = null;
    this.#opening = null;
  }
}

function aborted(): Error {
  return new DOMException('A newer question came', 'AbortError');
}

export const finder = new Finder();
