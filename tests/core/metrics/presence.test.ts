import { describe, expect, it } from 'vitest';
import type { Run, Seat } from '../../../src/core/meeting';
import { hasUnknownSpeakers, presence } from '../../../src/core/metrics/presence';

const run = (over: Partial<Run>): Run => ({
  attribution: 'named',
  chars: 10,
  section: 0,
  person: '野原佐和子',
  annotated: null,
  label: '野原本部員',
  paragraph: 0,
  ...over,
});

const seat = (over: Partial<Seat>): Seat => ({
  meeting: 'x',
  attendee: 0,
  title: '',
  group: null,
  notes: [],
  chars: 0,
  paragraphs: 0,
  speeches: 0,
  annotatedChars: 0,
  ...over,
});

const anonymous = run({ attribution: 'anonymous', person: null, label: null });
const chair = run({ attribution: 'role', person: null, label: '本部長' });

describe('hasUnknownSpeakers', () => {
  it('is false where every speech has a person, by the text or by an annotation', () => {
    expect(hasUnknownSpeakers({ runs: [run({}), { ...chair, annotated: '菅義偉' }] })).toBe(false);
  });

  it('is true for anonymous talk, an open role and a name that is not on the list', () => {
    for (const open of [anonymous, chair, run({ person: null })])
      expect(hasUnknownSpeakers({ runs: [run({}), open] })).toBe(true);
  });

  it('does not mind the secretariat and narration', () => {
    const told = run({ attribution: 'narration', person: null });
    const office = run({ attribution: 'secretariat', person: null });
    expect(hasUnknownSpeakers({ runs: [told, office] })).toBe(false);
  });
});

describe('presence', () => {
  it('calls a person silent only where every speaker is known', () => {
    expect(presence({ runs: [run({})] }, seat({}))).toBe('silent');
    expect(presence({ runs: [run({}), anonymous] }, seat({}))).toBe('unknown');
  });

  it('puts speech by name before what an annotation adds', () => {
    const runs = [anonymous];
    expect(presence({ runs }, seat({ chars: 1, annotatedChars: 2 }))).toBe('named');
    expect(presence({ runs }, seat({ annotatedChars: 2 }))).toBe('annotated');
  });
});
