import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/app/citing/formats';
import { begin, M000, M001, M002, M003, madeUp } from './seeds';

const opinion = {
  ...begin(M001, 'anonymous'),
  address: 'https://example.org/#/x?p=1-1&qt=%E6%88%A6',
};
const said = { ...begin(M003, 'named'), address: 'https://example.org/#/x?p=6-2' };
const known = madeUp('一つ目。\n二つ目。', 'https://www.example.go.jp/a(1).html');

describe('the report style', () => {
  it.each([
    [
      'an opinion without a name',
      opinion,
      '「戦略の新しいものをつくる」（サイバーセキュリティ推進専門家会議第1回議事概要、2025年9月19日、発言者の記載なし、001_8a8d7d5f1d334ca1.txt（本サイト収録テキスト 75行）、出典URL未登録、https://example.org/#/x?p=1-1&qt=%E6%88%A6、収録データ 2026年11月20日（版 abc））',
    ],
    [
      'a speech by name',
      said,
      '「昨年10月、金融分野にお」（重要インフラサイバーセキュリティ対策推進会議第1回議事概要、2025年8月4日、柳瀬 護　金融庁総合政策局総括審議官（原文の発言者表示は「柳瀬金融庁総合政策局総括審議官」）、003_7dc29e2b24a648c5.txt（本サイト収録テキスト 72行）、出典URL未登録、https://example.org/#/x?p=6-2、収録データ 2026年11月20日（版 abc））',
    ],
  ])('writes %s, in Japanese whatever the language', (_, cited, expected) => {
    expect(FORMATS.report([cited], 'ja')).toBe(expected);
    expect(FORMATS.report([cited], 'en')).toBe(expected);
  });

  it('writes the words of two speakers as two citations', () => {
    expect(FORMATS.report([opinion, said], 'ja').split('\n')).toHaveLength(2);
  });

  it('names the publisher where known, and gives the kind of record as printed', () => {
    expect(FORMATS.report([known], 'ja')).toContain('、https://www.example.go.jp/a(1).html、');
    expect(FORMATS.report([begin(M002, 'anonymous')], 'ja')).toContain('第3回議事要旨、');
  });
});

describe('the style item by item', () => {
  it('gives each fact a line of its own', () => {
    expect(FORMATS.plain([opinion], 'ja')).toBe(`「戦略の新しいものをつくる」
発言者：発言者の記載なし
会議の記録：サイバーセキュリティ推進専門家会議第1回議事概要
開催日：2025年9月19日
収録ファイル：001_8a8d7d5f1d334ca1.txt（本サイト収録テキスト 75行）
公表元：出典URL未登録
この箇所のURL：https://example.org/#/x?p=1-1&qt=%E6%88%A6
収録データ：2026年11月20日（版 abc）`);
    expect(FORMATS.plain([said], 'en')).toBe(`「昨年10月、金融分野にお」
Speaker: 柳瀬 護　金融庁総合政策局総括審議官 (printed as “柳瀬金融庁総合政策局総括審議官”)
Record: 重要インフラサイバーセキュリティ対策推進会議第1回議事概要
Date: 4 Aug 2025
File: 003_7dc29e2b24a648c5.txt (text of this site, line 72)
Published at: source URL not registered
Link to this passage: https://example.org/#/x?p=6-2
Collection: 20 Nov 2026 (version abc)`);
  });
});

describe('Markdown', () => {
  it('quotes a paragraph each in a block, with the reference below', () => {
    expect(FORMATS.markdown([known], 'ja')).toBe(`> 一つ目。
>
> 二つ目。
>
> — 地の文（記録者による記述）

[サイバーセキュリティ戦略本部第22回議事概要](<https://example.org/#/x?p=1-1>)、2019年5月23日、000\\_4cce325ae5bf9678\\.txt（本サイト収録テキスト 71行）、<https://www.example.go.jp/a(1).html>、収録データ：2026年11月20日（版 abc）`);
  });

  it('takes nothing of the minutes for markup', () => {
    expect(
      FORMATS.markdown([madeUp('# *AI* <b>&amp;</b> [x](y) `z` 1. http://a.jp')], 'ja'),
    ).toContain(
      '> \\# \\*AI\\* \\<b\\>\\&amp;\\</b\\> \\[x\\]\\(y\\) \\`z\\` 1\\. http\\://a\\.jp\n',
    );
  });

  it('leaves no sign of markup in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'#*_`<>[]()!-+|~&=\\:/.1 \n会') }),
        (text) => {
          const [first = ''] = FORMATS.markdown([madeUp(text)], 'ja').split('> — ');
          const lines = first.split('\n').map((line) => line.replace(/^>( |$)/, ''));
          const left = lines.join('\n').replace(/\\[!-/:-@[-`{-~]/g, 'x');
          expect(left).not.toMatch(/[\\`*_{}[\]()#+.!|<>~&@=^-]|:\//);
        },
      ),
    );
  });
});

/** A strict reader of one entry of BibTeX: fields in balanced braces, each once, commas between; throws else. */
function readEntry(text: string) {
  const [, type, key, body] = /^@(\w+)\{([\w-]+),\n([^]*)\n\}$/.exec(text) ?? [];
  if (body === undefined) throw new Error(`No entry: ${text}`);
  const fields: Record<string, string> = {};
  let rest = body;
  while (rest !== '') {
    const [start, name = ''] = /^ {2}(\w+) = \{/.exec(rest) ?? [];
    if (start === undefined || name in fields) throw new Error(`No field: ${rest}`);
    let depth = 1;
    let end = start.length;
    for (; depth > 0; end += 1) {
      if (end >= rest.length) throw new Error(`Open braces: ${rest}`);
      depth += { '{': 1, '}': -1 }[rest[end]!] ?? 0;
    }
    fields[name] = rest.slice(start.length, end - 1);
    if (!/^,(\n|$)/.test(rest.slice(end))) throw new Error(`No comma: ${rest.slice(end)}`);
    rest = rest.slice(end + 2);
  }
  return { type, key, fields };
}

const COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** What TeX would print of a value; throws for a sign that it would take for a command of its own. */
function printed(value: string): string {
  const rest = value.replace(/\\([a-z]+)\{\}|\\[$&#%_]/g, '');
  if (/[\\${}&#%_~^]/.test(rest)) throw new Error(`Not escaped: ${value}`);
  return value.replace(/\\(?:([a-z]+)\{\}|([$&#%_]))/g, (_, name: string, sign: string) =>
    name ? COMMANDS[name]! : sign,
  );
}

describe('BibTeX', () => {
  it('makes the council the author and keeps the speaker in the note', () => {
    expect(FORMATS.bibtex([said], 'ja')).toBe(`@report{giji-003_7dc29e2b24a648c5-6-2-c0-12,
  author = {{重要インフラサイバーセキュリティ対策推進会議}},
  title = {{重要インフラサイバーセキュリティ対策推進会議第1回議事概要}},
  type = {議事概要},
  institution = {{重要インフラサイバーセキュリティ対策推進会議}},
  number = {1},
  date = {2025-08-04},
  langid = {japanese},
  note = {発言者：柳瀬 護　金融庁総合政策局総括審議官（原文の発言者表示は「柳瀬金融庁総合政策局総括審議官」）。003\\_7dc29e2b24a648c5.txt（本サイト収録テキスト 72行）。出典URL未登録。収録データ：2026年11月20日（版 abc）},
  annotation = {「昨年10月、金融分野にお」},
  url = {https://example.org/#/x?p=6-2},
}`);
  });

  it('gives the address of the publisher where known, and ours beside it', () => {
    const { fields } = readEntry(FORMATS.bibtex([known], 'ja'));
    expect(fields['url']).toBe('https://www.example.go.jp/a(1).html');
    expect(fields['addendum']).toBe('\\url{https://example.org/\\#/x?p=1-1}');
    expect(fields['note']).not.toContain('出典URL未登録');
  });

  it('can be read whatever the text holds, and gives it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}\\$&#%_~^"@,= 会議') }), (text) => {
        const { fields } = readEntry(FORMATS.bibtex([madeUp(text)], 'ja'));
        expect(printed(fields['annotation']!)).toBe(`「${text}」`);
      }),
    );
  });
});

/** The keys of an item in CSL-JSON 1.0.2 that we write, with what each may hold. */
const CSL: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isText,
  type: (value) => value === 'report',
  title: isText,
  author: (value) => isNames(value),
  publisher: isText,
  genre: isText,
  number: isText,
  issued: (value) => /^\{"date-parts":\[\[\d{4},\d{1,2},\d{1,2}\]\]\}$/.test(JSON.stringify(value)),
  URL: (value) => URL.canParse(String(value)),
  language: (value) => value === 'ja',
  note: isText,
  annote: isText,
  custom: (value) => typeof value === 'object' && value !== null,
};

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isNames(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (name: object) => Object.keys(name).join() === 'literal' && isText(Object.values(name)[0]),
    )
  );
}

describe('CSL-JSON', () => {
  it('holds an item for each voice, of the keys of the standard', () => {
    const items = JSON.parse(FORMATS.csl([opinion, said, known], 'en')) as Record<
      string,
      unknown
    >[];
    expect(items).toHaveLength(3);
    const wrong = items.flatMap((item) =>
      Object.entries(item).filter(([key, value]) => CSL[key]?.(value) !== true),
    );
    expect(wrong).toEqual([]);
  });

  it('says who speaks in the note and part by part in custom', () => {
    expect(JSON.parse(FORMATS.csl([opinion], 'ja'))).toEqual([
      {
        id: 'giji-001_8a8d7d5f1d334ca1-6-1-c0-12',
        type: 'report',
        title: 'サイバーセキュリティ推進専門家会議第1回議事概要',
        author: [{ literal: 'サイバーセキュリティ推進専門家会議' }],
        publisher: 'サイバーセキュリティ推進専門家会議',
        genre: '議事概要',
        number: '1',
        issued: { 'date-parts': [[2025, 9, 19]] },
        URL: 'https://example.org/#/x?p=1-1&qt=%E6%88%A6',
        language: 'ja',
        note: '発言者：発言者の記載なし。001_8a8d7d5f1d334ca1.txt（本サイト収録テキスト 75行）。出典URL未登録。収録データ：2026年11月20日（版 abc）',
        annote: '「戦略の新しいものをつくる」',
        custom: {
          speaker: { printed: null, name: null, listed: null, post: null, annotated: null },
          attribution: 'anonymous',
          file: '001_8a8d7d5f1d334ca1.txt',
          lines: [75, 75],
          address: 'https://example.org/#/x?p=1-1&qt=%E6%88%A6',
          collection: { data: 'abc', updated: '2026-11-20' },
        },
      },
    ]);
  });

  it('writes the role, not the name that only an annotation gives', () => {
    expect(FORMATS.csl([begin(M000, 'role')], 'ja')).toContain(
      '「本部長」（氏名の記載なし。本サイトの注記によれば',
    );
  });
});
