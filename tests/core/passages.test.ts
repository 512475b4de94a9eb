import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Collection } from '../../src/core/collection';
import { ATTRIBUTIONS } from '../../src/core/model';
import { passages } from '../../src/core/passages';
import type { Query } from '../../src/core/query';
import { meetingFromGold, SEEDS, seedGold, seedLexicon } from '../from-gold';

const collection = new Collection(SEEDS.map(meetingFromGold), seedLexicon());
const all: Query = { meetings: SEEDS };

/** hits and paragraphs of a text, e.g. `8 in 6`. */
function count(query: Query): string {
  const { hits, paragraphs } = passages(collection, query);
  return `${hits} in ${paragraphs}`;
}

function counts(text: string): string[] {
  return SEEDS.map((id) => count({ meetings: [id], text }));
}

describe('passages', () => {
  it.each([
    ['中小企業', ['2 in 2', '8 in 8', '11 in 8', '0 in 0']],
    ['オリンピック', ['8 in 6', '0 in 0', '0 in 0', '0 in 0']],
    ['レジリエンス', ['0 in 0', '7 in 7', '0 in 0', '0 in 0']],
    ['クリアランス', ['0 in 0', '3 in 2', '6 in 3', '0 in 0']],
    ['メリット', ['0 in 0', '0 in 0', '12 in 9', '0 in 0']],
    ['AI', ['1 in 1', '13 in 7', '0 in 0', '0 in 0']],
    ['ISAC', ['0 in 0', '2 in 2', '0 in 0', '1 in 1']],
    ['PSIRT', ['6 in 1', '0 in 0', '0 in 0', '0 in 0']],
    ['産業サイバーセキュリティ', ['2 in 2', '0 in 0', '0 in 0', '0 in 0']],
  ])('counts %s as it was counted by hand', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it('counts 負担 of 002 and 003 as it was counted by hand', () => {
    expect(counts('負担').slice(2)).toEqual(['11 in 8', '6 in 6']);
  });

  it('finds the theme of major events 18 times in 000 and nowhere else', () => {
    const hits = SEEDS.map(
      (id) => passages(collection, { meetings: [id], theme: 'major-events' }).hits,
    );
    expect(hits).toEqual([18, 0, 0, 0]);
  });

  it('finds influence operations in 001 alone', () => {
    const hits = SEEDS.map((id) => passages(collection, { meetings: [id], text: '影響工作' }).hits);
    expect(hits.map((n) => n > 0)).toEqual([false, true, false, false]);
  });

  it('lists one run of a speaker where a stretch is asked for', () => {
    const run: Query = { meetings: [SEEDS[0]], person: '鈴木俊一' };
    const whole = passages(collection, run).rows.map(({ paragraph }) => paragraph);
    const stretch = { from: whole[0]!, to: whole[1]! };
    const part = passages(collection, { ...run, stretch }).rows.map(({ paragraph }) => paragraph);
    expect(part).toEqual(whole.slice(0, 1));
  });

  it('lists exactly the lines of the gold for a person', () => {
    const { rows, chars } = passages(collection, { ...all, person: '宮澤栄一' });
    const gold = seedGold(SEEDS[0]).paragraphs.filter(({ speaker }) => speaker === '宮澤 栄一');
    expect(rows.map(({ paragraph }) => seedGold(SEEDS[0]).paragraphs[paragraph]!.line)).toEqual(
      gold.map(({ line }) => line),
    );
    expect(chars).toBe(1823);
  });

  it('keeps two people of one surname apart', () => {
    expect(passages(collection, { ...all, person: '野原佐和子' }).chars).toBe(977);
    expect(passages(collection, { ...all, person: '野原諭' }).chars).toBe(632);
    expect(count({ ...all, person: '前田哲' })).toBe('0 in 0');
  });

  it('counts speech unless other voices are asked for', () => {
    const speech = SEEDS.map((id) => passages(collection, { meetings: [id] }).chars);
    expect(speech).toEqual([11597, 11485, 15624, 4032]);
    expect(passages(collection, { ...all, voices: ['secretariat'] }).rows.length).toBe(6);
  });

  it('finds a label in whatever way its spaces are printed, where nobody is resolved', () => {
    expect(passages(collection, { ...all, label: '本 部長' }).chars).toBe(777);
    expect(passages(collection, { ...all, label: '村井本部長' }).chars).toBe(0);
  });

  it('counts whole terms apart from the term as part of another', () => {
    const whole = passages(collection, { meetings: [SEEDS[0]], term: 'サプライチェーン' });
    const parts = passages(collection, { meetings: [SEEDS[0]], text: 'サプライチェーン' });
    expect(whole.hits).toBeLessThan(parts.hits);
    const longer = passages(collection, {
      meetings: [SEEDS[0]],
      term: 'サプライチェーン・リスク対策',
    });
    expect(whole.hits + longer.hits).toBeLessThanOrEqual(parts.hits);
    expect(longer.hits).toBeGreaterThan(0);
  });

  it('leaves greetings out of the discussion', () => {
    expect(passages(collection, { meetings: [SEEDS[2]], discussion: true }).chars).toBe(14669);
  });

  it('counts a speech once although narration interrupts it', () => {
    expect(passages(collection, { ...all, person: '宮澤栄一' }).speeches).toBe(1);
  });

  it('asks for all of theme, term and text, and counts the text', () => {
    const both = passages(collection, { ...all, theme: 'sme', text: '支援' });
    expect(both.rows.length).toBeGreaterThan(0);
    for (const { meeting, paragraph, hits } of both.rows) {
      const text = collection.text(meeting, paragraph);
      expect(hits.map(({ from, to }) => text.slice(from, to))).toEqual(hits.map(() => '支援'));
      expect(collection.themeHits(meeting, paragraph, 'sme').length).toBeGreaterThan(0);
    }
  });

  it('has no rows for meetings, themes and texts that are not there', () => {
    expect(count({ meetings: ['none'] })).toBe('0 in 0');
    expect(count({ ...all, theme: 'none' })).toBe('0 in 0');
    expect(count({ ...all, text: ' ' })).toBe('0 in 0');
  });
});

describe('count = list', () => {
  const subject = fc.oneof(
    fc.constantFrom(...collection.lexicon.themes).map(({ id }): Partial<Query> => ({ theme: id })),
    fc.constantFrom('サイバー', 'の', '支援', 'ai', '。').map((text): Partial<Query> => ({ text })),
    fc.constantFrom('戦略', '事業者', 'ai').map((term): Partial<Query> => ({ term })),
    fc.constant<Partial<Query>>({}),
  );
  const meeting = fc.constantFrom(...SEEDS);

  /** Adds up the figures of several queries. */
  function added(queries: readonly Query[]) {
    const sum = { hits: 0, paragraphs: 0, sentences: 0, chars: 0 };
    for (const query of queries) {
      const part = passages(collection, query);
      for (const key of ['hits', 'paragraphs', 'sentences', 'chars'] as const)
        sum[key] += part[key];
    }
    return sum;
  }

  it('gives sums over the rows as its head', () => {
    fc.assert(
      fc.property(meeting, subject, (id, asked) => {
        const { rows, hits, paragraphs, sentences, chars } = passages(collection, {
          meetings: [id],
          ...asked,
        });
        expect(hits).toBe(rows.reduce((sum, row) => sum + row.hits.length, 0));
        expect(sentences).toBe(rows.reduce((sum, row) => sum + row.sentences.length, 0));
        expect(chars).toBe(rows.reduce((sum, row) => sum + row.chars, 0));
        expect(paragraphs).toBe(rows.length);
      }),
    );
  });

  it('adds up to the whole over meetings, sections, voices and speakers', () => {
    fc.assert(
      fc.property(meeting, subject, (id, asked) => {
        const whole: Query = { meetings: [id], voices: ATTRIBUTIONS, ...asked };
        const total = added([whole]);
        const { sections, attendees } = collection.meeting(id).minutes;
        const bySection = [-1, ...sections.keys()].map((section) => ({ ...whole, section }));
        const byVoice = ATTRIBUTIONS.map((voice) => ({ ...whole, voices: [voice] }));
        expect(added(bySection)).toEqual(total);
        expect(added(byVoice)).toEqual(total);
        const named: Query = { ...whole, voices: ['named', 'reported'] };
        const byPerson = attendees.map(({ name }) => ({ ...named, person: name.replace(' ', '') }));
        expect(added(byPerson)).toEqual(added([named]));
      }),
    );
  });
});
