import { describe, expect, it } from 'vitest';
import { item } from '../../../src/core';
import { figure, passage } from '../../app/store/items';

const open = (value: unknown) => item(value, 'item');

describe('item', () => {
  it('opens what was written as JSON', () => {
    for (const one of [passage('a'), figure('b')]) {
      expect(open(JSON.parse(JSON.stringify(one)))).toEqual(one);
    }
  });

  it('refuses what is no item, with the place', () => {
    expect(() => open({ type: 'video' })).toThrow('item.type: expected passage or figure');
    expect(() => open({ ...passage('a'), lines: { from: 3, to: 2 } })).toThrow('item.lines');
    expect(() => open({ ...figure('a'), table: { columns: ['a'], rows: [[true]] } })).toThrow(
      'item.table.rows[0][0]',
    );
  });

  it('lets through no address that is none of the web', () => {
    for (const address of ['javascript:alert(1)', 'data:text/html,x', ' https://a', '//a']) {
      expect(() => open(passage('a', { address }))).toThrow('item.address');
      const meeting = { ...passage('a').meeting, url: address };
      expect(() => open(passage('a', { meeting }))).toThrow('item.meeting.url');
    }
  });

  it('refuses marks that overlap or stand outside of the text', () => {
    const marks = [
      [{ from: 0, to: 99 }],
      [
        { from: 2, to: 4 },
        { from: 3, to: 5 },
      ],
      [{ from: -1, to: 2 }],
    ];
    for (const hits of marks) expect(() => open(passage('a', { hits }))).toThrow('item.hits[');
  });
});
