import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../scripts/compile';
import { DISK, type Effects } from '../../scripts/effects';
import { openManifest, openShard } from '../../src/core';
import { SEEDS } from '../from-gold';

const MINUTES = readFileSync(`seeds/${SEEDS[3]}.txt`, 'utf8');

let dir: string;
let out: string;
let printed: string[];
let effects: Effects;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'giji-'));
  out = join(dir, 'out');
  printed = [];
  effects = { ...DISK, print: (line) => printed.push(line) };
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(dir, name), content);
}

function run(...argv: string[]): Promise<number> {
  return main([dir, '--out', out, ...argv], effects);
}

function json(name: string): unknown {
  return JSON.parse(readFileSync(join(out, name), 'utf8'));
}

describe('main', () => {
  it('compiles the seeds, one line per meeting, and warnings are no errors', async () => {
    expect(await main(['seeds', '--out', out], effects)).toBe(0);
    const rows = printed.filter((line) => /第\d+回 /.test(line));
    expect(rows.map((row) => row.split(/\s{2,}/).slice(1, 6))).toEqual([
      ['第22回', '2019-05-23', '25人', '11,597字', '記名 93.3%'],
      ['第1回', '2025-09-19', '27人', '11,485字', '記名 18.7%'],
      ['第3回', '2025-10-30', '20人', '15,624字', '記名 6.1%'],
      ['第1回', '2025-08-04', '9人', '4,032字', '記名 100.0%'],
    ]);
    const at = printed.findIndex((line) => line.includes('weekday-mismatch'));
    expect(printed[at]).toContain(`seeds/${SEEDS[2]}.txt:5:18 warning weekday-mismatch: `);
    expect(printed.slice(at + 1, at + 3)).toEqual([
      '  1. 日時：令和7年10月30日（金）8時30分から10時10分までの間',
      `  ${' '.repeat(26)}^^`,
    ]);
  });

  it('writes an index, a manifest and a shard per meeting that the doors of the app open', async () => {
    await main(['seeds', '--out', out], effects);
    const { manifest: name } = json('index.json') as { manifest: string };
    const manifest = openManifest(json(name));
    expect(manifest.updated).toBe('2026-11-20');
    expect(manifest.version).toMatch(/^[0-9a-f]{12}$/);
    const meetings = manifest.meetings.map(({ shard }) => openShard(json(shard)));
    expect(meetings.map(({ id }) => id)).toEqual(manifest.meetings.map(({ id }) => id));
    expect(readdirSync(out)).toHaveLength(6);
  });

  it('refuses a comma in the name of a file, since commas part meetings in addresses', async () => {
    put('a,b.txt', MINUTES);
    expect(await run('--lang', 'en')).toBe(1);
    expect(printed).toEqual([expect.stringContaining('a,b.txt has a comma in its name')]);
  });

  it('writes the same bytes again, and takes away what is out of date', async () => {
    put('a.txt', MINUTES);
    await run();
    const first = readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]);
    await run();
    expect(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')])).toEqual(
      first,
    );
    writeFileSync(join(out, 'mine.json'), '{}');
    put('a.txt', MINUTES.replace('第1回', '第2回'));
    await run();
    const names = readdirSync(out);
    expect(names).toHaveLength(4);
    expect(names).toContain('mine.json');
    expect(names.filter((name) => first.some(([old]) => old === name))).toEqual(['index.json']);
  });

  it('compiles any folder by the rules of the repository, and speaks English when asked to', async () => {
    put('会議 #1.txt', MINUTES);
    expect(await run('--lang', 'en')).toBe(0);
    expect(printed.join('\n')).toContain('4,032 characters  named 100.0%');
    const [meeting] = openManifest(
      json((json('index.json') as { manifest: string }).manifest),
    ).meetings;
    expect(meeting?.id).toBe('会議 #1');
    expect(meeting?.shard).toMatch(/^[\w.-]+$/);
  });

  it('exits 1 and writes nothing for what is no minutes', async () => {
    put('a.txt', 'これは議事概要ではない。');
    expect(await run()).toBe(1);
    expect(printed[0]).toContain(`${join(dir, 'a.txt')}:1:1 error not-minutes: `);
    expect(DISK.list(out)).toBeNull();
  });

  it('exits 1 for an annotation that finds nothing', async () => {
    put('a.txt', MINUTES);
    const reason = { ja: '', en: '' };
    const annotation = {
      type: 'name',
      file: 'a.txt',
      printed: '山田 花子',
      name: '山田 華子',
      reason,
    };
    put('annotations.json', JSON.stringify({ schema: 1, annotations: [annotation] }));
    expect(await run()).toBe(1);
    expect(printed.join('\n')).toContain(
      'error annotation-unmatched: 注記の氏名「山田 花子」は a.txt の名簿にありません',
    );
  });

  it.each([
    ['a missing folder', () => rmSync(dir, { recursive: true }), 'がありません'],
    ['an empty folder', () => undefined, '.txt がありません'],
    [
      'a text that is not UTF-8',
      () => {
        put('a.txt', new Uint8Array([0x8b, 0x63, 0x8e, 0x96]));
      },
      'UTF-8 ではありません',
    ],
    [
      'JSON that is none',
      () => {
        put('a.txt', MINUTES);
        put('themes.json', '{');
      },
      'JSON として読めません',
    ],
    [
      'JSON of another form',
      () => {
        put('a.txt', MINUTES);
        put('sources.json', '{}');
      },
      'sources.json.schema: expected 1',
    ],
  ])('says in one sentence what is wrong with %s, and exits 1', async (_, prepare, sentence) => {
    prepare();
    expect(await run()).toBe(1);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain(sentence);
    expect(printed[0]).toContain(dir);
    DISK.write(join(dir, 'again'), '');
  });

  it('says which file cannot be read', async () => {
    put('a.txt', MINUTES);
    const read = (): never => {
      throw new Error('EACCES: permission denied');
    };
    expect(await main([dir], { ...effects, read })).toBe(1);
    expect(printed).toEqual([
      `error: ${join(dir, 'a.txt')} を読めません（EACCES: permission denied）。ファイルとその権限を確かめてください。`,
    ]);
  });

  it.each([[['--lang', 'fr']], [['--out']], [['a', 'b']], [['--watch']]])(
    'explains its usage for %j',
    async (argv) => {
      expect(await main(argv, effects)).toBe(1);
      expect(printed.join()).toContain('npm run compile --');
    },
  );
});
