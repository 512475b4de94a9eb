import type { Tone } from '../../../charts/paint';
import type { Piece, Text } from '../../../charts/text';
import type { Manifest, MeetingSummary, Query, Scope, Unit } from '../../../core';
import { counted } from '../../format';
import type { Words } from '../../meeting-words';
import { LETTERS } from '../../state/tray';
import type { View } from '../../state/view.svelte';

/** One of the meetings compared, under its letter. */
export interface Side {
  readonly id: string;
  readonly letter: string;
  readonly tone: Tone;
  readonly summary: MeetingSummary;
}

/** The chosen meetings that the collection holds, in the order of their letters. */
export function sidesOf({ meetings }: Pick<Manifest, 'meetings'>, view: View): Side[] {
  return view.chosen.flatMap((id) => {
    const summary = meetings.find((meeting) => meeting.id === id);
    return summary ? [{ id, letter: view.letter(id) ?? '', tone: view.paint(id), summary }] : [];
  });
}

const WHOLE: Scope = {};
const DISCUSSION: Scope = { discussion: true };

/** What of the meetings counts on this page: all speech, or without greetings (`talk=1`); always the same two objects, so that measures are taken once. */
export function scopeOf({ route }: Pick<View, 'route'>): Scope {
  return route.params.talk === '1' ? DISCUSSION : WHOLE;
}

/** The query for the speech of one side in scope. */
export function sideQuery({ id }: Pick<Side, 'id'>, scope: Scope): Query {
  return { meetings: [id], ...(scope.discussion === true ? { discussion: true } : {}) };
}

/** A count inside a sentence or a table: the words are the link to what they count. */
export function link(value: number, unit: Unit, query: Query, view: View): Piece {
  const text = counted(value, unit, view.language);
  return value > 0 ? { text, href: view.list(query, unit) } : { text };
}

/** `A・B`; of many, neighbours are drawn together: `A–J・P–T`. */
export function letters(sides: readonly Pick<Side, 'letter'>[], between: string): string {
  if (!isMany(sides)) return sides.map(({ letter }) => letter).join(between);
  return ranges(sides.map(({ letter }) => LETTERS.indexOf(letter)))
    .map(({ from, to }) => LETTERS.slice(from, to + 1))
    .map((run) => (run.length > 2 ? `${run[0] ?? ''}–${run.at(-1) ?? ''}` : run.join(between)))
    .join(between);
}

function ranges(places: readonly number[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.to === place - 1) last.to = place;
    else found.push({ from: place, to: place });
  }
  return found;
}

/** A clause per item, with what stands between two. */
export function series<T>(items: readonly T[], clause: (item: T) => Text, between: string): Words {
  return items.flatMap((item, at) => [...(at > 0 ? [between] : []), ...list(clause(item))]);
}

function list(text: Text): Words {
  return Array.isArray(text) ? (text as Words) : [text as string | Piece];
}

/** So many meetings stand beside each other; of more each part shows its compact form. */
const FEW = 6;

export function isMany(sides: readonly unknown[]): boolean {
  return sides.length > FEW;
}
