import type { Meeting } from './meeting';
import type { AgendaItem, Span } from './model';
import { paragraphText } from './paragraph';

/** What a meeting decided, heard and dealt with, as far as the minutes say so. */
export interface Outcomes {
  /** Items of a list of decisions. */
  readonly decisions: readonly AgendaItem[];
  readonly reports: readonly AgendaItem[];
  readonly items: readonly AgendaItem[];
  readonly narrated: readonly Narrated[];
}

/** Narration that tells an outcome. */
export interface Narrated {
  /** Index into the paragraphs of the meeting. */
  readonly paragraph: number;
  /** The words that tell it, as ranges of the paragraph's joined text. */
  readonly hits: readonly Span[];
}

// 議長に選出された, 原案の通り決定された; not the 決定事項 that a sentence is about
const OUTCOME = /(?:決定|了承|選出|承認|採択|議決|可決)(?!事項)/g;

/** The agenda by kind, and the narration that says 決定・了承・選出・承認・採択・議決・可決. */
export function outcomes({ source, minutes }: Pick<Meeting, 'source' | 'minutes'>): Outcomes {
  const { agenda, paragraphs } = minutes;
  const narrated = paragraphs.flatMap((it, paragraph): Narrated[] => {
    if (it.attribution !== 'narration') return [];
    const hits = Array.from(paragraphText(source, it).matchAll(OUTCOME), ({ 0: word, index }) => {
      return { from: index, to: index + word.length };
    });
    return hits.length > 0 ? [{ paragraph, hits }] : [];
  });
  return {
    decisions: agenda.filter(({ kind }) => kind === 'decision'),
    reports: agenda.filter(({ kind }) => kind === 'report'),
    items: agenda.filter(({ kind }) => kind === 'item'),
    narrated,
  };
}
