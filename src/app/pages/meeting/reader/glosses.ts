import {
  ATTRIBUTIONS,
  glossaryOf,
  glossUses,
  passages,
  type Collection,
  type Gloss,
  type Passages,
  type Query,
  type Span,
} from '../../../../core';
import type { Talk } from './body';

/** An abbreviation of the meeting with the list of its uses. */
export interface Entry {
  readonly gloss: Gloss;
  /** Every place where the letters occur, whoever says it. */
  readonly query: Query;
  readonly list: Passages;
  /** Of these, how many stand inside a longer word, as ICT in NICT. */
  readonly inside: number;
}

/** A use that opens the explanation. */
export interface Use {
  readonly span: Span;
  readonly short: string;
}

/** The abbreviations of a meeting, and by paragraph the uses that open an explanation. */
export interface Glossary {
  readonly entries: readonly Entry[];
  readonly uses: ReadonlyMap<number, readonly Use[]>;
}

/**
 * Looks through a meeting. The first use in each talk opens the explanation; one that stands in the explanation itself
 * needs none.
 */
export function glossaryFor(collection: Collection, id: string, talks: readonly Talk[]): Glossary {
  const uses = new Map<number, Use[]>();
  const entries = glossaryOf(collection.meeting(id)).map((gloss): Entry => {
    const query: Query = { meetings: [id], text: gloss.short, voices: ATTRIBUTIONS };
    const list = passages(collection, query);
    const alone = new Map(
      list.rows.map(({ paragraph }) => {
        return [paragraph, glossUses(gloss, collection.normal(id, paragraph))] as const;
      }),
    );
    for (const [paragraph, span] of firstUses(alone, talks)) {
      if (explainsItself(gloss, paragraph, span)) continue;
      uses.set(paragraph, [...(uses.get(paragraph) ?? []), { span, short: gloss.short }]);
    }
    const standing = [...alone.values()].reduce((sum, spans) => sum + spans.length, 0);
    return { gloss, query, list, inside: list.hits - standing };
  });
  return { entries, uses };
}

/** Of every talk the first use, with its paragraph. */
function firstUses(
  alone: ReadonlyMap<number, readonly Span[]>,
  talks: readonly Talk[],
): readonly (readonly [number, Span])[] {
  const seen = new Set<number>();
  return [...alone].flatMap(([paragraph, [first]]) => {
    const talk = talks.findIndex(({ from, to }) => paragraph >= from && paragraph < to);
    if (!first || seen.has(talk)) return [];
    seen.add(talk);
    return [[paragraph, first] as const];
  });
}

function explainsItself(gloss: Gloss, paragraph: number, { from, to }: Span): boolean {
  if (gloss.type !== 'printed' || gloss.paragraph !== paragraph) return false;
  return from >= gloss.within.from && to <= gloss.within.to;
}

/** The words of the explanation as printed, in their sentence; null where an annotation explains or the list does. */
export function sentenceOf(collection: Collection, id: string, gloss: Gloss): string | null {
  if (gloss.type !== 'printed' || gloss.paragraph === null) return null;
  const { from, to } = gloss.within;
  const text = collection.text(id, gloss.paragraph);
  const sentence = collection
    .sentences(id, gloss.paragraph)
    .find((one) => from >= one.from && from < one.to);
  return text.slice(sentence?.from ?? from, Math.max(to, sentence?.to ?? to)).trim();
}
