import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

interface Module {
  /** Path from the top of the repository. */
  readonly path: string;
  readonly text: string;
  /** What it imports: a path from the top of the repository, or the name of a package. */
  readonly imports: readonly string[];
}

/** Who may import what, beside files of the same folder. The first row that fits a file holds for it. */
const MAY_IMPORT: readonly { from: RegExp; to: readonly RegExp[] }[] = [
  { from: /^src\/core\/search\//, to: [/^src\/core\//, /^minisearch$/] },
  { from: /^src\/core\//, to: [/^src\/core\//] },
  { from: /^src\/worker\//, to: [/^src\/core$/] },
  { from: /^src\/sw\//, to: [] },
  { from: /^src\/charts\//, to: [/^src\/charts\//, /^d3$/, /^svelte(\/|$)/] },
  {
    from: /^src\/app\/pwa\//,
    to: [/^src\/app\//, /^src\/worker\/search\.worker\?/, /^workbox-window$/],
  },
  {
    from: /^src\/app\/store\//,
    to: [/^src\/core$/, /^src\/app\/store\//, /^svelte(\/|$)/, /^idb$/],
  },
  {
    from: /^src\/app\//,
    to: [
      /^src\/core$/,
      /^src\/charts(\/|$)/,
      /^src\/worker\/protocol$/,
      /^src\/app\//,
      /^svelte(\/|$)/,
    ],
  },
  { from: /^scripts\//, to: [/^src\/core$/, /^scripts\//, /^node:/, /^[^.]/] },
];

/** The stages of the core, in the order of the flow; a file imports from its own stage or an earlier one. */
const STAGES: readonly RegExp[] = [
  /^(model|source|diagnostic|lexicon|meeting|query|manifest|door|people\/(annotations|names))$/,
  /^(text\/|glossary\/|paragraph$|sections$|voice$|greeting$|council$)/,
  /^search\/(expression|problems|grammar|tokens|parse|match|text|facts|filters)$/,
  /^(parse|people)\//,
  /^(collection|memo|passages|outcomes|search\/reading)$|^anchor\//,
  /^(metrics|references)\//,
  /^(summary|corpus)$/,
  /^rules\//,
  /^(search\/|columns$|meta$|places$|shard$|bundle$|kept\/)/,
  /^index$/,
];

const sources = modulesUnder('src');
const scripts = modulesUnder('scripts');
const core = sources.filter(({ path }) => path.startsWith('src/core/'));

describe('imports', () => {
  it('run one way between the parts', () => {
    const wrong = [...sources, ...scripts].flatMap(({ path, imports }) => {
      const row = MAY_IMPORT.find(({ from }) => from.test(path));
      const allowed = (target: string) =>
        dirname(target) === dirname(path) || row?.to.some((pattern) => pattern.test(target));
      return imports.filter((target) => !allowed(target)).map((target) => `${path} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('of the core go to the same stage or an earlier one', () => {
    const wrong = core.flatMap(({ path, imports }) =>
      imports
        .filter((target) => target.startsWith('src/core/') && stage(target) > stage(path))
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('of the core form no circle', () => {
    expect(core.map(({ path }) => circle(path)).filter((found) => found !== null)).toEqual([]);
  });

  it('name minisearch in one file of the core and nowhere else', () => {
    const users = sources.filter(({ imports }) => imports.includes('minisearch'));
    expect(users).toHaveLength(1);
    expect(users[0]!.path).toMatch(/^src\/core\//);
  });
});

describe('the parts of the comparison', () => {
  it('show the view of their turn, not that of the page', () => {
    const part = /^src\/app\/pages\/compare\/(?!(?:narrow|front)\/)[^/]+\/.*\.svelte$/;
    const wrong = sources.filter(
      ({ path, text }) => part.test(path) && /import \{[^}]*\bview\b(?! as)[^}]*\} from/.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('every source file', () => {
  it('is of readable length, save tables of words', () => {
    const long = [...sources, ...scripts].filter(({ text }) => text.split('\n').length > 301);
    const paths = long.map(({ path }) => path).filter((path) => !path.endsWith('/texts.ts'));
    expect(paths).toEqual([]);
  });

  it('leaves the text of the minutes text', () => {
    expect(
      filesWith(/\{@html|innerHTML|outerHTML|insertAdjacentHTML|new Function|\beval\(/),
    ).toEqual([]);
  });

  it('holds no back door of the type checker or the linter', () => {
    expect(
      filesWith(/(:|<|\bas)\s*any\s*[,;)>\]=|]|@ts-(ignore|nocheck|expect-error)|eslint-disable/),
    ).toEqual([]);
  });

  it('holds no unfinished mark and no path of the machine it was written on', () => {
    expect(filesWith(/\b(TO[D]O|FIX[M]E|XX[X]|HA[C]K)\b/)).toEqual([]);
    expect([...sources, ...scripts].filter(({ text }) => text.includes(ROOT))).toEqual([]);
  });
});

function filesWith(pattern: RegExp): readonly string[] {
  return [...sources, ...scripts].filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

function modulesUnder(folder: string): readonly Module[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte|mjs|js)$/.test(name))
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

function importsOf(path: string, text: string): readonly string[] {
  const found = text.matchAll(
    /^\s*(?:import|export)\b[^;'`]*\bfrom '([^']+)'|^\s*import '([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...found].map(([, from, bare, lazy]) => {
    const target = from ?? bare ?? lazy ?? '';
    return target.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), target)) : target;
  });
}

function stage(path: string): number {
  const file = moduleOf(path)?.path ?? path;
  const name = file.replace('src/core/', '').replace(/\.ts$/, '');
  const found = STAGES.findIndex((pattern) => pattern.test(name));
  if (found < 0) throw new Error(`${path} belongs to no stage of the core: add it to the table.`);
  return found;
}

/** The first path of imports that leads from a file back to itself. */
function circle(start: string, path = start, way: readonly string[] = []): string | null {
  if (path === start && way.length > 0) return [...way, path].join(' → ');
  if (way.includes(path)) return null;
  const here = core.find((module) => module.path === path);
  const targets = (here?.imports ?? []).map((target) => moduleOf(target)?.path);
  for (const target of targets) {
    const found = target === undefined ? null : circle(start, target, [...way, path]);
    if (found) return found;
  }
  return null;
}

function moduleOf(target: string): Module | undefined {
  return core.find(({ path }) => path === `${target}.ts` || path === `${target}/index.ts`);
}
