import type { Meta } from '../model';
import type { MeetingTarget, Pointer, Unclear, When } from './reference';

/** What is known of a meeting before its text is read. */
export interface KnownMeeting {
  readonly id: string;
  readonly meta: Pick<Meta, 'body' | 'session' | 'date'>;
}

const OUTSIDE: MeetingTarget = { type: 'outside' };

/** The meetings of the council that a meeting belongs to, itself included; a council is one by its whole name. */
export function councilOf(
  meeting: KnownMeeting,
  meetings: readonly KnownMeeting[],
): readonly KnownMeeting[] {
  const own = bare(meeting.meta.body);
  const same = meetings.filter(({ meta }) => own !== '' && bare(meta.body) === own);
  return same.some(({ id }) => id === meeting.id) ? same : [meeting];
}

/**
 * The meeting of the council that the words point at. Null where they point at the meeting itself. Nothing is guessed: a number
 * that no meeting at hand bears is outside, and where several fit, or the numbers do not grow with the dates, it stays open.
 */
export function resolve(
  pointer: Pointer,
  meeting: KnownMeeting,
  council: readonly KnownMeeting[],
): MeetingTarget | null {
  if (pointer.type === 'vague') return unclear('vague');
  if (pointer.type === 'when') return byDate(pointer.when, meeting, council);
  const { session } = meeting.meta;
  if (pointer.type === 'session') return byNumber(pointer.number, meeting, council);
  if (session === null) return unclear('vague');
  const number = session + pointer.by;
  // The first of a numbering says 前回: an earlier numbering is meant, or another body.
  return number < 1 ? unclear('numbering') : byNumber(number, meeting, council);
}

function byNumber(
  number: number,
  meeting: KnownMeeting,
  council: readonly KnownMeeting[],
): MeetingTarget | null {
  if (number === meeting.meta.session) return null;
  if (!isOrdered(council)) return unclear('numbering');
  return only(council.filter(({ meta }) => meta.session === number));
}

/** Whether the numbers grow with the dates, so that a number names one meeting. */
function isOrdered(council: readonly KnownMeeting[]): boolean {
  const dated = council
    .flatMap(({ meta }) =>
      meta.date === null || meta.session === null ? [] : { date: meta.date, session: meta.session },
    )
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  return dated.every((one, at) => one.session > (dated[at - 1]?.session ?? 0));
}

function byDate(
  when: When,
  meeting: KnownMeeting,
  council: readonly KnownMeeting[],
): MeetingTarget | null {
  const own = meeting.meta.date;
  if (own === null && when.year === null) return unclear('vague');
  const fitting = council.filter(({ meta }) => fits(meta.date, when, own));
  if (fitting.some(({ id }) => id === meeting.id))
    return fitting.length > 1 ? unclear('several') : null;
  return only(fitting);
}

/** Whether a date is what the words say, seen from the date of the meeting that says them. */
function fits(date: string | null, when: When, own: string | null): boolean {
  if (date === null) return false;
  const [year = 0, month = 0, day = 0] = numbers(date);
  const [ownYear = 0, ownMonth = 0] = own === null ? [] : numbers(own);
  if (when.day !== null && day !== when.day) return false;
  if (when.monthsPast !== null)
    return year * 12 + month === ownYear * 12 + ownMonth - when.monthsPast;
  if (month !== when.month) return false;
  if (when.year !== null) return year === when.year;
  if (when.past !== null) return year === ownYear - when.past;
  // 7月の会議: the last July up to the meeting
  return year * 12 + month > (ownYear - 1) * 12 + ownMonth && date <= (own ?? '');
}

function only(meetings: readonly KnownMeeting[]): MeetingTarget {
  const [one, ...more] = meetings;
  if (!one) return OUTSIDE;
  return more.length > 0 ? unclear('several') : { type: 'meeting', id: one.id };
}

function unclear(why: Unclear): MeetingTarget {
  return { type: 'unclear', why };
}

function numbers(date: string): readonly number[] {
  return date.split('-').map(Number);
}

function bare(body: string): string {
  return body.normalize('NFKC').replace(/\s/g, '');
}
