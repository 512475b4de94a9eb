import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { message } from '../../../src/core/diagnostic';
import type { Source } from '../../../src/core/model';
import { readMinutes, toRecord, type MinutesRecord } from '../../../src/core/parse';
import { openSource, slice } from '../../../src/core/source';
import { fold } from '../../../src/core/text/fold';

const folder = new URL('../../../seeds/', import.meta.url);
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => openSource(name, readFileSync(new URL(name, folder), 'utf8')));

/** What must hold for any source whatever. */
function holds(source: Source): void {
  const { minutes, diagnostics } = readMinutes(source);
  for (const found of diagnostics) {
    expect(message(found, 'ja')).not.toMatch(/\{\w+\}/);
    expect(found.span.from).toBeGreaterThanOrEqual(0);
    expect(found.span.to).toBeGreaterThanOrEqual(found.span.from);
    expect(found.span.to).toBeLessThanOrEqual(source.text.length);
  }
  if (!minutes) return void expect(diagnostics.map(({ code }) => code)).toEqual(['not-minutes']);
  expect(minutes.parts.map(({ span }) => slice(source, span)).join('')).toBe(source.text);
  let end = 0;
  for (const { span } of minutes.parts) {
    expect(span.from).toBe(end);
    expect(span.to).toBeGreaterThan(span.from);
    end = span.to;
  }
  for (const { speaker, section } of minutes.paragraphs) {
    if (speaker !== null) expect(minutes.attendees[speaker]).toBeDefined();
    if (section !== null) expect(minutes.sections[section]).toBeDefined();
  }
  toRecord(source, minutes);
}

vi.setConfig({ testTimeout: 60_000 });

const seed = fc.constantFrom(...seeds);
const marks = [
  '○',
  '（',
  '）',
  '【',
  '】',
  '- ',
  '・',
  '1 ',
  '(1)',
  '：',
  '\t',
  '　',
  '\n',
  '。',
  '、',
];
const words = [
  '議事概要',
  '出席者',
  '日時',
  '委員',
  '事務局',
  '令和元年5月1日',
  '山田 太郎',
  '以上',
  'の',
];

describe('readMinutes', () => {
  it('answers for any string, and its parts rejoin to the source', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(text, (raw) => holds(openSource('any.txt', raw))),
      { numRuns: 300 },
    );
  });

  it('answers for any text made of the signs of the genre', () => {
    const text = fc.array(fc.constantFrom(...marks, ...words), { maxLength: 120 });
    fc.assert(
      fc.property(text, (signs) => holds(openSource('any.txt', signs.join('')))),
      {
        numRuns: 600,
      },
    );
  });

  it('answers for minutes with lines dropped, doubled and torn', () => {
    const edit = fc.tuple(fc.nat(), fc.constantFrom('drop', 'double', 'tear', 'swap'));
    fc.assert(
      fc.property(seed, fc.array(edit, { maxLength: 30 }), (source, edits) => {
        const lines = source.text.split('\n');
        for (const [place, sort] of edits) mutate(lines, place % lines.length, sort);
        holds(openSource(source.file, lines.join('\n')));
      }),
      { numRuns: 60 },
    );
  });
});

function mutate(lines: string[], at: number, sort: string): void {
  const line = lines[at] ?? '';
  if (sort === 'drop') lines.splice(at, 1);
  if (sort === 'double') lines.splice(at, 0, line);
  if (sort === 'tear')
    lines.splice(at, 1, line.slice(0, line.length >> 1), line.slice(line.length >> 1));
  if (sort === 'swap') lines.splice(at, 2, lines[at + 1] ?? '', line);
}

/** A record without positions, widths and white space. */
function essence({ minutes }: { minutes: MinutesRecord | null }): unknown {
  const bare = JSON.stringify(minutes, (key, value: unknown) => {
    if (key === 'line' || key === 'endLine') return undefined;
    return typeof value === 'string' ? fold(value).replace(/\s/g, '') : value;
  });
  return JSON.parse(bare) as unknown;
}

function recordOf(file: string, raw: string): { minutes: MinutesRecord | null } {
  const source = openSource(file, raw);
  const { minutes } = readMinutes(source);
  return { minutes: minutes && toRecord(source, minutes) };
}

describe.each(seeds)('the reading of $file', ({ file, text }) => {
  const expected = essence(recordOf(file, text));

  it('is the same with other line ends and a byte order mark', () => {
    expect(essence(recordOf(file, `\uFEFF${text.replaceAll('\n', '\r\n')}`))).toEqual(expected);
  });

  it('is the same with all ASCII widened', () => {
    const wide = text.replace(/[!-~ ]/g, (sign) =>
      sign === ' ' ? '\u3000' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
    );
    expect(essence(recordOf(file, wide))).toEqual(expected);
  });

  it('is the same with all ASCII folded', () => {
    expect(
      essence(
        recordOf(
          file,
          text.replace(/[！-～]/g, (sign) => fold(sign)),
        ),
      ),
    ).toEqual(expected);
  });

  it('is the same with page marks between any two lines', () => {
    const lines = text.split('\n');
    const places = fc.uniqueArray(fc.integer({ min: 1, max: lines.length - 1 }), { maxLength: 12 });
    fc.assert(
      fc.property(places, (breaks) => {
        const broken = lines.flatMap((line, at) =>
          breaks.includes(at) && mayBreak(lines, at) ? [`- ${at} -`, line] : [line],
        );
        expect(essence(recordOf(file, broken.join('\n')))).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same wrapped at forty characters', () => {
    const wrapped = text.split('\n').flatMap(wrap).join('\n');
    expect(essence(recordOf(file, wrapped))).toEqual(expected);
  });
});

// A break never touches a blank line of a list of attendees.
function mayBreak(lines: readonly string[], at: number): boolean {
  return !(lines[at] ?? '').includes('\t') && !(lines[at - 1] ?? '').includes('\t');
}

// At most forty full-width characters a line.
function wrap(line: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let width = 0;
  for (const character of line) {
    const step = character < '\u0100' ? 1 : 2;
    if (width + step > 80) {
      pieces.push(piece);
      piece = '';
      width = 0;
    }
    piece += character;
    width += step;
  }
  return [...pieces, piece];
}
