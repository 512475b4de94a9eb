import { describe, expect, it } from 'vitest';
import { attendeeGroups } from '../../../../src/app/pages/meeting/attendees';
import { compileCorpus } from '../../../../src/core/corpus';
import { openAnnotations } from '../../../../src/core/people/annotations';
import { seedAnnotations, SEEDS, seedSource } from '../../../from-gold';

const annotations = openAnnotations(seedAnnotations());
const corpus = compileCorpus(
  SEEDS.map((id) => ({ source: seedSource(id) })),
  annotations,
);
const groups = (id: string) =>
  attendeeGroups(
    corpus.meetings.find((one) => one.id.startsWith(id))!,
    corpus,
  );

describe('attendeeGroups', () => {
  it('has as many rows as the list', () => {
    for (const { id, minutes } of corpus.meetings) {
      expect(groups(id).flatMap(({ rows }) => rows)).toHaveLength(minutes.attendees.length);
    }
  });

  it('keeps the printed groups in their order', () => {
    expect(groups('001').map(({ heading, rows }) => [heading, rows.length])).toEqual([
      ['委員', 14],
      ['大臣、大臣政務官', 2],
      ['事務局', 11],
    ]);
  });

  it('shows a corrected name beside the printed one, and what was found in the row', () => {
    const row = groups('001')
      .flatMap(({ rows }) => rows)
      .find(({ person }) => person === '宍戸常寿');
    expect(row).toMatchObject({ name: '宍戸 常寿', attendee: { name: '穴戸 常寿' } });
    expect(row?.notes.map(({ code }) => code)).toEqual(['suspicious-name']);
  });

  it('knows what each one said by name', () => {
    const chars = groups('000').flatMap(({ rows }) => rows.map(({ seat }) => seat?.chars ?? 0));
    expect(Math.max(...chars)).toBe(1823);
    expect(chars.filter((one) => one > 0)).toHaveLength(15);
  });
});
