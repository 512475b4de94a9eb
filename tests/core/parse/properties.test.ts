import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { message, type Diagnostic } from '../../../src/core/diagnostic';
import type { Minutes, Source } from '../../../src/core/model';
import { readMinutes, toRecord, type MinutesRecord } from '../../../src/core/parse';
import { openSource, slice } from '../../../src/core/source';
import { fold } from '../../../src/core/text/fold';

const folder = new URL('../../../seeds/', import.meta.url);
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => openSource(name, readFileSync(new URL(name, folder), 'utf8')));

/** What must hold for any source whatever. One assertion for all, since it is asked ten thousand times. */
function holds(source: Source): void {
  const { minutes, diagnostics } = readMinutes(source);
  const faults = diagnostics.flatMap((found) => faultsOf(found, source.text.length));
  if (minutes) faults.push(...faultsIn(source, minutes));
  else if (diagnostics.length !== 1 || diagnostics[0]?.code !== 'not-minutes')
    faults.push('refused without a reason');
  expect(faults).toEqual([]);
  if (minutes) toRecord(source, minutes);
}

function faultsOf(found: Diagnostic, length: number): string[] {
  const { from, to } = found.span;
  const sentence = message(found, 'ja') + message(found, 'en');
  const good = from >= 0 && to >= from && to <= length && !/\{\w+\}/.test(sentence);
  return good ? [] : [`${found.code} at ${from}–${to}: ${sentence}`];
}

function faultsIn(source: Source, { parts, paragraphs, attendees, sections }: Minutes): string[] {
  const faults: string[] = [];
  let end = 0;
  for (const { span } of parts) {
    if (span.from !== end || span.to <= span.from) faults.push(`part at ${span.from}, not ${end}`);
    end = span.to;
  }
  if (end !== source.text.length) faults.push(`parts end at ${end}`);
  if (parts.map(({ span }) => slice(source, span)).join('') !== source.text)
    faults.push('parts do not rejoin');
  for (const { speaker, section } of paragraphs) {
    if (speaker !== null && !attendees[speaker]) faults.push(`nobody is ${speaker}`);
    if (section !== null && !sections[section]) faults.push(`no section ${section}`);
  }
  return faults;
}

vi.setConfig({ testTimeout: 600_000 });

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
      { numRuns: 3000 },
    );
  });

  it('answers for any text made of the signs of the genre', () => {
    const text = fc.array(fc.constantFrom(...marks, ...words), { maxLength: 120 });
    fc.assert(
      fc.property(text, (signs) => holds(openSource('any.txt', signs.join('')))),
      {
        numRuns: 4800,
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

describe('readMinutes on pieces of the seeds', () => {
  const edit = fc.tuple(
    fc.nat(),
    fc.constantFrom('drop', 'double', 'tear', 'swap', 'page', 'wrap', 'widen', 'fold'),
  );

  it('answers whatever was dropped, doubled, torn, wrapped, widened or cut by pages', () => {
    fc.assert(
      fc.property(seed, fc.nat(), fc.array(edit, { maxLength: 12 }), (source, place, edits) => {
        const all = source.text.split('\n');
        const from = 60 + (place % (all.length - 60));
        const lines = [...all.slice(0, 44), '議事概要', ...all.slice(from, from + 14)];
        for (const [at, sort] of edits) mutate(lines, at % lines.length, sort);
        holds(openSource(source.file, lines.join('\n')));
      }),
      { numRuns: 2200 },
    );
  });
});

function mutate(lines: string[], at: number, sort: string): void {
  const line = lines[at] ?? '';
  if (sort === 'drop') lines.splice(at, 1);
  if (sort === 'double') lines.splice(at, 0, line);
  if (sort === 'tear')
    lines.splice(at, 1, line.slice(0, line.length >> 1), line.slice(line.length >> 1));
  if (sort === 'page') lines.splice(at, 0, '', `- ${at} -`, '');
  if (sort === 'wrap') lines.splice(at, 1, ...wrap(line));
  if (sort === 'widen') lines[at] = widen(line);
  if (sort === 'fold') lines[at] = fold(line);
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
    expect(essence(recordOf(file, widen(text)))).toEqual(expected);
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

function widen(text: string): string {
  return text.replace(/[!-~ ]/g, (sign) =>
    sign === ' ' ? '\u3000' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
  );
}

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
