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

/** An address names rules of the themes that this device does not keep. */
export class UnknownRules extends Error {
  constructor(
    readonly version: string,
    cause?: unknown,
  ) {
    super(`This device keeps no theme rules of version ${version}.`, { cause });
  }
}

/** The bundle: the manifest at once, the text of a meeting when somebody asks for it; under the rules that were asked for last. */
class Library {
  #bundle: Promise<Manifest> | null = null;
  #rules = '';
  readonly #counted = new Map<string, Promise<Manifest>>();
  readonly #meetings = new Map<string, Promise<Meeting>>();
  readonly #collections = new Map<string, Promise<Collection>>();

  /** The manifest under the rules of this version, the bundle's own where it is empty. Rejects with `UnknownRules`. */
  manifest(rules = this.#rules): Promise<Manifest> {
    if (rules !== this.#rules) this.#collections.clear();
    this.#rules = rules;
    return rules === '' ? this.bundle() : this.#under(rules);
  }

  /** The manifest as it was built. */
  bundle(): Promise<Manifest> {
    this.#bundle ??= fetchJson(__MANIFEST__, openManifest);
    this.#bundle.catch(() => (this.#bundle = null));
    return this.#bundle;
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

  #under(rules: string): Promise<Manifest> {
    const held = this.#counted.get(rules) ?? this.#count(rules);
    this.#counted.set(rules, held);
    held.catch(() => this.#counted.delete(rules));
    return held;
  }

  async #count(rules: string): Promise<Manifest> {
    const [bundle, own] = await Promise.all([this.bundle(), import('./own-rules')]);
    if (own.isVersion(bundle.lexicon, rules)) return bundle;
    const lexicon = await own.keptRules(rules, bundle.lexicon).catch((cause: unknown) => {
      throw new UnknownRules(rules, cause);
    });
    if (!lexicon) throw new UnknownRules(rules);
    const all = await Promise.all(bundle.meetings.map(({ id, shard }) => this.#meeting(id, shard)));
    const { manifest, collection } = await own.counted(bundle, all, lexicon);
    if (rules === this.#rules) {
      this.#collections.set(all.map(({ id }) => id).join(), Promise.resolve(collection));
    }
    return manifest;
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
