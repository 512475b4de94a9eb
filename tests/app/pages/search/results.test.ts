// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { askOf, FIRST, formOf } from '../../../../src/app/pages/search/asked';
import { meetingValue } from '../../../../src/app/pages/search/choices';
import { inContext, opening } from '../../../../src/app/pages/search/context';
import { corrected } from '../../../../src/app/pages/search/corrected';
import { blockHref, placesOf } from '../../../../src/app/pages/search/rows';
import { placeAt, spotsOf } from '../../../../src/app/pages/search/spots';
import { sumsOf } from '../../../../src/app/pages/search/sums';
import { view } from '../../../../src/app/state/view.svelte';
import { locator, paragraphIndex, Search, searchable } from '../../../../src/core';
import { compileCorpus } from '../../../../src/core/corpus';
import { seedLexicon, seedSource } from '../../../from-gold';
import { asking } from '../../../core/search/made';
import { S000 } from '../../../core/metrics/seeds';
import { seedManifest } from '../../seed-manifest';

const parsed = compileCorpus([{ source: seedSource(S000) }]).meetings[0]!;

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

describe('placesOf and blockHref', () => {
  const { source } = parsed;
  const search = new Search([searchable(parsed)], seedLexicon());
  const placesFor = (typed: string) => search.ask(asking(typed)).rows.flatMap(placesOf);

  it.each(['人材', 'PSIRT', '後藤', '本部'])('give each hit of %s its own line', (typed) => {
    const lines = source.text.split('\n');
    const places = placesFor(typed);
    expect(places.length).toBeGreaterThan(0);
    for (const { block, hit, line } of places) {
      const [printed = ''] = block.text.slice(hit!.from, hit!.to).split('\n');
      const cut = block.breaks.find(({ at }) => at > hit!.from && at < hit!.to);
      expect(lines[line - 1]).toContain(cut ? printed.slice(0, cut.at - hit!.from) : printed);
    }
  });

  it('lead to the line of the hit, not to the first one of its block', () => {
    const later = placesFor('の').find(({ block, line }) => line !== block.line)!;
    expect(later.block.kind).toBe('paragraph');
    expect(blockHref(later, 'の', view)).toContain(`line=${later.line}`);
  });

  it('lead from a title, a date and a label above the list to their lines', () => {
    const [title] = placesFor('第22回会合');
    expect(title).toMatchObject({ line: 4, block: { kind: 'header', paragraph: null } });
    expect(blockHref(title!, '', view)).toMatch(/line=4/);
    expect(placesFor('出席者(敬称略)')[0]!.block).toMatchObject({ kind: 'section', id: '' });
    expect(placesFor('【決定事項】')[0]!.block).toMatchObject({ kind: 'section' });
  });
});

describe('spotsOf', () => {
  const meeting = parsed;
  const { text } = meeting.source;
  const locate = locator(text);
  const placeOf = (at: number) => placeAt(meeting, at, (it) => locate(it).line);
  const paragraphAt = (at: number) =>
    meeting.minutes.paragraphs[paragraphIndex(meeting, placeOf(at)['p'] ?? '') ?? -1]!;

  it('leads from a share of the text to the paragraph that stands there', () => {
    const at = text.indexOf('プロダクトサートとは');
    const [spot] = spotsOf({ places: Float32Array.of(at / text.length) }, meeting, '後藤', view);
    expect(spot!.label.startsWith('プロダクトサートとは')).toBe(true);
    expect(spot!.href).toContain('find=%E5%BE%8C%E8%97%A4');
    const { pieces } = paragraphAt(at);
    expect(pieces.some(({ from, to }) => at >= from && at < to)).toBe(true);
  });

  it('leads from a speaker mark to what is said under it, from the list to the list', () => {
    const mark = text.indexOf('（後藤本部員）');
    const below = paragraphAt(mark);
    expect(below.pieces[0]!.from).toBeGreaterThan(mark);
    expect(below.speakerLabel).toContain('後藤');
    expect(placeOf(text.indexOf('後藤 厚宏'))).toEqual({ show: 'attendees' });
    expect(placeOf(text.indexOf('3 出席者'))).toEqual({ show: 'attendees' });
  });

  it('leads from the title and the date to their lines', () => {
    expect(placeOf(text.indexOf('第22回会合'))).toEqual({ raw: '1', line: '4' });
  });
});
