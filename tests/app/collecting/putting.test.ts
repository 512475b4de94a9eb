// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { markedWords, passageItems, putWords } from '../../../src/app/collecting/putting';
import { refound } from '../../../src/app/collecting/refound';
import { view } from '../../../src/app/state/view.svelte';
import { item, lexiconVersion, passages } from '../../../src/core';
import { S000, S001, seedCollection } from '../../core/metrics/seeds';
import { seedManifest } from '../seed-manifest';

const manifest = seedManifest();
const collection = seedCollection;

const found = passages(collection, { meetings: [S000], text: 'PSIRT' }).rows;
const chosen = found.map(({ meeting, paragraph, hits }) => ({
  meeting: collection.meeting(meeting),
  paragraph,
  hits,
}));

describe('passageItems', () => {
  const [psirt] = passageItems(manifest, view, chosen, { text: 'PSIRT' });

  it('hold all that is to be said of a passage', () => {
    expect(psirt).toMatchObject({
      type: 'passage',
      speaker: { printed: '後藤本部員', name: '後藤 厚宏', annotated: null },
      attribution: 'named',
      meeting: { session: 22, date: '2019-05-23', kind: '議事概要', url: null },
      marked: '「PSIRT」',
      version: { data: '0', rules: null },
    });
    expect(psirt!.hits).toHaveLength(6);
    expect(psirt!.raw[0]).toContain('PSIRT');
    expect(psirt!.lines.from).toBe(181);
    expect(psirt!.raw).toHaveLength(psirt!.lines.to - psirt!.lines.from + 1);
    expect(psirt!.citation).toContain('181');
    expect(psirt!.address).toMatch(/^https?:.*#\/meeting\/000_.*p=\d+-\d+&qt=/);
  });

  it('pass the door of the store, for every paragraph of a meeting', () => {
    for (const id of [S000, S001]) {
      const meeting = collection.meeting(id);
      const all = meeting.minutes.paragraphs.map((_, paragraph) => ({
        meeting,
        paragraph,
        hits: [],
      }));
      const items = passageItems(manifest, view, all, {});
      expect(items).toHaveLength(all.length);
      expect(new Set(items.map((one) => one.id)).size).toBe(items.length);
      for (const one of items) {
        expect(item(JSON.parse(JSON.stringify(one)), 'item')).toEqual(one);
        expect(refound(collection, one)).toMatchObject({
          state: 'same',
          paragraph: one.anchor.paragraph,
          line: one.lines.from,
        });
      }
    }
  });

  it('name the rules where a theme is marked', () => {
    const [one] = passageItems(manifest, view, chosen, { theme: 'workforce' });
    expect(one?.version.rules).toBe(lexiconVersion(manifest.lexicon));
  });

  it('say it where the meeting is no longer there', () => {
    const anchor = { ...psirt!.anchor, meeting: 'gone' };
    expect(refound(collection, { ...psirt!, anchor })).toEqual({ state: 'absent' });
  });
});

describe('markedWords', () => {
  it('say what the marks are marks of', () => {
    const words = (params: Record<string, string>) => markedWords(params, manifest.lexicon, 'ja');
    expect(words({ term: '基準', text: 'x' })).toBe('語「基準」');
    expect(words({ theme: 'none', text: 'x' })).toBe('「x」');
    const two = words({ theme: 'workforce,ai', find: 'x', off: 'ai' });
    expect(two).toMatch(/^テーマ「[^」]+」・「x」$/);
    expect(words({ theme: '', term: '', text: '' })).toBe('');
  });
});

describe('putWords', () => {
  it('tell what came in, what was there, and what is not kept', () => {
    expect(putWords({ added: 1, known: 0, kept: true }, 'ja')).toBe('資料箱に入れました。');
    expect(putWords({ added: 0, known: 1, kept: true }, 'ja')).toBe('すでに資料箱に入っています。');
    expect(putWords({ added: 3, known: 2, kept: true }, 'en')).toBe(
      '3 items put aside. 2 items are in the evidence box already.',
    );
    expect(putWords({ added: 1, known: 0, kept: false }, 'ja')).toContain('保存できていません');
  });
});
