import { describe, expect, it } from 'vitest';
import {
  currentPlace,
  highlight,
  highlightQuery,
  leadingVoice,
  neighbour,
} from '../../../../../src/app/pages/meeting/reader/highlight';
import { markedName } from '../../../../../src/app/pages/meeting/reader/marked';
import { snippet } from '../../../../../src/app/pages/meeting/reader/where';
import { Collection } from '../../../../../src/core/collection';
import { compileCorpus } from '../../../../../src/core/corpus';
import { SEEDS, seedLexicon, seedSource } from '../../../../from-gold';

const lexicon = seedLexicon();
const { meetings } = compileCorpus(SEEDS.map((id) => ({ source: seedSource(id) })));
const collection = new Collection(meetings, lexicon);
const id = meetings.find((one) => one.id.startsWith('000'))!.id;
const found = (params: Record<string, string>) =>
  highlight(collection, highlightQuery(params, id, lexicon)!);

describe('highlightQuery', () => {
  it('takes a theme of the rules, else a term, else any text', () => {
    expect(highlightQuery({ theme: 'ai', text: 'x' }, id, lexicon)).toMatchObject({ theme: 'ai' });
    expect(highlightQuery({ theme: 'none', term: 'x' }, id, lexicon)).toMatchObject({ term: 'x' });
    expect(highlightQuery({ text: 'PSIRT' }, id, lexicon)).toEqual({
      meetings: [id],
      text: 'PSIRT',
    });
  });

  it('asks for nothing where the address does', () => {
    expect(highlightQuery({}, id, lexicon)).toBeNull();
    expect(highlightQuery({ text: '  ', theme: 'none' }, id, lexicon)).toBeNull();
  });
});

describe('highlight', () => {
  it('numbers the hits in order', () => {
    const { places, list, marks } = found({ text: 'PSIRT' });
    expect(places.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(list.paragraphs).toBe(1);
    expect(marks.get(places[0]!.paragraph)).toMatchObject({ first: 1 });
  });

  it('marks what is no speech without counting it', () => {
    const { places, aside, marks } = found({ text: '異議なし」と声' });
    expect(places).toEqual([]);
    expect(aside.hits).toBe(1);
    expect([...marks.values()]).toMatchObject([{ first: null }]);
  });
});

describe('currentPlace and neighbour', () => {
  const { places } = found({ text: 'サイバーセキュリティ' });
  const [first, second] = places;

  it('follow the address', () => {
    expect(currentPlace(places, '2')).toBe(second);
    expect(currentPlace(places, undefined)).toBeNull();
    expect(currentPlace(places, '0')).toBeNull();
  });

  it('go round the end', () => {
    const at = (current: typeof first | null) => ({ current: current ?? null, selected: null });
    const last = places.at(-1);
    expect(neighbour(places, at(null), 1)).toBe(first);
    expect(neighbour(places, at(null), -1)).toBe(last);
    expect(neighbour(places, at(first), 1)).toBe(second);
    expect(neighbour(places, at(first), -1)).toBe(last);
    expect(neighbour(places, at(last), 1)).toBe(first);
    expect(neighbour([], at(null), 1)).toBeNull();
  });

  it('go on from a selected paragraph', () => {
    const { paragraph } = places.at(-1)!;
    const stand = { current: null, selected: paragraph };
    expect(neighbour(places, stand, 1)?.paragraph).toBe(paragraph);
    expect(neighbour(places, stand, -1)!.paragraph).toBeLessThan(paragraph);
    expect(neighbour(places, { current: null, selected: paragraph + 1 }, 1)).toBe(first);
  });
});

describe('leadingVoice', () => {
  it('names the person with most of the hits', () => {
    const top = leadingVoice(collection, collection.meeting(id), found({ text: 'PSIRT' }));
    expect(top).toEqual({ person: '後藤厚宏', hits: 6 });
  });
});

describe('markedName and snippet', () => {
  it('name what is marked in the language of the reader', () => {
    const query = { meetings: [id], text: '人材' };
    expect(markedName(query, lexicon, 'en')).toEqual(['“', { text: '人材', lang: 'ja' }, '”']);
    expect(markedName({ meetings: [id], theme: 'ai' }, lexicon, 'en')).toEqual(['“AI”']);
  });

  it('cut the words around a hit', () => {
    const text = `${'あ'.repeat(20)}人材${'い'.repeat(5)}`;
    expect(snippet(text, { from: 20, to: 22 })).toBe(`…${'あ'.repeat(12)}人材${'い'.repeat(5)}`);
  });
});
