import { describe, expect, it } from 'vitest';
import { isDiscussion, isGreeting } from '../../src/core/greeting';
import { toyMeeting } from './metrics/toy';

const section = (title: string) => ({ span: { from: 0, to: 0 }, number: '○', title });

describe('isGreeting', () => {
  it.each([
    '開会挨拶',
    '本部長冒頭挨拶',
    '平サイバー安全保障担当大臣挨拶',
    '本部長締め括り挨拶',
    '大臣締めくくり発言',
    '開会',
    '閉会',
  ])('takes %s for a greeting', (title) => expect(isGreeting(section(title))).toBe(true));

  it.each(['討議', '意見交換', '議事', '決定事項の決定等', '閉会中審査について', 'その他'])(
    'takes %s for discussion',
    (title) => expect(isGreeting(section(title))).toBe(false),
  );
});

describe('isDiscussion', () => {
  it('goes by the heading, and lets what has none pass', () => {
    const { minutes } = toyMeeting('m', [
      { text: 'あ' },
      { text: 'い', under: '閉会挨拶' },
      { text: 'う', under: '討議' },
    ]);
    expect(minutes.paragraphs.map((it) => isDiscussion(minutes, it))).toEqual([true, false, true]);
  });
});
