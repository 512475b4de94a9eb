import { describe, expect, it } from 'vitest';
import {
  currentPlace,
  highlight,
  leadingVoice,
  neighbour,
  wantedOf,
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
  highlight(collection, wantedOf(params, id, lexicon))!;

describe('wantedOf', () => {
  const keys = (params: Record<string, string>) =>
    wantedOf(params, id, lexicon).map(({ key, slot, on }) => [key, slot, on]);

  it('takes up to four themes of the rules, each once, and a term or else any text', () => {
    expect(keys({ theme: 'ai,none,workforce,ai', term: 'x', text: 'y' })).toEqual([
      ['ai', 1, true],
      ['workforce', 2, true],
      ['word', 'word', true],
    ]);
    const five = lexicon.themes.slice(0, 5).map((theme) => theme.id);
    expect(keys({ theme: five.join() }).map(([key]) => key)).toEqual(five.slice(0, 4));
    expect(wantedOf({ text: 'PSIRT' }, id, lexicon)[0]!.query).toEqual({
      meetings: [id],
      text: 'PSIRT',
    });
  });

  it('keeps what is switched off', () => {
    expect(keys({ theme: 'ai,workforce', off: 'ai,word', text: 'x' })).toEqual([
      ['ai', 1, false],
      ['workforce', 2, true],
      ['word', 'word', false],
    ]);
  });

  it('asks for nothing where the address does', () => {
    expect(keys({})).toEqual([]);
    expect(keys({ text: '  ', theme: 'none' })).toEqual([]);
    expect(highlight(collection, [])).toBeNull();
  });
});

describe('highlight', () => {
  it('numbers the hits in order', () => {
    const { places, layers, marks } = found({ text: 'PSIRT' });
    expect(places.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(layers[0]!.list.paragraphs).toBe(1);
    expect(marks.get(places[0]!.paragraph)!.map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
  });

  it('numbers the hits of several layers together, in the order of the text', () => {
    const { places, layers } = found({ theme: 'workforce,international', text: '日本' });
    const counted = layers.reduce((sum, { list }) => sum + list.hits, 0);
    expect(places.map(({ number }) => number)).toEqual(
      Array.from({ length: counted }, (_, at) => at + 1),
    );
    const order = places.map(({ paragraph, span }) => paragraph * 1e6 + span.from);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('keeps the count of what is switched off, and marks none of it', () => {
    const { places, layers, marks } = found({
      theme: 'workforce',
      text: 'PSIRT',
      off: 'workforce',
    });
    expect(layers[0]!.list.hits).toBeGreaterThan(0);
    expect(places).toHaveLength(6);
    expect([...marks.values()].flat().every(({ slot }) => slot === 'word')).toBe(true);
  });

  it('marks what is no speech without counting it', () => {
    const { places, layers, marks } = found({ text: '異議なし」と声' });
    expect(places).toEqual([]);
    expect(layers[0]!.aside.hits).toBe(1);
    expect([...marks.values()].flat()).toMatchObject([{ number: null }]);
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
    const at = (current: typeof first | null) => ({ current: current ?? null, paragraph: null });
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
    const stand = { current: null, paragraph };
    expect(neighbour(places, stand, 1)?.paragraph).toBe(paragraph);
    expect(neighbour(places, stand, -1)!.paragraph).toBeLessThan(paragraph);
    expect(neighbour(places, { current: null, paragraph: paragraph + 1 }, 1)).toBe(first);
  });
});

describe('leadingVoice', () => {
  it('names the person with most of the hits', () => {
    const top = leadingVoice(
      collection,
      collection.meeting(id),
      found({ text: 'PSIRT' }).layers[0]!,
    );
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
