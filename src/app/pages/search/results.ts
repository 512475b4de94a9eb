import { normalise, SPEECH } from '../../../core';
import type { Block, BlockKind, Found, Person, Span } from '../../../core';

/** A found block with the block itself. */
export interface Result {
  readonly block: Block;
  readonly hits: readonly Span[];
  readonly score: number;
}

export interface Filter {
  readonly speech: boolean;
  readonly kinds: readonly string[];
  readonly meetings: readonly string[];
}

export interface Group {
  readonly meeting: string;
  readonly results: readonly Result[];
  readonly hits: number;
}

export const KINDS: readonly BlockKind[] = ['paragraph', 'section', 'agenda', 'mark', 'attendee'];

export function resultsOf(blocks: readonly Block[], found: readonly Found[]): Result[] {
  return found.flatMap(({ block: at, hits, score }) => {
    const block = blocks[at];
    return block ? [{ block, hits, score }] : [];
  });
}

/** What the filter lets through; an empty list of kinds or meetings lets all through. */
export function filtered(results: readonly Result[], filter: Filter): Result[] {
  return results.filter(
    ({ block }) =>
      (!filter.speech || isSpeech(block)) &&
      (filter.kinds.length === 0 || filter.kinds.includes(block.kind)) &&
      (filter.meetings.length === 0 || filter.meetings.includes(block.meeting)),
  );
}

function isSpeech({ kind, attribution }: Block): boolean {
  return kind === 'paragraph' && attribution !== null && SPEECH.includes(attribution);
}

/** People whose name holds what is typed only where an annotation corrects it: the text has another form. */
export function corrected(persons: readonly Person[], typed: string): Person[] {
  const wanted = normalise(typed).text;
  const holds = (name: string) => normalise(name).text.includes(wanted);
  return persons.filter(
    ({ name, variants }) => variants.some((form) => !holds(form)) && wanted !== '' && holds(name),
  );
}

/** By meeting, in document order or the best first. */
export function grouped(results: readonly Result[], byRank: boolean): Group[] {
  const ordered = byRank ? results.toSorted((a, b) => b.score - a.score) : results;
  const groups = byMeeting(ordered);
  return [...groups].map(([meeting, own]) => ({ meeting, results: own, hits: hitsOf(own) }));
}

export function hitsOf(results: readonly Result[]): number {
  return results.reduce((sum, { hits }) => sum + hits.length, 0);
}

/** The first `limit` hits, group by group; groups that get none are left out. */
export function firstHits(groups: readonly Group[], limit: number): Group[] {
  let left = limit;
  return groups.flatMap((group) => {
    const shown: Result[] = [];
    for (const result of group.results) {
      if (left <= 0) break;
      shown.push({ ...result, hits: result.hits.slice(0, left) });
      left -= result.hits.length;
    }
    return shown.length > 0 ? [{ ...group, results: shown }] : [];
  });
}

const AROUND = 34;

/** The hit with what stands before and after it, line breaks as blanks. */
export function inContext(text: string, { from, to }: Span) {
  const flat = (piece: string) => piece.replace(/\s+/g, ' ');
  return {
    before: flat(text.slice(Math.max(0, from - AROUND), from)),
    hit: flat(text.slice(from, to)),
    after: flat(text.slice(to, to + AROUND)),
  };
}

function byMeeting(results: readonly Result[]): Map<string, Result[]> {
  const groups = new Map<string, Result[]>();
  for (const result of results) {
    const group = groups.get(result.block.meeting) ?? [];
    group.push(result);
    groups.set(result.block.meeting, group);
  }
  return groups;
}
