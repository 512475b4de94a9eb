// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../src/charts/export/csv';
import type { Language } from '../../../../src/core';
import {
  factsOf,
  headOf,
  speakerOf,
  type Collected,
} from '../../../../src/app/collecting/files/facts';
import { markdownOf } from '../../../../src/app/collecting/files/markdown';
import { pageOf } from '../../../../src/app/collecting/files/page';
import { marked } from '../../../../src/app/collecting/files/pieces';
import { sheetOf } from '../../../../src/app/collecting/files/sheet';
import { figure, passage } from '../../store/items';
import { HOSTILE, hostileItems } from './hostile';

process.env.TZ = 'Asia/Tokyo';

function collected(over: Partial<Collected> = {}): Collected {
  const items = [passage('a', { note: '要確認\n二行目' }), figure('b')];
  return { title: '論点', items, language: 'ja', now: '2026-02-03T04:05:06Z', ...over };
}

const unnamed = passage('c', {
  speaker: { printed: null, name: null, post: null, annotated: null },
  attribution: 'anonymous',
  hits: [],
  marked: '',
});

describe('the head of a file', () => {
  it('counts with units and says when it was made', () => {
    expect(headOf(collected())).toEqual({
      title: '論点',
      counts: '2件（段落 1・図 1）',
      made: '2026年2月3日 13:05に議事くらべから書き出し',
    });
    expect(headOf(collected({ title: '', language: 'en' })).title).toBe('Evidence box');
  });
});

describe('speakerOf', () => {
  it('invents nobody', () => {
    expect(speakerOf(unnamed, 'ja')).toBe('発言者の記載なし');
    expect(speakerOf(unnamed, 'en')).toBe('No speaker given');
  });

  it('names whom the document decides, then whom an annotation tells, then the label', () => {
    const speaker = { printed: '（議長）', name: '後藤 厚宏', post: '学長', annotated: '他人' };
    const said = (over: Partial<typeof speaker> | { name: null } | { annotated: null }) =>
      speakerOf(passage('a', { speaker: { ...speaker, ...over } }), 'ja');
    expect(said({})).toBe('後藤 厚宏（学長）');
    expect(said({ name: null })).toBe('他人（注記による）');
    expect(
      speakerOf(passage('a', { speaker: { ...speaker, name: null, annotated: null } }), 'ja'),
    ).toBe('（議長）');
  });
});

describe('factsOf', () => {
  it('tells all that an item holds, in both languages alike', () => {
    const labels = (language: Language) => factsOf(passage('a'), language).length;
    expect(labels('en')).toBe(labels('ja'));
    expect(factsOf(passage('a'), 'ja').map(({ value }) => value)).toEqual([
      '後藤 厚宏（学長）',
      '（後藤委員）',
      '記名',
      '(1)',
      '「予算」 1か所',
      '000.txt（本サイト収録テキスト 12–13行）',
      '出典URL未登録',
      'https://example.org/#/meeting/000?p=a',
      '収録データ 2025年12月1日（版 abc123）',
      '2026年1月2日 12:04',
    ]);
  });

  it('shows an address as a browser does, and leads to what it is', () => {
    const address = 'https://example.org/#/m?qt=%E4%BA%88%E7%AE%97%26x';
    for (const [given, value] of [
      [address, 'https://example.org/#/m?qt=予算%26x'],
      ['https://example.org/%E4', 'https://example.org/%E4'],
    ] as const) {
      const facts = factsOf(passage('a', { address: given }), 'ja');
      expect(facts.find(({ href }) => href === given)?.value).toBe(value);
    }
  });

  it('names the rules where a theme is marked', () => {
    const version = { data: 'd', updated: null, rules: 'r7' };
    const values = factsOf(passage('a', { version }), 'ja').map(({ value }) => value);
    expect(values).toContain('収録データ 日付の記載なし（版 d）、テーマの規則 r7');
  });
});

describe('marked', () => {
  it('cuts a text into stretches that make it up again', () => {
    const hits = [
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 4, to: 6 },
    ];
    expect(marked('abcdef', hits).map(({ text, hit }) => (hit ? `[${text}]` : text))).toEqual([
      '[a]',
      '[b]',
      'cd',
      '[ef]',
    ]);
  });
});

describe('markdownOf', () => {
  it('is this, of a passage and a figure', () => {
    expect(markdownOf(collected())).toBe(`# 論点

2件（段落 1・図 1）

2026年2月3日 13:05に議事くらべから書き出し

## 1. 専門家会議 第3回 2025年10月30日（木）

> <mark>予算</mark>を増やすべきである。

**メモ**

> 要確認\\
> 二行目

- 発言者: 後藤 厚宏（学長）
- 発言者表示（原文のまま）: （後藤委員）
- 記名の別: 記名
- 節: (1)
- 印: 「予算」 1か所
- 出典: 000.txt（本サイト収録テキスト 12–13行）
- 公表元: 出典URL未登録
- 本サイトのURL: <https://example.org/#/meeting/000?p=a>
- 版: 収録データ 2025年12月1日（版 abc123）
- 入れた日時: 2026年1月2日 12:04

引用: 「予算を増やすべきである。」（専門家会議第3回議事概要）

## 2. 図「だれがどれだけ話したか」

後藤が多い。

- 単位: 字数
- 図の出典と方法: 議事概要の字数であり、発言時間ではない。
- 文: 後藤が多い。（図「だれがどれだけ話したか」）
- 図の下の記載: 出典：専門家会議 収録データ 2025年12月1日（版 abc123）
- 本サイトのURL: <https://example.org/#/compare?m=000,001>
- 版: 収録データ 2025年12月1日（版 abc123）、テーマの規則 r1
- 入れた日時: 2026年1月2日 12:04

| 人 | 字 |
| --- | --- |
| 後藤 | 740 |
| 事務局 |  |
`);
  });

  it('lets no word of others become a sign', () => {
    const noted = markdownOf(collected({ items: [figure('b', { note: HOSTILE })] }));
    const note = noted.slice(noted.indexOf('**メモ**\n\n'), noted.indexOf('\n\n- '));
    expect(note.split('\n').slice(2)).toEqual([
      String.raw`> \<script\>alert(1)\</script\>` + '\\',
      String.raw`> \]\]\>` + '\\',
      String.raw`> "\>\<img src=x onerror=alert(1)\>` + '\\',
      String.raw`> '` + '\\',
      String.raw`> \`code\`` + '\\',
      String.raw`> \| a \| b \|` + '\\',
      String.raw`> \=cmd\|/c calc` + '\\',
      String.raw`> \# heading` + '\\',
      String.raw`> \[link\](javascript:alert(1))` + '\\',
      String.raw`> \&lt;b\&gt;` + '\\',
      String.raw`> \*bold\* \_under\_ \~\~strike\~\~ \$x\$ \<!-- --\>` + '\\',
      '>    ',
    ]);
  });

  it('keeps each item and each fact on a line of its own, whatever it holds', () => {
    const text = markdownOf(collected({ title: HOSTILE, items: hostileItems() }));
    expect(text.match(/^## /gm)).toHaveLength(2);
    expect(text.match(/^# /gm)).toHaveLength(1);
    expect(text.match(/^\|/gm)).toHaveLength(3);
    expect(text).not.toMatch(/(?<!\\)<(?!\/?mark>|https:)/);
  });
});

describe('the CSV', () => {
  it('has one row per item with as many cells as columns', () => {
    for (const language of ['ja', 'en'] as const) {
      const { columns, rows } = sheetOf(collected({ language }));
      expect(rows).toHaveLength(2);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  it('is this, of a passage and a figure', () => {
    const [, first, second] = csvOf(sheetOf(collected())).split('\r\n');
    expect(first).toBe(
      '1,段落,専門家会議,3,2025-10-30,(1),（後藤委員）,後藤 厚宏,学長,,記名,予算を増やすべきである。,「予算」,1,12,13,000.txt,,' +
        'https://example.org/#/meeting/000?p=a,「予算を増やすべきである。」（専門家会議第3回議事概要）,"要確認\n二行目",' +
        '2026-01-02T03:04:05.000Z,abc123,',
    );
    expect(second).toBe(
      '2,図,,,,,,,,,,だれがどれだけ話したか：後藤が多い。,,,,,,,"https://example.org/#/compare?m=000,001",' +
        '後藤が多い。（図「だれがどれだけ話したか」）,,2026-01-02T03:04:05.000Z,abc123,r1',
    );
  });

  it('runs no cell as a formula', () => {
    const items = [passage('a', { text: '=cmd|/c calc', note: '@x', hits: [] })];
    const csv = csvOf(sheetOf(collected({ items })));
    expect(csv).toContain(",'=cmd|/c calc,");
    expect(csv).toContain(",'@x,");
    expect(csv.startsWith('\ufeff番号,')).toBe(true);
  });
});

describe('pageOf', () => {
  const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');

  it('holds every word of every item', () => {
    const items = [passage('a', { note: '要確認' }), unnamed, figure('b')];
    const page = read(pageOf(collected({ items })));
    const words = page.body.textContent ?? '';
    for (const item of items) {
      for (const { label, value } of factsOf(item, 'ja')) {
        expect(words).toContain(label);
        expect(words).toContain(value);
      }
    }
    expect(words).toContain('要確認');
    expect(words).toContain('発言者の記載なし');
    expect(page.querySelectorAll('article')).toHaveLength(3);
    expect([...page.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['予算']);
    expect(
      [...page.querySelectorAll('ol.raw li')].map((line) => line.textContent).slice(0, 2),
    ).toEqual(['○ 予算を増やす', 'べきである。']);
    expect(page.querySelector('ol.raw')?.getAttribute('start')).toBe('12');
    expect([...page.querySelectorAll('tbody td')].map((cell) => cell.textContent)).toEqual([
      '後藤',
      '740',
      '事務局',
      '',
    ]);
  });

  it('holds no script, no style of elements, nothing from elsewhere, whatever the words are', () => {
    const html = pageOf(collected({ title: HOSTILE, items: hostileItems() }));
    const page = read(html);
    const names = new Set([...page.querySelectorAll('*')].map(({ localName }) => localName));
    const known =
      'html head meta title style body header h1 p main article h2 h3 blockquote mark dl dt dd a ol li ' +
      'div img details summary table thead tbody tr th td footer';
    expect([...names].filter((name) => !known.split(' ').includes(name))).toEqual([]);
    const attributes = [...page.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ name, value }) => ({ name, value })),
    );
    expect(attributes.filter(({ name }) => /^on|^style$|srcset/.test(name))).toEqual([]);
    for (const { name, value } of attributes) {
      if (name === 'src') expect(value).toMatch(/^data:image\/svg\+xml;base64,[\w+/=]+$/);
      if (name === 'href') expect(value).toMatch(/^https:\/\//);
    }
    expect(page.body.textContent).toContain('<script>alert(1)</script>');
    expect(html).not.toContain('<script');
    expect(page.head.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
  });

  it('has a style that reads the same as XML and as HTML', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(pageOf(collected()))?.[1] ?? '';
    expect(style).toContain('blockquote');
    expect(style).not.toMatch(/[<>&]|url\(|@import/);
  });
});
