import { describe, expect, it } from 'vitest';
import { paragraphId, paragraphIndex } from '../../src/core/sections';
import { meetingFromGold, SEEDS } from '../from-gold';

describe('paragraphId', () => {
  it.each(SEEDS)('names every paragraph of %s once, and paragraphIndex finds it again', (id) => {
    const meeting = meetingFromGold(id);
    const indices = meeting.minutes.paragraphs.map((_, index) => index);
    const ids = indices.map((index) => paragraphId(meeting, index));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.map((name) => paragraphIndex(meeting, name))).toEqual(indices);
  });

  it('counts from 1 within the section, whose ordinal is 0 where no heading stands above', () => {
    const meeting = meetingFromGold(SEEDS[0]);
    expect(paragraphId(meeting, 0)).toBe('1-1');
    expect(paragraphId(meeting, 3)).toBe('2-1');
    const bare = {
      minutes: {
        ...meeting.minutes,
        paragraphs: [{ ...meeting.minutes.paragraphs[0]!, section: null }],
      },
    };
    expect(paragraphId(bare, 0)).toBe('0-1');
  });

  it('is empty for a paragraph that is not there', () => {
    expect(paragraphId(meetingFromGold(SEEDS[3]), 999)).toBe('');
  });
});

describe('paragraphIndex', () => {
  it.each(['', '9-1', '1-0', '1-999', 'x', '1-1-1', '-1-1'])('is null for "%s"', (id) => {
    expect(paragraphIndex(meetingFromGold(SEEDS[3]), id)).toBeNull();
  });
});
