import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main, type ThemesEffects } from '../../scripts/themes';

const MINUTES = [
  '○○会議（第1回）議事概要',
  '1 日時',
  '令和5年5月8日（月）10:00～11:00',
  '2 出席者',
  '岡本 恵\t教授',
  '3 議事概要',
  '○岡本委員',
  '人材を育てる。人材は国際的な連携で育つ。',
  '',
  '国際社会に異論はない。',
  '',
].join('\n');

const theme = { group: 'g', ja: '', en: '', scope: { ja: '', en: '' } };
const RULES = {
  version: 1,
  measured: null,
  groups: [{ id: 'g', ja: '', en: '' }],
  themes: [
    { ...theme, id: 'people', terms: ['人材'] },
    { ...theme, id: 'together', terms: ['国際+連携'] },
  ],
};

function run(argv: string[], rules = JSON.stringify(RULES)) {
  const out: string[] = [];
  const err: string[] = [];
  const effects: ThemesEffects = {
    read: (path) => {
      if (path.endsWith('missing.txt')) throw new Error('ENOENT');
      if (path === 'seeds/themes.json') return rules;
      return path.endsWith('story.txt') ? '吾輩は猫である。' : MINUTES;
    },
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
  };
  return main(argv, effects).then((code) => ({ code, out, err }));
}

describe('main', () => {
  it('prints one line of JSON per file: every paragraph with its line and the hits of its themes', async () => {
    const { code, out, err } = await run(['in/one.txt', 'two.txt']);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out.map((line): unknown => JSON.parse(line))).toEqual(
      ['one.txt', 'two.txt'].map((file) => ({
        file,
        paragraphs: [
          { line: 8, themes: { people: 2, together: 1 } },
          { line: 10, themes: {} },
        ],
      })),
    );
  });

  it('names what is missing or no minutes, prints the others, and ends with 1', async () => {
    const { code, out, err } = await run(['missing.txt', 'story.txt', 'one.txt']);
    expect(code).toBe(1);
    expect(out).toHaveLength(1);
    expect(err).toHaveLength(2);
    expect(err[0]).toContain('cannot read missing.txt (ENOENT)');
    expect(err[1]).toContain('story.txt: This does not read as minutes.');
  });

  it('says what is wrong with the rules', async () => {
    const { code, err } = await run(['one.txt'], '{"version": "1"}');
    expect(code).toBe(1);
    expect(err.join()).toContain('themes.json.version: expected a number');
  });

  it('asks for a file where none is given', async () => {
    expect((await run([])).code).toBe(1);
  });

  it('reads the rules and the minutes of the seeds', async () => {
    const out: string[] = [];
    const code = await main(['seeds/000_4cce325ae5bf9678.txt'], {
      read: (path) => readFileSync(path, 'utf8'),
      print: (line) => out.push(line),
      complain: (line) => out.push(line),
    });
    expect(code).toBe(0);
    const { paragraphs } = JSON.parse(out.join()) as { paragraphs: { line: number }[] };
    const gold = JSON.parse(
      readFileSync('tests/samples/gold/000_4cce325ae5bf9678.json', 'utf8'),
    ) as { paragraphs: { line: number }[] };
    expect(paragraphs.map(({ line }) => line)).toEqual(gold.paragraphs.map(({ line }) => line));
  });
});
