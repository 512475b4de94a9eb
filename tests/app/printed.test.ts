import { describe, expect, it } from 'vitest';
import { findingWords, paragraphAt, placeParams, Sheet, within } from '../../src/app/printed';
import { compileCorpus } from '../../src/core/corpus';
import { diagnostic } from '../../src/core/diagnostic';
import { SEEDS, seedSource } from '../from-gold';

const { meetings } = compileCorpus(SEEDS.map((id) => ({ source: seedSource(id) })));
const source = { file: 'a.txt', text: '一行目\n\n三行目' };

describe('Sheet', () => {
  const sheet = new Sheet(source);

  it('gives back every line as it stands', () => {
    expect(sheet.lines().map(({ text }) => text)).toEqual(['一行目', '', '三行目']);
    expect(sheet.lines(2, 3).map(({ number, from }) => [number, from])).toEqual([
      [2, 4],
      [3, 5],
    ]);
  });

  it('rejoins to the source', () => {
    for (const { source } of meetings) {
      const lines = new Sheet(source).lines();
      expect(lines.map(({ text }) => text).join('\n')).toBe(source.text);
    }
  });

  it('names the lines that a span touches', () => {
    expect(sheet.touched({ from: 1, to: 6 }).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(sheet.touched({ from: 0, to: 4 }).map(({ number }) => number)).toEqual([1]);
  });
});

describe('within', () => {
  const [first, , third] = new Sheet(source).lines();

  it('cuts a span to a line', () => {
    expect(within(first!, { from: 1, to: 7 })).toEqual([{ from: 1, to: 3 }]);
    expect(within(third!, { from: 1, to: 7 })).toEqual([{ from: 0, to: 2 }]);
    expect(within(third!, { from: 0, to: 3 })).toEqual([]);
  });
});

describe('paragraphAt and placeParams', () => {
  it('find the paragraph of every piece of every paragraph', () => {
    for (const meeting of meetings) {
      meeting.minutes.paragraphs.forEach(({ pieces }, index) => {
        for (const { from } of pieces) expect(paragraphAt(meeting, from)).toBe(index);
      });
    }
  });

  it('show what is no paragraph by its line alone', () => {
    const meeting = meetings.find(({ id }) => id.startsWith('002'))!;
    const sheet = new Sheet(meeting.source);
    const at = meeting.source.text.indexOf('令和7年10月30日');
    expect(placeParams(meeting, sheet, at)).toEqual({ raw: '1', line: '5' });
    const said = meeting.source.text.indexOf('おはようございます');
    expect(placeParams(meeting, sheet, said)).toEqual({ raw: '1', p: '1-1' });
  });
});

describe('findingWords', () => {
  it('keeps what is cited in Japanese in either language', () => {
    const found = diagnostic('old-form', { from: 0, to: 1 }, { printed: '乘', suggestion: '乗' });
    expect(findingWords(found, 'en')).toEqual([
      '',
      { text: '乘', lang: 'ja' },
      ' is an old form; probably ',
      { text: '乗', lang: 'ja' },
      '.',
    ]);
  });
});
