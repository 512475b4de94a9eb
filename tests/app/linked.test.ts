import { describe, expect, it } from 'vitest';
import { keys, lights, narrowed, stays } from '../../src/app/linked';

const ai = keys({ theme: 'ai' });
const goto = keys({ person: '後藤厚宏' });
const first = keys({ meeting: '001' });

describe('keys', () => {
  it('names what an element stands for in tokens without blanks, quotes or commas', () => {
    expect(keys({ theme: 'ai', meeting: '001_8a' })).toBe('theme:ai meeting:001_8a');
    expect(keys({ person: 'A "B" C' })).toBe('person:A%20%22B%22%20C');
    expect(keys({ theme: undefined })).toBe('');
  });
});

describe('narrowed', () => {
  it('reads the three parameters of a comparison', () => {
    expect(narrowed({ m: '000,001', theme: 'ai', on: '001' })).toEqual([ai, first]);
    expect(narrowed({ who: '後藤厚宏' })).toEqual([goto]);
    expect(narrowed({})).toEqual([]);
  });
});

describe('lights', () => {
  const ofMeeting = (meeting: string) => keys({ theme: 'ai', meeting });

  it('lights a theme or person at every meeting', () => {
    expect(lights(ai, ai)).toBe(true);
    expect(lights(ofMeeting('001'), ofMeeting('002'))).toBe(true);
    expect(lights(goto, keys({ person: '後藤厚宏', meeting: '002' }))).toBe(true);
    expect(lights(ai, keys({ theme: 'ot' }))).toBe(false);
  });

  it('lights the name of the meeting with a mark of it, not its other marks', () => {
    expect(lights(ofMeeting('001'), first)).toBe(true);
    expect(lights(ofMeeting('001'), keys({ meeting: '002' }))).toBe(false);
    expect(lights(ofMeeting('001'), keys({ person: '後藤厚宏', meeting: '001' }))).toBe(false);
    expect(lights(ofMeeting('001'), keys({ theme: 'ot', meeting: '001' }))).toBe(false);
  });

  it('lights all that is of a meeting when the meeting alone is pointed at', () => {
    expect(lights(first, ofMeeting('001'))).toBe(true);
    expect(lights(first, ofMeeting('002'))).toBe(false);
    expect(lights(first, ai)).toBe(false);
  });

  it('lights both rows of a theme spoken of by a person', () => {
    const dot = keys({ theme: 'ai', person: '後藤厚宏' });
    expect(lights(dot, ai)).toBe(true);
    expect(lights(dot, goto)).toBe(true);
    expect(lights(dot, keys({ theme: 'ai', person: '酒井啓亘' }))).toBe(false);
    expect(lights(ai, dot)).toBe(true);
  });

  it('lights a mark of two meetings with either', () => {
    const pair = `${first} ${keys({ meeting: '002' })}`;
    expect(lights(pair, first)).toBe(true);
    expect(lights(keys({ meeting: '002' }), pair)).toBe(true);
  });

  it('lights nothing where nothing is pointed at', () => {
    expect(lights('', ai)).toBe(false);
    expect(lights('', '')).toBe(false);
  });
});

describe('stays', () => {
  it('keeps each narrowed thing lit by itself, and of a meeting its name alone', () => {
    expect(stays([ai, goto], keys({ theme: 'ai', person: '酒井啓亘' }))).toBe(true);
    expect(stays([ai, goto], keys({ person: '後藤厚宏', meeting: '001' }))).toBe(true);
    expect(stays([first], first)).toBe(true);
    expect(stays([first], keys({ theme: 'ai', meeting: '001' }))).toBe(false);
    expect(stays([], ai)).toBe(false);
  });
});
