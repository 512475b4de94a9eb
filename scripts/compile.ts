import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildManifest, compileCorpus, packManifest, packShard } from '../src/core';
import type { Corpus, Language, Meeting } from '../src/core';
import { DISK, type Effects } from './effects';
import { readInput, type Input } from './input';
import { report } from './report';

interface Options {
  readonly dir: string;
  readonly out: string;
  readonly language: Language;
}

const USAGE = 'npm run compile -- [DIR] [--out DIR] [--lang ja|en]';

/** Compiles a folder of minutes into the bundle; the answer is the exit code, 1 for errors. */
export async function main(argv: readonly string[], effects: Effects = DISK): Promise<number> {
  try {
    return await Promise.resolve(compile(optionsOf(argv), effects));
  } catch (error) {
    effects.print(`error: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

function compile({ dir, out, language }: Options, effects: Effects): number {
  const input = readInput(dir, language, effects);
  const corpus = compileCorpus(input.files, input.annotations);
  const { lines, errors } = report(dir, corpus, language);
  lines.forEach(effects.print);
  if (errors > 0) return 1;
  const files = bundleOf(corpus, input);
  writeBundle(out, files, effects);
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  effects.print(`→ ${out}: ${files.size} files, ${Math.ceil(bytes / 1024)} kB`);
  return 0;
}

function optionsOf(argv: readonly string[]): Options {
  const rest = [...argv];
  const take = (name: string): string | undefined => {
    const at = rest.indexOf(name);
    if (at < 0) return undefined;
    const [, value] = rest.splice(at, 2);
    if (value === undefined) throw new Error(`${name} needs a value. ${USAGE}`);
    return value;
  };
  const out = take('--out') ?? 'generated/data';
  const language = take('--lang') ?? 'ja';
  if (language !== 'ja' && language !== 'en') throw new Error(`--lang ${language}? ${USAGE}`);
  const [dir = 'seeds', extra] = rest;
  const unknown = extra ?? (dir.startsWith('-') ? dir : undefined);
  if (unknown !== undefined) throw new Error(`${unknown}? ${USAGE}`);
  return { dir, out, language };
}

/** The files of the bundle by name: every name but that of the index holds the hash of the content. */
function bundleOf(corpus: Corpus, { updated, publications, lexicon, annotations }: Input) {
  const files = new Map<string, string>();
  const shards = new Map<Meeting, string>();
  for (const meeting of corpus.meetings) {
    const text = JSON.stringify(packShard(meeting));
    const name = `${meeting.id.replace(/[^\w.-]/g, '_')}.${hashOf(text)}.json`;
    shards.set(meeting, name);
    files.set(name, text);
  }
  const shardOf = (meeting: Meeting): string => shards.get(meeting) ?? '';
  const facts = { updated, publications, lexicon, annotations, shardOf };
  const { schema, ...rest } = buildManifest(corpus, facts);
  const version = hashOf(JSON.stringify(rest));
  const manifest = JSON.stringify(packManifest({ schema, version, ...rest }));
  const name = `manifest.${hashOf(manifest)}.json`;
  files.set(name, manifest);
  files.set('index.json', `${JSON.stringify({ manifest: name })}\n`);
  return files;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Writes what is new and takes away what an earlier run left; a file of another making stays. */
function writeBundle(out: string, files: ReadonlyMap<string, string>, effects: Effects): void {
  for (const name of effects.list(out) ?? []) {
    const isOurs = /\.[0-9a-f]{12}\.json$/.test(name);
    if (isOurs && !files.has(name)) effects.remove(join(out, name));
  }
  for (const [name, text] of files) effects.write(join(out, name), text);
}
