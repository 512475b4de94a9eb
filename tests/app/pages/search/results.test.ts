// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { askOf, FIRST, formOf } from '../../../../src/app/pages/search/asked';
import { meetingValue } from '../../../../src/app/pages/search/choices';
import { inContext, opening } from '../../../../src/app/pages/search/context';
import { corrected } from '../../../../src/app/pages/search/corrected';
import { paragraphAt, spotsOf } from '../../../../src/app/pages/search/spots';
import { sumsOf } from '../../../../src/app/pages/search/sums';
import { view } from '../../../../src/app/state/view.svelte';
import { S000, seedCollection } from '../../../core/metrics/seeds';
import { seedManifest } from '../../seed-manifest';

describe('askOf', () => {
  it('reads the address, and takes the usual where it says nothing that can be shown', () => {
    expect(askOf({})).toEqual({
      typed: '',
      order: 'document',
      speech: false,
      kinds: [],
      meetings: [],
      offset: 0,
      limit: FIRST,
    });
    expect(
      askOf({ q: 'AI', order: 'left', speech: '1', kind: 'mark,none', shown: '250' }),
    ).toMatchObject({ typed: 'AI', order: 'left', speech: true, kinds: ['mark'], limit: 250 });
    expect(askOf({ as: 'cards', order: 'left', shown: 'x' })).toMatchObject({
      order: 'document',
      limit: FIRST,
    });
    expect(formOf({ as: 'none' })).toBe('lines');
  });
});

describe('sumsOf', () => {
  const amount = { hits: 21, blocks: 1 };
  const all = { speech: false, kinds: [] };

  it('counts hits and places, which are paragraphs where nothing else is asked for', () => {
    expect(sumsOf(all, ['ai'], 'ja').of(amount)).toBe('21件・1箇所');
    expect(sumsOf({ ...all, speech: true }, ['ai'], 'ja').of(amount)).toBe('21件・1段落');
    expect(sumsOf(all, ['ai'], 'en').of(amount)).toBe('21 hits, 1 place');
    expect(sumsOf(all, ['ai'], 'ja').brief(amount)).toBe('21件');
  });

  it('counts places alone where no word brings a hit', () => {
    const sums = sumsOf(all, [], 'ja');
    expect([sums.of(amount), sums.brief(amount), sums.value(amount)]).toEqual([
      '1箇所',
      '1箇所',
      1,
    ]);
  });
});

describe('meetingValue', () => {
  it('is the first part of an id where that names no other meeting', () => {
    const manifest = seedManifest();
    expect(meetingValue(S000, manifest)).toBe('000');
    const [first] = manifest.meetings;
    const twin = { ...first!, id: '000_other' };
    expect(meetingValue(S000, { meetings: [...manifest.meetings, twin] })).toBe(S000);
    expect(meetingValue('a b', manifest)).toBe('"a b"');
  });
});

describe('corrected', () => {
  it('knows a person by the right name where the minutes print another', () => {
    const { persons } = seedManifest();
    const ids = (...words: string[]) => corrected(persons, words).map(({ id }) => id);
    expect(ids('宍戸')).toEqual(['宍戸常寿']);
    expect(ids('AI', '宍戸常寿')).toEqual(['宍戸常寿']);
    expect(ids('穴戸')).toEqual([]);
    expect(ids('常寿')).toEqual([]);
    expect(ids(' ')).toEqual([]);
  });
});

describe('inContext and opening', () => {
  it('give what stands before and after, on one line', () => {
    expect(inContext('前の\n語と人材の後', { from: 5, to: 7 })).toEqual({
      before: '前の 語と',
      hit: '人材',
      after: 'の後',
    });
    expect(opening('前\nの語')).toBe('前 の語');
  });
});

describe('spotsOf', () => {
  const meeting = seedCollection.meeting(S000);
  const { text } = meeting.source;

  it('leads from a share of the text to the paragraph that stands there', () => {
    const at = text.indexOf('プロダクトサートとは');
    const [spot] = spotsOf({ places: Float32Array.of(at / text.length) }, meeting, '後藤', view);
    expect(spot!.label.startsWith('プロダクトサートとは')).toBe(true);
    expect(spot!.href).toContain('find=%E5%BE%8C%E8%97%A4');
    const paragraph = paragraphAt(meeting, at);
    const { pieces } = meeting.minutes.paragraphs[paragraph!]!;
    expect(pieces.some(({ from, to }) => at >= from && at < to)).toBe(true);
  });

  it('leads from a speaker mark to what is said under it, from the list to the list', () => {
    const mark = text.indexOf('（後藤本部員）');
    const below = meeting.minutes.paragraphs[paragraphAt(meeting, mark)!]!;
    expect(below.pieces[0]!.from).toBeGreaterThan(mark);
    expect(below.speakerLabel).toContain('後藤');
    expect(paragraphAt(meeting, text.indexOf('後藤 厚宏'))).toBeNull();
  });
});
