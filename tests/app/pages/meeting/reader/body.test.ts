import { describe, expect, it } from 'vitest';
import { bodyOf, chunks, upTo, type Talk } from '../../../../../src/app/pages/meeting/reader/body';
import {
  paragraphAtShare,
  paragraphHref,
  railOf,
  shareOf,
} from '../../../../../src/app/pages/meeting/reader/rail';
import { compileCorpus } from '../../../../../src/core/corpus';
import { SEEDS, seedSource } from '../../../../from-gold';

const { meetings } = compileCorpus(SEEDS.map((id) => ({ source: seedSource(id) })));
const meeting = (id: string) => meetings.find((one) => one.id.startsWith(id))!;
const talks = (id: string) =>
  bodyOf(meeting(id)).blocks.filter((block): block is Talk => block.type === 'talk');

describe('bodyOf', () => {
  it('holds every paragraph, section and item of the agenda once, in order', () => {
    for (const one of meetings) {
      const { blocks } = bodyOf(one);
      const paragraphs = blocks.flatMap((block) =>
        block.type === 'talk'
          ? Array.from({ length: block.to - block.from }, (_, at) => block.from + at)
          : [],
      );
      expect(paragraphs).toEqual([...one.minutes.paragraphs.keys()]);
      const sections = blocks.flatMap((block) => (block.type === 'section' ? [block.section] : []));
      expect(sections).toEqual([...one.minutes.sections.keys()]);
      const items = blocks.flatMap((block) => (block.type === 'agenda' ? block.items : []));
      const listed = one.minutes.parts.filter(({ type }) => type === 'agenda').map(({ of }) => of);
      expect(items).toEqual(listed);
    }
  });

  it('opens a block where another person speaks', () => {
    const { persons, minutes } = meeting('000');
    const who = talks('000').map(({ from }) => minutes.paragraphs[from]?.speaker ?? null);
    expect(who.slice(0, 4).map((at) => (at === null ? null : persons[at]))).toEqual([
      null,
      null,
      '鈴木俊一',
      '野原佐和子',
    ]);
  });

  it('keeps opinions without a speaker together', () => {
    const blocks = talks('001').filter(
      ({ from }) => meeting('001').minutes.paragraphs[from]?.attribution === 'anonymous',
    );
    expect(blocks.map(({ from, to, chars }) => [to - from, chars])).toEqual([[69, 9337]]);
  });

  it('shows the heads of lists and leaves out those of the header', () => {
    const labels = bodyOf(meeting('000')).blocks.flatMap((block) =>
      block.type === 'label'
        ? [meeting('000').source.text.slice(block.span.from, block.span.to).trim()]
        : [],
    );
    expect(labels).toEqual(['【決定事項】', '【報告事項】']);
  });

  it('puts every finding of the body at its place', () => {
    for (const one of meetings) {
      const { blocks, notes } = bodyOf(one);
      const shown = [...blocks.flatMap((block) => block.notes), ...[...notes.values()].flat()];
      const body = one.minutes.parts.find(({ type }) => type === 'heading')!.span.from;
      const expected = one.diagnostics.filter(({ span }) => span.from >= body);
      expect(new Set(shown)).toEqual(new Set(expected));
      expect(shown).toHaveLength(expected.length);
    }
  });
});

describe('upTo', () => {
  it('ends before the first talk beyond the limit', () => {
    const { blocks } = bodyOf(meeting('000'));
    const begun = upTo(blocks, 10).filter((block): block is Talk => block.type === 'talk');
    expect(begun.at(-1)).toMatchObject({ from: 6, to: 11 });
    expect(upTo(blocks, 1000)).toBe(blocks);
  });
});

describe('paragraphHref', () => {
  it('fills the pattern of an address', () => {
    expect(paragraphHref('#/meeting/x?theme=ai&p=~', '2-5')).toBe('#/meeting/x?theme=ai&p=2-5');
  });
});

describe('paragraphAtShare and shareOf', () => {
  it('lead from a place on the strip to the paragraph there, and back', () => {
    const one = meeting('001');
    const talk = talks('001').find(({ to, from }) => to - from === 69)!;
    for (let index = talk.from; index < talk.to; index++) {
      const half = one.minutes.paragraphs[index]!.chars / 2 / talk.chars;
      expect(paragraphAtShare(one, talk, shareOf(one, talk, index) + half)).toBe(index);
    }
    expect(paragraphAtShare(one, talk, -1)).toBe(talk.from);
    expect(paragraphAtShare(one, talk, 2)).toBe(talk.to - 1);
  });
});

describe('chunks', () => {
  it('cover a talk', () => {
    const talk = { from: 3, to: 17 } as Talk;
    expect(chunks(talk, 6)).toEqual([
      { from: 3, to: 9 },
      { from: 9, to: 15 },
      { from: 15, to: 17 },
    ]);
  });
});

describe('railOf', () => {
  it('draws speeches to scale and leads sections to their first words', () => {
    const one = meeting('000');
    const entries = railOf(one, bodyOf(one).blocks);
    const heights = entries.flatMap((entry) =>
      entry.type === 'talk' && entry.chars > 200 ? [entry.height / entry.chars] : [],
    );
    for (const height of heights) expect(height).toBeCloseTo(heights[0]!, 9);
    const sections = entries.flatMap((entry) =>
      entry.type === 'section' ? [entry.paragraph] : [],
    );
    expect(sections).toEqual([0, 3, 76, 80]);
  });

  it('leads a section without words of its own nowhere', () => {
    const one = meeting('003');
    const sections = railOf(one, bodyOf(one).blocks).flatMap((entry) =>
      entry.type === 'section' ? [entry.paragraph] : [],
    );
    expect(sections[1]).toBeNull();
  });
});
