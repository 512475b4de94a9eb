import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/charts/export/csv';

type Cell = string | number | null;

const columns = ['項目', '値'];
const bodyOf = (rows: Cell[][]) => csvOf({ columns, rows }).split('\r\n').slice(1, -1);

/** Reads CSV as RFC 4180 has it, sign by sign; every row ends with CR LF. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '"' && quoted && text[at + 1] === '"') cell += text[at++];
    else if (sign === '"') quoted = !quoted;
    else if (quoted || !/[,\r]/.test(sign)) cell += sign;
    else {
      row.push(cell);
      cell = '';
      if (sign === ',') continue;
      rows.push(row);
      row = [];
      at += 1;
    }
  }
  return rows;
}

/** What stands in the file for a cell. */
function written(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '');
  return '=+-@\t\r'.includes(cell[0] ?? '.') ? `'${cell}` : cell;
}

describe('csvOf', () => {
  it('begins with a byte order mark and heads its columns', () => {
    expect(csvOf({ columns, rows: [] })).toBe('\ufeff項目,値\r\n');
  });

  it('ends every row with a carriage return and a line feed', () => {
    expect(csvOf({ columns, rows: [['人材', 3]] })).toBe('\ufeff項目,値\r\n人材,3\r\n');
  });

  it('quotes cells with commas, quotes and line breaks', () => {
    expect(bodyOf([['a,b', '"']])).toEqual(['"a,b",""""']);
    expect(csvOf({ columns, rows: [['一\n二', 1]] })).toContain('"一\n二",1');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('puts an apostrophe before %j', (text) => {
    expect(read(csvOf({ columns, rows: [[text, 0]] }))[1]?.[0]).toBe(`'${text}`);
  });

  it('leaves numbers numbers, also below zero', () => {
    expect(bodyOf([['差', -1.5]])).toEqual(['差,-1.5']);
  });

  it('leaves a cell empty where nothing can be said', () => {
    expect(bodyOf([['差', null]])).toEqual(['差,']);
  });

  it('is read back as it was written, save the apostrophes', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string(),
      fc.integer(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const [head, ...body] = read(csvOf({ columns, rows }).slice(1));
        expect(head).toEqual(columns);
        expect(body).toEqual(rows.map((row) => row.map(written)));
      }),
    );
  });
});
