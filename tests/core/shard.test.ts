import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCorpus, compileSource } from '../../src/core/corpus';
import { openAnnotations } from '../../src/core/people/annotations';
import { openShard, packShard } from '../../src/core/shard';
import { openSource } from '../../src/core/source';
import { meetingFromGold, SEEDS, seedAnnotations, seedSource } from '../from-gold';

const { meetings } = compileCorpus(
  SEEDS.map((id) => ({ source: seedSource(id) })),
  openAnnotations(seedAnnotations()),
);

function throughJson(value: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
}

describe('packShard', () => {
  it.each(meetings.map((meeting) => [meeting.id, meeting] as const))(
    'gives %s back whole through openShard',
    (_, meeting) => {
      expect(openShard(throughJson(packShard(meeting)))).toEqual(meeting);
    },
  );

  it('gives back what is read by hand, too', () => {
    for (const meeting of SEEDS.map(meetingFromGold)) {
      expect(openShard(throughJson(packShard(meeting)))).toEqual(meeting);
    }
  });

  it('loses nothing of minutes in whatever disorder', () => {
    const lines = SEEDS.flatMap((id) =>
      seedSource(id)
        .text.split('\n')
        .map((line) => line.slice(0, 80)),
    );
    const text = fc
      .array(fc.constantFrom(...lines), { maxLength: 60 })
      .map((some) => some.join('\n'));
    const header = seedSource(SEEDS[3]).text.split('\n').slice(0, 45).join('\n');
    fc.assert(
      fc.property(text, (body) => {
        const { meeting } = compileSource(openSource('a.txt', `${header}\n${body}`));
        expect(openShard(throughJson(packShard(meeting!)))).toEqual(meeting);
      }),
    );
  });

  it('holds the text once and little besides', () => {
    for (const meeting of meetings) {
      const size = JSON.stringify(packShard(meeting)).length;
      expect(size).toBeLessThan(meeting.source.text.length * 2 + 6000);
    }
  });
});

describe('openShard', () => {
  const packed = throughJson(packShard(meetingFromGold(SEEDS[3])));

  it.each([
    ['schema', 2, 'shard.schema: expected 1, found 2.'],
    ['text', null, 'shard.text: expected a text, found null.'],
    ['text', '', 'expected a place in the text'],
    ['persons', 'x', 'shard.persons: expected a list'],
    ['meta', {}, 'shard.meta.body: expected a text, found nothing.'],
    ['attendees', {}, 'shard.attendees.name: expected a list'],
    ['paragraphs', undefined, 'shard.paragraphs: expected an object, found nothing.'],
  ])('says where a damaged %s is wrong', (key, value, sentence) => {
    expect(() => openShard({ ...packed, [key]: value })).toThrow(sentence);
    expect(() => openShard({ ...packed, [key]: value })).toThrow('reload the page');
  });

  it('refuses a paragraph of a section or speaker that is not there', () => {
    const paragraphs = packed['paragraphs'] as Record<string, unknown[]>;
    const wrong = (key: string) => ({
      ...packed,
      paragraphs: { ...paragraphs, [key]: paragraphs[key]!.map(() => 99) },
    });
    expect(() => openShard(wrong('section'))).toThrow(
      'shard.paragraphs.section[0]: expected a whole number below 8',
    );
    expect(() => openShard(wrong('speaker'))).toThrow(
      'shard.paragraphs.speaker[0]: expected a whole number below 9',
    );
  });
});
