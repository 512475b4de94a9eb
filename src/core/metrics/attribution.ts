import { isDiscussion } from '../greeting';
import type { Meeting, MeetingSummary } from '../meeting';
import { SPEECH, type Attribution } from '../model';

/** What the measures need of a meeting besides its text. */
export type Attributed = Pick<Meeting, 'minutes' | 'annotated'>;

/** Which part of the meeting counts. */
export interface Scope {
  /** True: without greetings and closing words. */
  readonly discussion?: boolean;
}

/** Characters by attribution, and the share of speech whose speaker is known (DESIGN.md §4). */
export interface AttributionRates {
  readonly chars: Readonly<Record<Attribution, number>>;
  /** S: characters of speech. */
  readonly speech: number;
  /** (named + reported) / S; null for S = 0. */
  readonly rate: number | null;
  /** Characters of speech whose speaker only an annotation tells. */
  readonly annotated: number;
  /** The rate once these are added; null for S = 0. */
  readonly annotatedRate: number | null;
}

/** The part of `whole`, 0 to 1; null where there is no whole. */
export function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** Whether the text itself tells who speaks. */
export function isAttributed(attribution: Attribution): boolean {
  return attribution === 'named' || attribution === 'reported';
}

/** Indices of the paragraphs in scope, speech or not, in order. */
export function paragraphsIn(meeting: Pick<Meeting, 'minutes'>, scope: Scope = {}): number[] {
  return meeting.minutes.paragraphs.flatMap((paragraph, index) =>
    scope.discussion && !isDiscussion(meeting.minutes, paragraph) ? [] : [index],
  );
}

/** Characters by attribution with the attribution rate, of the whole meeting or of its discussion. */
export function attribution(meeting: Attributed, scope: Scope = {}): AttributionRates {
  const chars = { named: 0, role: 0, reported: 0, anonymous: 0, secretariat: 0, narration: 0 };
  let annotated = 0;
  for (const index of paragraphsIn(meeting, scope)) {
    const paragraph = meeting.minutes.paragraphs[index];
    if (!paragraph) continue;
    chars[paragraph.attribution] += paragraph.chars;
    const open = paragraph.attribution === 'role' || paragraph.attribution === 'anonymous';
    if (open && (meeting.annotated[index] ?? null) !== null) annotated += paragraph.chars;
  }
  const speech = SPEECH.reduce((sum, kind) => sum + chars[kind], 0);
  const known = chars.named + chars.reported;
  return {
    chars,
    speech,
    rate: share(known, speech),
    annotated,
    annotatedRate: share(known + annotated, speech),
  };
}

/** Kind of record by the rate of the discussion: 記名 from 0.9, 一部記名 from 0.1, 無記名 below; null where there is none. */
export function recordKind(discussionRate: number | null): MeetingSummary['record'] {
  if (discussionRate === null) return null;
  if (discussionRate >= 0.9) return 'named';
  return discussionRate >= 0.1 ? 'partly' : 'unnamed';
}
