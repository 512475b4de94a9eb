import type { FigureItem, PassageItem } from '../../../src/core';

/** A made-up passage. */
export function passage(id: string, over: Partial<PassageItem> = {}): PassageItem {
  const text = '予算を増やすべきである。';
  return {
    id,
    type: 'passage',
    added: '2026-01-02T03:04:05.000Z',
    note: '',
    address: `https://example.org/#/meeting/000?p=${id}`,
    version: { data: 'abc123', updated: '2025-12-01', rules: null },
    anchor: {
      meeting: '000',
      paragraph: id,
      line: 12,
      quote: text,
      rest: null,
      prefix: '',
      suffix: '',
      repeat: null,
    },
    text,
    hits: [{ from: 0, to: 2 }],
    marked: '「予算」',
    speaker: { printed: '（後藤委員）', name: '後藤 厚宏', post: '学長', annotated: null },
    attribution: 'named',
    section: '(1)',
    meeting: {
      body: '専門家会議',
      short: '専門家会議',
      session: 3,
      kind: '議事概要',
      date: '2025-10-30',
      file: '000.txt',
      url: null,
    },
    lines: { from: 12, to: 13 },
    raw: ['○ 予算を増やす', 'べきである。'],
    citation: '「予算を増やすべきである。」（専門家会議第3回議事概要）',
    ...over,
  };
}

/** A made-up figure. */
export function figure(id: string, over: Partial<FigureItem> = {}): FigureItem {
  return {
    id,
    type: 'figure',
    added: '2026-01-02T03:04:05.000Z',
    note: '',
    address: 'https://example.org/#/compare?m=000,001',
    version: { data: 'abc123', updated: '2025-12-01', rules: 'r1' },
    title: 'だれがどれだけ話したか',
    unit: '字数',
    reading: '後藤が多い。',
    source: '議事概要の字数であり、発言時間ではない。',
    sentence: '後藤が多い。（図「だれがどれだけ話したか」）',
    stamp: ['出典：専門家会議', '収録データ 2025年12月1日（版 abc123）'],
    picture: {
      svg: '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="5"/>',
      width: 10,
      height: 5,
    },
    table: {
      columns: ['人', '字'],
      rows: [
        ['後藤', 740],
        ['事務局', null],
      ],
    },
    ...over,
  };
}
