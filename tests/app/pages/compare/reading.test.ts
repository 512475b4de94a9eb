// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../../../src/app/pages/compare/reading/choice';
import {
  columnsOf,
  lettersWith,
  sidesShown,
} from '../../../../src/app/pages/compare/reading/columns';
import {
  directionOf,
  stepParam,
  stepsOf,
  stopOf,
} from '../../../../src/app/pages/compare/reading/steps';
import { askFor, subjectOf } from '../../../../src/app/pages/compare/reading/subject';
import { trackOf } from '../../../../src/app/pages/compare/reading/track';
import { sidesOf, type Side } from '../../../../src/app/pages/compare/sides';
import { tablesOf } from '../../../../src/app/pages/compare/themes/tables';
import { seedCollection } from '../../../core/metrics/seeds';
import { toyCollection, toyMeeting } from '../../../core/metrics/toy';
import { seedManifest } from '../../seed-manifest';
import { viewing } from './view';

const { lexicon } = seedCollection;
const sides = (seeds: readonly number[]) => sidesOf(seedManifest(), viewing(seeds));
const choices = (seeds: readonly number[]) =>
  choicesOf(tablesOf(seedCollection, sides(seeds), {}), lexicon);
const letters = (shown: readonly Pick<Side, 'letter'>[]) =>
  shown.map(({ letter }) => letter).join('');

describe('choicesOf', () => {
  it('offers first what every meeting speaks of', () => {
    const [first] = choices([0, 1]);
    const lists = columnsOf(seedCollection, sides([0, 1]), {}, { theme: first!.theme.id });
    expect(lists.every(({ list }) => list.paragraphs > 8)).toBe(true);
  });

  it('leaves out themes that none of them has', () => {
    const offered = choices([1, 2]).map(({ theme }) => theme.id);
    expect(offered).not.toContain('major-events');
  });
});

describe('subjectOf', () => {
  const first = lexicon.themes[0];
  const [ai] = lexicon.themes.filter(({ id }) => id === 'ai');

  it('takes the word of the address before its theme, and its theme before what is offered', () => {
    expect(subjectOf({ word: ' 抑止 ', theme: 'ai' }, lexicon, first)).toEqual({
      type: 'word',
      word: '抑止',
    });
    expect(subjectOf({ word: '', theme: 'ai' }, lexicon, first)).toEqual({
      type: 'theme',
      theme: ai,
    });
    expect(subjectOf({ word: '', theme: 'nothing' }, lexicon, first)).toEqual({
      type: 'theme',
      theme: first,
    });
    expect(subjectOf({ word: '', theme: '' }, lexicon, undefined)).toBeNull();
  });

  it('takes a word of white space alone for none', () => {
    expect(subjectOf({ word: '\u3000 ', theme: '' }, lexicon, undefined)).toBeNull();
  });
});

describe('askFor', () => {
  it('asks for a word as any string: inside longer words, whatever its width', () => {
    const ask = askFor({ type: 'word', word: 'ＰＳＩＲＴ' });
    const [column] = columnsOf(seedCollection, sides([0]), {}, ask);
    // ANSWERS: PSIRT six times in one paragraph of 000
    expect(column!.list).toMatchObject({ hits: 6, paragraphs: 1 });
  });
});

describe('columnsOf', () => {
  it('counts the discussion alone where the scope says so', () => {
    const ask = { theme: 'workforce' };
    const all = columnsOf(seedCollection, sides([1, 2]), {}, ask);
    const talk = columnsOf(seedCollection, sides([1, 2]), { discussion: true }, ask);
    expect(all[0]!.list.hits).toBe(29);
    expect(talk[0]!.list.hits).toBe(28);
    expect(talk[0]!.query).toMatchObject({ discussion: true, theme: 'workforce' });
  });
});

describe('sidesShown', () => {
  it('shows up to four, those that the address names', () => {
    const many = 'ABCDEF'.split('').map((letter) => ({ id: letter, letter })) as unknown as Side[];
    expect(letters(sidesShown(many, ''))).toBe('ABCD');
    expect(letters(sidesShown(many, 'F,B'))).toBe('BF');
    expect(letters(sidesShown(many, 'A,B,C,D,E'))).toBe('ABCD');
    expect(letters(sidesShown(many, 'C,X'))).toBe('ABCD');
    expect(letters(sidesShown(many.slice(0, 2), ''))).toBe('AB');
  });
});

describe('lettersWith', () => {
  const [a, b, c] = sides([0, 1, 2]);

  it('takes a meeting in or out', () => {
    expect(lettersWith([a!, b!], c!)).toBe('A,B,C');
    expect(lettersWith([a!, b!, c!], b!)).toBe('A,C');
  });

  it('keeps at least two, and puts a fifth in the place of the last', () => {
    expect(lettersWith([a!, b!], a!)).toBeNull();
    const four = sides([0, 1, 2, 3]);
    expect(lettersWith(four, { ...a!, id: 'e', letter: 'E' })).toBe('A,B,C,E');
  });
});

describe('stepsOf', () => {
  it('goes as far as the column that has most', () => {
    expect(stepsOf([3, 8], '5')).toEqual({ at: 5, last: 8 });
  });

  it('keeps what an address asks for between the first and the last', () => {
    expect(stepsOf([3, 8], undefined).at).toBe(1);
    expect(stepsOf([3, 8], '0').at).toBe(1);
    expect(stepsOf([3, 8], '99').at).toBe(8);
    expect(stepsOf([3, 8], 'x').at).toBe(1);
    expect(stepsOf([0, 0], '4')).toEqual({ at: 1, last: 0 });
  });
});

describe('stopOf', () => {
  it('moves every column to its passage of that number, and leaves one at its end', () => {
    // columns of 3 and 8 passages, at steps 1, 3, 4 and 8
    expect([1, 3, 4, 8].map((at) => [stopOf(3, at), stopOf(8, at)])).toEqual([
      [
        { index: 0, ended: false },
        { index: 0, ended: false },
      ],
      [
        { index: 2, ended: false },
        { index: 2, ended: false },
      ],
      [
        { index: 2, ended: true },
        { index: 3, ended: false },
      ],
      [
        { index: 2, ended: true },
        { index: 7, ended: false },
      ],
    ]);
  });

  it('has no passage where there is none, and says of it no end', () => {
    expect(stopOf(0, 3)).toEqual({ index: null, ended: false });
  });
});

describe('stepParam', () => {
  it('leaves the first step out of the address', () => {
    expect([1, 2].map(stepParam)).toEqual(['', '2']);
  });
});

describe('directionOf', () => {
  const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
  const way = (key: string, also = {}) => directionOf({ ...plain, key, ...also });

  it('knows arrows and letters, and leaves all other keys alone', () => {
    expect(['ArrowRight', 'j', 'ArrowLeft', 'k', 'ArrowDown', 'a'].map((key) => way(key))).toEqual([
      1, 1, -1, -1, 0, 0,
    ]);
  });

  it('leaves the shortcuts of the browser alone', () => {
    expect(way('ArrowLeft', { altKey: true })).toBe(0);
    expect(way('k', { ctrlKey: true })).toBe(0);
  });
});

describe('trackOf', () => {
  // Three paragraphs of 6, 8 and 5 characters: 19 in all. 基準 stands in the second at its fourth character
  // (6 + 3 = 9) and in the third at its first (14).
  const meeting = toyMeeting('a', [
    { text: '開会します。', under: '開会' },
    { text: 'ここの基準です。', under: '議事' },
    { text: '基準です。', under: '議事' },
  ]);
  const collection = toyCollection([meeting]);
  const side = { id: 'a', letter: 'A', tone: 'a' } as unknown as Side;

  it('places passages and hits in characters from the first to the last of the record', () => {
    const view = viewing([0, 1], '&word=基準');
    const [column] = columnsOf(collection, [side], {}, { text: '基準' });
    const track = trackOf(collection, column!, { index: 1, ended: false }, view);
    expect(track.total).toBe(19);
    expect(track.stretches.map(({ from, to, hits, current }) => [from, to, hits, current])).toEqual(
      [
        [6, 14, [9], false],
        [14, 19, [14], true],
      ],
    );
    expect(track.bounds.map(({ at, label }) => [at, label])).toEqual([
      [0, '○開会'],
      [6, '○議事'],
    ]);
  });

  it('leads from a passage to its step', () => {
    const view = viewing([0, 1], '&word=基準&at=2');
    const [column] = columnsOf(collection, [side], {}, { text: '基準' });
    const { stretches } = trackOf(collection, column!, { index: 1, ended: false }, view);
    expect(stretches[0]!.href).not.toContain('at=');
    expect(stretches[1]!.href).toContain('at=2');
    expect(stretches[1]!.label).toBe('A 2段落の2番目へ');
  });
});
