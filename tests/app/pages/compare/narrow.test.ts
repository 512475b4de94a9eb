// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/charts/text';
import { narrowingOf } from '../../../../src/app/pages/compare/narrow/chips';
import { narrowingSaid } from '../../../../src/app/pages/compare/narrow/said';
import { spotsOf } from '../../../../src/app/pages/compare/narrow/spots';
import { sidesOf } from '../../../../src/app/pages/compare/sides';
import { passages, paramsToQuery, type Scope } from '../../../../src/core';
import { S001, S003, seedCollection } from '../../../core/metrics/seeds';
import { seedManifest } from '../../seed-manifest';
import { viewing } from './view';

const manifest = seedManifest();
const { lexicon } = seedCollection;

function narrowing(seeds: readonly number[], params: string, scope: Scope = {}) {
  const view = viewing(seeds, params);
  const sides = sidesOf(manifest, view);
  const found = narrowingOf({ manifest, lexicon, sides }, view);
  const spots = spotsOf(found.chips, sides, { collection: seedCollection, scope }, view);
  return { ...found, spots, said: plain(narrowingSaid(found, spots, 'ja')) };
}

const words = ({ spots }: ReturnType<typeof narrowing>) => spots.map(({ found }) => plain(found));

describe('narrowingOf', () => {
  it('names what is narrowed, with the view without it', () => {
    const { chips, strays } = narrowing([0, 1], `&theme=workforce&on=${S001}&sort=code`);
    expect(chips.map(({ kind, name }) => [kind, plain(name)])).toEqual([
      ['theme', '人材・教育'],
      ['on', 'B 推進専門家会議 第1回'],
    ]);
    expect(chips[0]!.off).toContain(`on=${S001}&sort=code`);
    expect(chips[0]!.off).not.toContain('theme=');
    expect(strays).toEqual([]);
  });

  it('says what the address names and the collection lacks', () => {
    const { chips, strays, said } = narrowing([0, 1], '&theme=nobody&who=x&on=y');
    expect(chips).toEqual([]);
    expect(strays.map(({ kind }) => kind)).toEqual(['theme', 'who', 'on']);
    expect(said).toContain('「nobody」は、この収録の規則にない');
  });

  it('offers to add a meeting that is known but not chosen', () => {
    const { strays } = narrowing([0, 1], `&on=${S003}`);
    expect(plain(strays[0]!.said)).toContain('比べる会議に入っていない');
    expect(strays[0]!.add).toContain(S003);
  });
});

describe('spotsOf', () => {
  it('counts a theme at each meeting, and every count opens what it counts', () => {
    const found = narrowing([0, 1, 2], '&theme=workforce');
    expect(words(found)).toEqual(['48件・17段落', '29件・9段落', '8件・2段落']);
    for (const { found: pieces } of found.spots)
      for (const piece of pieces.flatMap((one) => (typeof one === 'string' ? [] : [one]))) {
        const params = new URLSearchParams(piece.href?.split('?')[1]);
        const list = passages(seedCollection, paramsToQuery(Object.fromEntries(params)));
        expect(piece.text).toContain(String(list[params.get('unit') as 'hits' | 'paragraphs']));
      }
  });

  it('counts in the scope of the page', () => {
    const found = narrowing([1, 2], '&theme=workforce', { discussion: true });
    expect(words(found)[0]).toMatch(/^28件/);
  });

  it('tells of a person how much, that it cannot be known, or that the name is on no list', () => {
    const who = encodeURIComponent('後藤厚宏');
    expect(words(narrowing([0, 1, 2], `&who=${who}`))).toEqual(['740字', '判別不能', '名簿になし']);
  });

  it('says that more may be theirs where talk has no speaker', () => {
    const who = encodeURIComponent('酒井啓亘');
    const [first] = words(narrowing([2, 1], `&who=${who}`));
    expect(first).toMatch(/字以上$|判別不能/);
  });

  it('puts what an annotation gives apart', () => {
    const who = encodeURIComponent('菅義偉');
    expect(words(narrowing([0, 1], `&who=${who}`))[0]).toMatch(/^注記による[\d,]+字$/);
  });

  it('keeps to the narrowed meeting', () => {
    expect(words(narrowing([0, 1, 2], `&theme=workforce&on=${S001}`))).toEqual(['29件・9段落']);
    expect(words(narrowing([0, 1, 2], `&on=${S001}`))).toEqual(['11,485字']);
  });

  it('counts nothing where nothing is narrowed', () => {
    expect(narrowing([0, 1], '').spots).toEqual([]);
  });
});

describe('narrowingSaid', () => {
  it('is one sentence', () => {
    expect(narrowing([0, 1], '&theme=workforce').said).toBe(
      'テーマ：人材・教育、A 48件・17段落、B 29件・9段落。',
    );
    expect(narrowing([0, 1], '').said).toBe('');
  });
});
