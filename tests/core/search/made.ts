import type { Answer, Ask } from '../../../src/core/search/answer';
import type { Block, BlockKind, Searchable } from '../../../src/core/search/blocks';
import type { SpeakerFacts } from '../../../src/core/search/facts';
import type { Lexicon } from '../../../src/core/lexicon';

/** A meeting of blocks made for a test: texts alone are paragraphs of speech by nobody. */
export function made(id: string, texts: readonly (string | Partial<Block>)[]): Searchable {
  const blocks = texts.map((it, at): Block => {
    const given = typeof it === 'string' ? { text: it } : it;
    const kind = given.kind ?? 'paragraph';
    const speaker = given.speaker ?? (kind === 'paragraph' ? NOBODY : null);
    const attribution = speaker?.attribution ?? null;
    const text = given.text ?? '';
    return {
      meeting: id,
      kind,
      text,
      from: at,
      paragraph: at,
      id: `0-${at}`,
      line: at + 1,
      breaks: [],
      attribution,
      speaker,
    };
  });
  return { meeting: { id, names: [`${id}会議`], year: null, length: texts.length }, blocks };
}

export const NOBODY: SpeakerFacts = { attribution: 'anonymous', name: null, names: [] };

export function named(name: string, ...others: readonly string[]): SpeakerFacts {
  return { attribution: 'named', name, names: [name, ...others] };
}

export const KIND: Readonly<Record<string, BlockKind>> = { mark: 'mark', section: 'section' };

/** Rules of two themes, one of which asks for two terms. */
export const RULES: Lexicon = {
  version: 1,
  measured: null,
  groups: [{ id: 'g', ja: '群', en: 'Group' }],
  themes: [
    theme('people', '人材', 'People', ['人材', '育成']),
    theme('cost', '費用', 'Cost', ['負担', 'コスト']),
  ],
};

function theme(id: string, ja: string, en: string, terms: readonly string[]) {
  return { id, group: 'g', ja, en, scope: { ja: '', en: '' }, terms };
}

/** A question with nothing chosen and room for everything. */
export function asking(typed: string, more: Partial<Ask> = {}): Ask {
  const all = { order: 'document', speech: false, kinds: [], meetings: [] } as const;
  return { typed, ...all, offset: 0, limit: 1e9, ...more };
}

/** `meeting:text` of the rows, hits in brackets. */
export function shown({ rows }: Answer): string[] {
  return rows.map(({ block: { text }, marks }) => {
    const parts: string[] = [];
    let at = 0;
    for (const { from, to } of marks) {
      parts.push(text.slice(at, from), '[', text.slice(from, to), ']');
      at = to;
    }
    return parts.join('') + text.slice(at);
  });
}
