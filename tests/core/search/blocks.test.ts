import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../../src/core/corpus';
import { blocksOf, lineAt } from '../../../src/core/search/blocks';
import { SEEDS, seedSource } from '../../from-gold';

const { meetings } = compileCorpus(SEEDS.map((id) => ({ source: seedSource(id) })));

describe('blocksOf', () => {
  it('holds whatever is printed, save page breaks', () => {
    for (const meeting of meetings) {
      const texts = new Set(blocksOf(meeting).map(({ text }) => text));
      for (const { type, span } of meeting.minutes.parts) {
        if (type === 'paragraph' || type === 'noise') continue;
        expect(texts).toContain(meeting.source.text.slice(span.from, span.to).trim());
      }
    }
  });

  it('takes labels of lists for headings, and titles, dates and places for the header', () => {
    const kinds = meetings.flatMap(blocksOf).map(({ kind, text }) => `${kind} ${text}`);
    for (const kind of [
      'section 【決定事項】',
      'section ○オブザーバ',
      'header 2. 場所：中央合同庁舎4号館',
    ])
      expect(kinds).toContain(kind);
  });

  it('gives nothing above the list of attendees a paragraph', () => {
    for (const meeting of meetings) {
      const blocks = blocksOf(meeting);
      const list = blocks.findIndex(({ kind }) => kind === 'attendee');
      for (const { paragraph } of blocks.slice(0, list)) expect(paragraph).toBeNull();
    }
  });
});

describe('lineAt', () => {
  it('is the line of the source that holds the character', () => {
    let later = 0;
    for (const meeting of meetings) {
      const lines = meeting.source.text.split('\n');
      for (const block of blocksOf(meeting)) {
        const bounds = [0, ...block.breaks.map(({ at }) => at), block.text.length];
        bounds.slice(1).forEach((end, nth) => {
          const from = bounds[nth] ?? 0;
          const printed = block.text.slice(from, end).trim();
          expect(lines[lineAt(block, from) - 1]).toContain(printed);
          if (printed !== '' && nth > 0) later += 1;
        });
      }
    }
    expect(later).toBeGreaterThan(10);
  });
});
