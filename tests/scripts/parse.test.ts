import { describe, expect, it } from 'vitest';
import { main, type ParseEffects } from '../../scripts/parse';

const MINUTES =
  '○○会議（第1回）議事概要\n1 日時\n令和5年5月8日（火）10:00～11:00\n2 出席者\n岡本 恵\t教授\n3 議事概要\n○岡本委員\n賛成である。\n';

function run(argv: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const effects: ParseEffects = {
    read: (path) => {
      if (path.endsWith('missing.txt')) throw new Error('ENOENT');
      return path.endsWith('story.txt') ? '吾輩は猫である。' : MINUTES;
    },
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
  };
  return main(argv, effects).then((code) => ({ code, out, err }));
}

describe('main', () => {
  it('prints one line of JSON per file, with the place of every diagnostic', async () => {
    const { code, out } = await run(['in/one.txt', 'in/two.txt']);
    expect(code).toBe(0);
    expect(out.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual([
      'one.txt',
      'two.txt',
    ]);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      minutes: { meta: { date: '2023-05-08' }, paragraphs: [{ speaker: '岡本 恵' }] },
      diagnostics: [{ code: 'weekday-mismatch', severity: 'warning', line: 3, column: 10 }],
    });
  });

  it('answers null for what is no minutes, and says why', async () => {
    const { code, out } = await run(['story.txt']);
    expect(code).toBe(0);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      minutes: null,
      diagnostics: [{ code: 'not-minutes' }],
    });
  });

  it('names the file it cannot read, reads the others, and ends with 1', async () => {
    const { code, out, err } = await run(['missing.txt', 'one.txt']);
    expect(code).toBe(1);
    expect(out).toHaveLength(1);
    expect(err.join()).toContain('missing.txt');
  });

  it('asks for a file where none is given', async () => {
    expect((await run([])).code).toBe(1);
  });
});
