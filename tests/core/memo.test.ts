import { describe, expect, it } from 'vitest';
import { perMeeting } from '../../src/core/memo';
import { toyCollection, toyMeeting } from './metrics/toy';

const meetings = [toyMeeting('a', [{ text: 'AI。' }]), toyMeeting('b', [{ text: '人材。' }])];

function counting() {
  const asked: string[] = [];
  const measure = perMeeting((collection, id, scope) => {
    asked.push(`${id} ${scope.discussion ?? false}`);
    return { chars: collection.meeting(id).minutes.paragraphs.length };
  });
  return { asked, measure };
}

describe('perMeeting', () => {
  it('takes a measure once for a meeting and a scope', () => {
    const collection = toyCollection(meetings);
    const { asked, measure } = counting();
    const first = measure(collection, 'a');
    expect(measure(collection, 'a', {})).toBe(first);
    expect(measure(collection, 'a', { discussion: false })).toBe(first);
    measure(collection, 'b');
    measure(collection, 'a', { discussion: true });
    measure(collection, 'a', { discussion: true });
    expect(asked).toEqual(['a false', 'b false', 'a true']);
  });

  it('takes it anew for another collection', () => {
    const { asked, measure } = counting();
    measure(toyCollection(meetings), 'a');
    measure(toyCollection(meetings), 'a');
    expect(asked).toHaveLength(2);
  });

  it('holds a measure that answers nothing', () => {
    let asked = 0;
    const measure = perMeeting(() => {
      asked += 1;
      return undefined;
    });
    const collection = toyCollection(meetings);
    measure(collection, 'a');
    measure(collection, 'a');
    expect(asked).toBe(1);
  });

  it('asks again where the measure threw', () => {
    const collection = toyCollection(meetings);
    const measure = perMeeting((all, id) => all.meeting(id).id);
    expect(() => measure(collection, 'none')).toThrow('none');
    expect(() => measure(collection, 'none')).toThrow('none');
    expect(measure(collection, 'a')).toBe('a');
  });
});
