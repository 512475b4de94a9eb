import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/core/outcomes';
import { paragraphText } from '../../src/core/paragraph';
import { meetingFromGold, SEEDS, seedGold } from '../from-gold';

function narratedLines(number: number): number[] {
  const id = SEEDS[number]!;
  return outcomes(meetingFromGold(id)).narrated.map(
    ({ paragraph }) => seedGold(id).paragraphs[paragraph]!.line,
  );
}

describe('outcomes', () => {
  it('finds the narrated outcomes at the lines found by hand, and none where there are none', () => {
    expect([0, 1, 2, 3].map(narratedLines)).toEqual([[], [59, 63, 67], [], [54, 59, 64]]);
  });

  it('marks the words that tell the outcome', () => {
    const meeting = meetingFromGold(SEEDS[1]);
    const words = outcomes(meeting).narrated.map(({ paragraph, hits }) => {
      const text = paragraphText(meeting.source, meeting.minutes.paragraphs[paragraph]!);
      return hits.map(({ from, to }) => text.slice(from, to));
    });
    expect(words).toEqual([['選出'], ['選出'], ['決定']]);
  });

  it('parts the agenda by kind', () => {
    const { decisions, reports, items } = outcomes(meetingFromGold(SEEDS[0]));
    expect([decisions.length, reports.length, items.length]).toEqual([4, 6, 0]);
  });
});
