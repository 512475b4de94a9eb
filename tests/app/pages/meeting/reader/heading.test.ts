import { describe, expect, it } from 'vitest';
import { headingOf, shortHeading } from '../../../../../src/app/pages/meeting/reader/heading';

describe('headingOf and shortHeading', () => {
  it.each([
    ['(2)', '討議', '(2) 討議', '(2)'],
    ['（３）', '決定事項', '（３） 決定事項', '（３）'],
    ['2.', '議事', '2. 議事', '2.'],
    ['○', '開会挨拶', '○開会挨拶', '開会挨拶'],
    ['【】', '決定事項', '【決定事項】', '決定事項'],
    ['＜＞', '議題1', '＜議題1＞', '議題1'],
    ['', '閉会', '閉会', '閉会'],
    ['(9)', '', '(9)', '(9)'],
  ])('%s %s', (number, title, whole, short) => {
    expect([headingOf({ number, title }), shortHeading({ number, title })]).toEqual([whole, short]);
  });
});
