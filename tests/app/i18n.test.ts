import { describe, expect, it } from 'vitest';
import { common } from '../../src/app/i18n/common';

interface Dictionary {
  ja: Record<string, unknown>;
  en: Record<string, unknown>;
}

const pages = import.meta.glob<{ texts: Dictionary }>('../../src/app/**/texts.ts', { eager: true });
const dictionaries: [string, Dictionary][] = [
  ['common', common as Dictionary],
  ...Object.entries(pages).map(([path, { texts }]): [string, Dictionary] => [
    path.replace('../../src/app/', ''),
    texts,
  ]),
];
const JAPANESE = /[\u3041-\u30fa\u4e00-\u9fff]/;

/** Every string of a dictionary under the path of its keys; sentences are made with sample values. */
function strings(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return strings(sample(value as (...values: unknown[]) => unknown), path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
}

function sample(sentence: (...values: unknown[]) => unknown): unknown {
  for (const value of ['1', 1, ['1'], { text: '1' }]) {
    try {
      return sentence(...Array.from({ length: Math.max(sentence.length, 6) }, () => value));
    } catch {
      // Another kind of value is wanted.
    }
  }
  throw new Error('A sentence that takes values of a kind this test does not know');
}

function shape(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, inner]) => [key, shape(inner)]),
  );
}

describe.each(dictionaries)('the words of %s', (_, { ja, en }) => {
  it('have the same keys in both languages', () => {
    expect(shape(en)).toEqual(shape(ja));
  });

  it('are English where they are said to be', () => {
    expect(strings(en, '').filter(([, text]) => JAPANESE.test(text))).toEqual([]);
  });

  it('are translated: no sentence of words stands in both', () => {
    const english = new Map(strings(en, ''));
    const same = strings(ja, '').filter(
      ([path, text]) =>
        /[a-z]{4}/i.test(text) && !JAPANESE.test(text) && english.get(path) === text,
    );
    expect(same).toEqual([]);
  });
});

describe('the markup of the app', () => {
  const sources = import.meta.glob<string>('../../src/{app,charts}/**/*.svelte', {
    eager: true,
    query: '?raw',
    import: 'default',
  });

  it('holds no words of its own in Japanese', () => {
    const found = Object.entries(sources).flatMap(([path, source]) =>
      source
        .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '')
        .split('\n')
        .filter((line) => JAPANESE.test(line.replace('日本語', '')))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });
});
