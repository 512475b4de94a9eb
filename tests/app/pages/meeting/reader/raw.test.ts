import { describe, expect, it } from 'vitest';
import {
  joinedLines,
  kindOf,
  marksOn,
  notesByLine,
  partOfLine,
  rawLines,
} from '../../../../../src/app/pages/meeting/reader/raw';
import { Sheet } from '../../../../../src/app/printed';
import { compileCorpus } from '../../../../../src/core/corpus';
import { SEEDS, seedSource } from '../../../../from-gold';

const { meetings } = compileCorpus(SEEDS.map((id) => ({ source: seedSource(id) })));
const meeting = meetings.find(({ id }) => id.startsWith('000'))!;
const sheet = new Sheet(meeting.source);
const cut = meeting.minutes.paragraphs[27]!;

describe('rawLines', () => {
  it('shows the line that a page break put between two pieces', () => {
    const lines = rawLines(sheet, cut, []);
    expect(lines.map(({ line, kind }) => [line.number, kind])).toEqual([
      [135, 'text'],
      [136, 'blank'],
      [137, 'text'],
    ]);
  });
});

describe('kindOf', () => {
  it('tells text from what the text leaves out', () => {
    const [text, blank] = sheet.lines(135, 136);
    expect([text!, blank!].map((line) => kindOf(line, cut.pieces))).toEqual(['text', 'blank']);
    expect(kindOf(text!, [])).toBe('printed');
    expect(kindOf(text!, null)).toBe('text');
  });
});

describe('joinedLines', () => {
  it('names the lines between which a sentence was joined', () => {
    expect(joinedLines(sheet, cut)).toEqual([[135, 137]]);
    expect(joinedLines(sheet, meeting.minutes.paragraphs[0]!)).toEqual([]);
  });
});

describe('marksOn', () => {
  it('keeps marks in order and apart', () => {
    const [line] = sheet.lines(3, 3);
    const { from } = line!;
    const spans = [
      { from: from + 4, to: from + 6 },
      { from, to: from + 2 },
      { from: from + 1, to: from + 3 },
    ];
    expect(marksOn(line!, spans)).toEqual([
      { from: 0, to: 2 },
      { from: 4, to: 6 },
    ]);
  });
});

describe('partOfLine', () => {
  it('says what a line became', () => {
    const types = sheet.lines(45, 59).map((line) => partOfLine(meeting, line)?.type);
    expect(types[0]).toBe('heading');
    expect(types[2]).toBe('paragraph');
    expect(types[10]).toBe('label');
    expect(types[12]).toBe('agenda');
  });
});

describe('notesByLine', () => {
  it('holds a finding at every line it touches', () => {
    const notes = notesByLine(meeting, sheet);
    const codes = (line: number) => (notes.get(line) ?? []).map(({ code }) => code);
    expect(codes(263)).toEqual(['kana-size']);
    expect(codes(265)).toEqual(['kana-size']);
    expect(codes(125)).toEqual(['role-contradicts-list', 'mark-style']);
    expect(codes(47)).toEqual([]);
  });
});
