import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { meetingOf, referencesOf, referencesTo } from '../../../src/core/references';
import { SPEECH } from '../../../src/core/model';
import { SEEDS } from '../../from-gold';
import { S000, S002, seedCollection } from '../metrics/seeds';
import { councilOf, rowsOf, type Row } from './council';

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Record<string, Row[]>;

/** Every reference in the four minutes as a reader listed them, line by line. */
const seeds = read('seeds.json');
const five = read('council-of-five/expected.json');

describe('referencesOf', () => {
  it('finds what a reader finds in the seeds, and nothing else', () => {
    const key = (id: string) => (row: Row) => `${id} ${row.join(' ')}`;
    const wanted = SEEDS.flatMap((id) => (seeds[id] ?? []).map(key(id)));
    const found = SEEDS.flatMap((id) => rowsOf(seedCollection, id).map(key(id)));
    const hits = found.filter((one) => wanted.includes(one)).length;
    expect(wanted).toHaveLength(69);
    // The notations were written with these texts in view, so both are 1 here.
    expect({ recall: hits / wanted.length, precision: hits / found.length }).toEqual({
      recall: 1,
      precision: 1,
    });
  });

  it('marks every meeting that the seeds speak of as outside the collection', () => {
    const meetings = SEEDS.flatMap((id) => referencesOf(seedCollection, id)).filter(
      ({ target }) => target.type !== 'paper',
    );
    expect(meetings).toHaveLength(8);
    expect(meetings.filter(({ target }) => target.type !== 'outside')).toEqual([]);
  });

  it('finds the four statements of 002 that speak of other meetings, on lines 50, 59, 133 and 141', () => {
    const spoken = referencesOf(seedCollection, S002).filter(
      ({ paragraph, target }) =>
        target.type !== 'paper' &&
        SPEECH.includes(seedCollection.reading(S002, paragraph).paragraph.attribution),
    );
    const lines = rowsOf(seedCollection, S002).filter(([, , kind]) =>
      ['relation', 'number', 'date'].includes(kind),
    );
    expect(spoken).toHaveLength(4);
    expect(lines.map(([line]) => line)).toEqual([50, 59, 133, 141]);
  });

  it('leaves greetings out when the discussion alone is asked for', () => {
    const whole = referencesOf(seedCollection, S000).map(({ printed }) => printed);
    const talk = referencesOf(seedCollection, S000, { discussion: true });
    expect(whole[0]).toBe('昨年7月に決定');
    expect(talk.map(({ printed }) => printed)).toEqual(whole.slice(1));
  });

  const all = councilOf([1, 2, 3, 4, 5]);

  it.each(Object.keys(five))('resolves meeting %s of a council of five', (id) => {
    expect(rowsOf(all, id)).toEqual(five[id]);
  });

  it('calls a meeting of the council that is not at hand outside, and no other takes its place', () => {
    const without = councilOf([1, 3, 4, 5]);
    const rows = rowsOf(without, '3').map(([, printed, , target]) => [printed, target]);
    expect(rows).toContainEqual(['第２回', 'outside']);
    expect(rows).toContainEqual(['7月の会議', 'outside']);
    expect(rows).toContainEqual(['前々回', '1']);
    expect(rowsOf(without, '4').map(([, printed, , target]) => [printed, target])).toContainEqual([
      '第2回資料2-1',
      'paper of outside',
    ]);
  });
});

describe('referencesTo', () => {
  const all = councilOf([1, 2, 3, 4, 5]);

  it('turns the way round: who takes the first meeting up', () => {
    const rows = referencesTo(all, '1').filter(({ meeting }) => meeting !== '1');
    expect(rows.map(({ meeting, printed }) => [meeting, printed])).toEqual([
      ['2', '前回'],
      ['2', '初回の会議'],
      ['2', '前回の資料１'],
      ['3', '前々回'],
      ['3', '第１回'],
      ['4', '令和6年5月14日の会議'],
    ]);
    expect(rows.every(({ target }) => meetingOf(target) === '1')).toBe(true);
  });
});
