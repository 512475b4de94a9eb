import { Collection, type Reading } from './collection';
import type { Lexicon } from './lexicon';
import type { Meeting, MeetingSummary, Run, ThemeCount } from './meeting';
import { attribution, isAttributed, recordKind } from './metrics/attribution';
import type { Meta } from './model';
import { passages } from './passages';

/** A summary before the collection gives it a shard and a short name. */
export type SummaryCore = Omit<MeetingSummary, 'shard' | 'short'>;

/** What overviews need of a meeting, without its text. */
export function summarise(meeting: Meeting, lexicon: Lexicon): SummaryCore {
  const collection = new Collection([meeting], lexicon);
  const { id, source, minutes } = meeting;
  const whole = attribution(meeting);
  const discussionRate = attribution(meeting, { discussion: true }).rate;
  const { paragraphs, sentences, speeches } = passages(collection, { meetings: [id] });
  const readings = collection.readings(id);
  return {
    id,
    file: source.file,
    meta: minutes.meta,
    minutes: duration(minutes.meta),
    attendees: minutes.attendees.length,
    chars: whole.chars,
    speech: whole.speech,
    rate: whole.rate,
    discussionRate,
    annotatedRate: whole.annotatedRate,
    record: recordKind(discussionRate),
    paragraphs,
    sentences,
    speeches,
    speakers: speakersOf(readings),
    runs: runsOf(readings),
    themes: themeCounts(collection, id),
    diagnostics: meeting.diagnostics.length,
    agenda: agendaOf(meeting),
  };
}

/** Minutes from the printed start to the printed end, over midnight if need be; null where one is missing. */
export function duration({ start, end }: Pick<Meta, 'start' | 'end'>): number | null {
  if (start === null || end === null) return null;
  return (clock(end) - clock(start) + 24 * 60) % (24 * 60);
}

function clock(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function speakersOf(readings: readonly Reading[]): number {
  const heard = readings.filter(({ paragraph }) => isAttributed(paragraph.attribution));
  return new Set(heard.map(({ person }) => person).filter((person) => person !== null)).size;
}

/** Consecutive paragraphs of one voice in one section, as one stretch. */
function runsOf(readings: readonly Reading[]): Run[] {
  const runs: Run[] = [];
  for (const { paragraph, person, annotated, index } of readings) {
    const { attribution, section, chars } = paragraph;
    const label = paragraph.speaker === null ? paragraph.speakerLabel : null;
    const next = { attribution, chars, section, person, annotated, label, paragraph: index };
    const last = runs.at(-1);
    if (last && isSameVoice(last, next))
      runs[runs.length - 1] = { ...last, chars: last.chars + chars };
    else runs.push(next);
  }
  return runs;
}

function isSameVoice(a: Run, b: Run): boolean {
  const keys = ['attribution', 'section', 'person', 'annotated', 'label'] as const;
  return keys.every((key) => a[key] === b[key]);
}

/** How often each theme of the rules is spoken of at a meeting. */
export function themeCounts(collection: Collection, id: string): Record<string, ThemeCount> {
  const counts = collection.lexicon.themes.map(({ id: theme }): [string, ThemeCount] => {
    const { hits, paragraphs, sentences } = passages(collection, { meetings: [id], theme });
    return [theme, { hits, paragraphs, sentences }];
  });
  return Object.fromEntries(counts);
}

function agendaOf({ minutes }: Meeting): MeetingSummary['agenda'] {
  const count = { decision: 0, report: 0, item: 0 };
  for (const { kind } of minutes.agenda) count[kind]++;
  return count;
}
