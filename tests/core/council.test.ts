import { describe, expect, it } from 'vitest';
import { shortName, shortNames } from '../../src/core/council';

describe('shortName', () => {
  it.each([
    ['サイバーセキュリティ戦略本部', '戦略本部'],
    ['サイバーセキュリティ推進専門家会議', '推進専門家会議'],
    ['サイバー対処能力強化法の施行等に関する有識者会議', '有識者会議'],
    ['重要インフラサイバーセキュリティ対策推進会議', '対策推進会議'],
    ['働き方の改革のための検討会', '検討会'],
    ['中央教育審議会', '中央教育審議会'],
    ['デジタル会議', 'デジタル会議'],
    ['データに関する', 'データに関する'],
    ['', ''],
  ])('makes %s into %s', (body, short) => {
    expect(shortName(body)).toBe(short);
  });
});

describe('shortNames', () => {
  it('leaves names whole whose short forms are the same', () => {
    const names = shortNames([
      '甲に関する検討会',
      '乙に関する検討会',
      '丙に関する会議',
      '丙に関する会議',
    ]);
    expect([...names.values()]).toEqual(['甲に関する検討会', '乙に関する検討会', '会議']);
  });
});
