import { openManifest, type Collection, type Manifest, type Meeting } from '../../core';

declare const __MANIFEST__: string;

/** Why something could not be read, in words for the reader: what and where. */
export class LoadError extends Error {
  constructor(
    readonly file: string,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** The bundle: the manifest at once, the text of a meeting when somebody asks for it. */
class Library {
  #manifest: Promise<Manifest> | null = null;
  readonly #meetings = new Map<string, Promise<Meeting>>();
  readonly #collections = new Map<string, Promise<Collection>>();

  manifest(): Promise<Manifest> {
    this.#manifest ??= fetchJson(__MANIFEST__, openManifest);
    this.#manifest.catch(() => (this.#manifest = null));
    return this.#manifest;
  }

  /** The named meetings with their text, all of them when none is named. */
  async collection(ids?: readonly string[]): Promise<Collection> {
    const manifest = await this.manifest();
    const wanted = manifest.meetings.filter(({ id }) => !ids || ids.includes(id));
    const key = wanted.map(({ id }) => id).join();
    const made = this.#collections.get(key) ?? this.#gather(manifest, key);
    this.#collections.set(key, made);
    made.catch(() => this.#collections.delete(key));
    return made;
  }

  async #gather(manifest: Manifest, key: string): Promise<Collection> {
    const wanted = manifest.meetings.filter(({ id }) => key.split(',').includes(id));
    const [{ collect }, ...meetings] = await Promise.all([
      import('./shelf'),
      ...wanted.map(({ id, shard }) => this.#meeting(id, shard)),
    ]);
    return collect(meetings, manifest.lexicon);
  }

  #meeting(id: string, shard: string): Promise<Meeting> {
    const held = this.#meetings.get(id) ?? fetchShard(shard);
    this.#meetings.set(id, held);
    held.catch(() => this.#meetings.delete(id));
    return held;
  }
}

async function fetchJson<T>(file: string, open: (json: unknown) => T): Promise<T> {
  try {
    const response = await fetch(`./data/${file}`);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return open(await response.json());
  } catch (cause) {
    throw new LoadError(file, cause);
  }
}

async function fetchShard(file: string): Promise<Meeting> {
  const { openMeeting } = await import('./shelf');
  return fetchJson(file, openMeeting);
}

export const library = new Library();
