import type { Bound, Run as Mark } from '../charts/strip';
import {
  countChars,
  isDiscussion,
  paragraphsIn,
  passages,
  spread,
  type Collection,
  type Meeting,
  type MeetingSummary,
  type Person,
  type Query,
  type Scope,
  type Span,
  type Spread,
} from '../core';
import { stripMarks } from './strips';
import type { View } from './state/view.svelte';

/** A hit in its meeting. */
export interface Place {
  /** Which of all hits at the meeting, from 1. */
  readonly number: number;
  readonly paragraph: number;
  readonly span: Span;
  /** Characters from the beginning of what is drawn. */
  readonly at: number;
}

/** Where the hits of a query stand in its meeting. */
export interface Located {
  readonly meeting: Meeting;
  readonly places: readonly Place[];
  /** Where sections begin. */
  readonly bounds: readonly Bound[];
  /** Characters of what is drawn. */
  readonly total: number;
  /** Null below the hits from which it is stated. */
  readonly spread: Spread | null;
}

/** The hits of a query for one meeting over its whole record, or over its discussion where the query keeps to that. */
export function located(collection: Collection, query: Query): Located {
  const [id = ''] = query.meetings;
  const meeting = collection.meeting(id);
  const { starts, total } = startsIn(meeting, query);
  const places = placesOf(collection, query, starts);
  const bounds = boundsIn(meeting, starts);
  return { meeting, places, bounds, total, spread: spread(collection, query) };
}

/** Where the paragraphs in scope begin, by their index. */
function startsIn(meeting: Meeting, scope: Scope) {
  const starts = new Map<number, number>();
  let total = 0;
  for (const index of paragraphsIn(meeting, scope)) {
    starts.set(index, total);
    total += meeting.minutes.paragraphs[index]?.chars ?? 0;
  }
  return { starts, total };
}

/** The hits in scope; their numbers are those of the whole meeting, as its page gives them. */
function placesOf(
  collection: Collection,
  query: Query,
  starts: ReadonlyMap<number, number>,
): Place[] {
  let number = 0;
  return passages(collection, { ...query, discussion: false }).rows.flatMap(
    ({ meeting, paragraph, hits }) => {
      const start = starts.get(paragraph);
      const text = collection.text(meeting, paragraph);
      return hits.flatMap((span): Place[] => {
        number += 1;
        if (start === undefined) return [];
        return [{ number, paragraph, span, at: start + countChars(text.slice(0, span.from)) }];
      });
    },
  );
}

function boundsIn({ minutes }: Meeting, starts: ReadonlyMap<number, number>): Bound[] {
  const { sections, paragraphs } = minutes;
  return sections.flatMap(({ number, title }, section): Bound[] => {
    const at = starts.get(paragraphs.findIndex((paragraph) => paragraph.section === section));
    if (at === undefined) return [];
    const label = `${number}${/\d/.test(number) ? ' ' : ''}${title}`;
    return [{ at, label, short: number, lang: 'ja' }];
  });
}

/** The speeches in scope, to stand below the hits, with surnames. */
export function namedRuns(
  summary: MeetingSummary,
  { meeting: { minutes }, scope = {} }: { readonly meeting: Meeting; readonly scope?: Scope },
  persons: readonly Person[],
  view: View,
): Mark[] {
  const marks = stripMarks(summary, persons, view);
  return summary.runs.flatMap((run, at): Mark[] => {
    const [mark, first] = [marks[at], minutes.paragraphs[run.paragraph]];
    if (!mark || !first) return [];
    if (scope.discussion === true && !isDiscussion(minutes, first)) return [];
    const name = persons.find(({ id }) => id === run.person)?.name.split(' ')[0] ?? run.label;
    return [name ? { ...mark, name, lang: 'ja' } : mark];
  });
}
