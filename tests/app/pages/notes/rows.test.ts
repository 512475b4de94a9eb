import { describe, expect, it } from 'vitest';
import { diagnostic, type Diagnostic } from '../../../../src/core/diagnostic';
import { compileCorpus } from '../../../../src/core/corpus';
import {
  codesOf,
  cut,
  excerpts,
  filtered,
  grouped,
  notesOf,
  readerParams,
  type Note,
} from '../../../../src/app/pages/notes/rows';
import { Sheet } from '../../../../src/app/printed';
import { SEEDS, seedSource } from '../../../from-gold';

const { meetings } = compileCorpus(SEEDS.map((id) => ({ source: seedSource(id) })));
const notes = notesOf(meetings);
const all = { of: '', code: '', level: '' };

function note(meeting: string, code: Diagnostic['code']): Note {
  return { meeting, found: diagnostic(code, { from: 0, to: 1 }) };
}

describe('notesOf', () => {
  it('holds every diagnostic once, in the order of each source', () => {
    expect(notes).toHaveLength(meetings.flatMap(({ diagnostics }) => diagnostics).length);
    for (const { id } of meetings) {
      const places = notes.filter(({ meeting }) => meeting === id).map(({ found }) => found.span);
      expect(places).toEqual(places.toSorted((a, b) => a.from - b.from));
    }
  });
});

describe('filtered', () => {
  const some = [note('a', 'weekday-mismatch'), note('a', 'old-form'), note('b', 'old-form')];

  it('lets all through when nothing is asked for', () => {
    expect(filtered(some, all)).toEqual(some);
  });

  it('keeps meeting, code and level together', () => {
    expect(filtered(some, { ...all, of: 'a' })).toHaveLength(2);
    expect(filtered(some, { ...all, code: 'old-form' })).toEqual(some.slice(1));
    expect(filtered(some, { of: 'a', code: 'old-form', level: 'info' })).toEqual([some[1]]);
    expect(filtered(some, { of: 'b', code: '', level: 'warning' })).toEqual([]);
  });
});

describe('grouped', () => {
  it('keeps the order of the meetings and leaves out those without notes', () => {
    const [first, second] = meetings;
    const two = [note(second!.id, 'old-form')];
    expect(grouped(two, [first!, second!]).map(({ meeting }) => meeting.id)).toEqual([second!.id]);
  });
});

describe('codesOf', () => {
  it('puts the graver first, then the more frequent', () => {
    const some = [note('a', 'old-form'), note('a', 'kana-size'), note('b', 'kana-size')];
    expect(codesOf([...some, note('a', 'no-date')])).toEqual(['no-date', 'kana-size', 'old-form']);
  });
});

describe('cut', () => {
  it('leaves a short line as it is', () => {
    const place = { from: 3, to: 4 };
    expect(cut('原文は木曜', place)).toEqual({ text: '原文は木曜', marks: [place] });
  });

  it('cuts a long line around the place, which stays the same words', () => {
    const line = `${'あ'.repeat(100)}誤り${'い'.repeat(100)}`;
    const { text, marks } = cut(line, { from: 100, to: 102 });
    expect(text).toBe(`…${'あ'.repeat(40)}誤り${'い'.repeat(40)}…`);
    expect(marks.map(({ from, to }) => text.slice(from, to))).toEqual(['誤り']);
  });
});

describe('excerpts', () => {
  const sheet = new Sheet({ file: 'a.txt', text: 'セキ\n\nユリティ\n' });

  it('shows the lines of a word cut by a page break, without the blank one between', () => {
    expect(excerpts(sheet, { from: 0, to: 5 })).toEqual([
      { number: 1, text: 'セキ', marks: [{ from: 0, to: 2 }] },
      { number: 3, text: 'ユリティ', marks: [{ from: 0, to: 1 }] },
    ]);
  });

  it('shows a blank line where the note is about it', () => {
    expect(excerpts(sheet, { from: 3, to: 4 })).toEqual([{ number: 2, text: '', marks: [] }]);
  });
});

describe('readerParams', () => {
  const params = (id: string, code: Diagnostic['code']) => {
    const meeting = meetings.find((one) => one.id.startsWith(id))!;
    const found = meeting.diagnostics.find((one) => one.code === code)!;
    return readerParams(meeting, new Sheet(meeting.source), found.span.from);
  };

  it('opens a paragraph with the source beside it', () => {
    expect(params('002', 'old-form')).toEqual({ raw: '1', p: expect.stringMatching(/^\d+-\d+$/) });
  });

  it('opens the bare lines elsewhere, with the list for what lies in it', () => {
    expect(params('002', 'title-cut')).toEqual({ show: 'attendees', raw: '1', line: '33' });
    expect(params('002', 'weekday-mismatch')).toEqual({ raw: '1', line: '5' });
  });
});
