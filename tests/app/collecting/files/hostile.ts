import type { Item } from '../../../../src/core';
import { figure, passage } from '../../store/items';

/** Words that a file must show and never obey. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  ']]>',
  '"><img src=x onerror=alert(1)>',
  "'",
  '`code`',
  '| a | b |',
  '=cmd|/c calc',
  '# heading',
  '[link](javascript:alert(1))',
  '&lt;b&gt;',
  '*bold* _under_ ~~strike~~ $x$ <!-- -->',
  '\u0000\u000b\u001b',
].join('\n');

/** A passage and a figure that hold them wherever they hold words. */
export function hostileItems(): readonly Item[] {
  const meeting = { ...passage('a').meeting, body: HOSTILE, short: HOSTILE, file: HOSTILE };
  const speaker = { printed: HOSTILE, name: HOSTILE, post: HOSTILE, annotated: HOSTILE };
  const version = { data: HOSTILE, updated: null, rules: HOSTILE };
  const shared = { note: HOSTILE, version };
  return [
    passage('a', {
      ...shared,
      text: HOSTILE,
      hits: [{ from: 1, to: 7 }],
      marked: HOSTILE,
      speaker,
      section: HOSTILE,
      meeting,
      raw: [HOSTILE],
      citation: HOSTILE,
    }),
    figure('b', {
      ...shared,
      title: HOSTILE,
      unit: HOSTILE,
      reading: HOSTILE,
      source: HOSTILE,
      sentence: HOSTILE,
      stamp: [HOSTILE],
      picture: {
        svg: `<svg xmlns="http://www.w3.org/2000/svg">${HOSTILE}</svg>`,
        width: 1,
        height: 1,
      },
      table: { columns: [HOSTILE], rows: [[HOSTILE]] },
    }),
  ];
}
