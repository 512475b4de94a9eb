import { describe, expect, it } from 'vitest';
import { paragraphText } from '../src/core/paragraph';
import { minutesFromGold, SEEDS, seedGold, seedSource } from './from-gold';

describe('minutesFromGold', () => {
  it.each(SEEDS)('gives %s pieces with exactly the characters the gold counts', (id) => {
    const source = seedSource(id);
    const counted = minutesFromGold(id).paragraphs.map(
      (paragraph) => Array.from(paragraphText(source, paragraph).replace(/\s/g, '')).length,
    );
    expect(counted).toEqual(seedGold(id).paragraphs.map(({ chars }) => chars));
  });
});
