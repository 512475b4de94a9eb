import type { Minutes, Source } from '../model';
import { locator } from '../source';

/** The record that other tools read: the fields of the annotation guide, lines 1-based. */
export interface MinutesRecord {
  readonly meta: Minutes['meta'];
  readonly attendees: readonly {
    readonly line: number;
    readonly name: string;
    readonly title: string;
    readonly group: string | null;
    readonly notes: readonly string[];
  }[];
  readonly sections: readonly {
    readonly line: number;
    readonly number: string;
    readonly title: string;
  }[];
  readonly agenda: readonly {
    readonly line: number;
    readonly kind: string;
    readonly title: string;
  }[];
  readonly paragraphs: readonly {
    readonly line: number;
    readonly endLine: number;
    readonly section: string | null;
    readonly speakerLabel: string | null;
    readonly speaker: string | null;
    readonly attribution: string;
    readonly bullet: boolean;
    readonly chars: number;
  }[];
}

/** The minutes as the record that other tools read. Key order is part of the format. */
export function toRecord(source: Source, minutes: Minutes): MinutesRecord {
  const point = locator(source.text);
  const lineOf = (offset: number): number => point(offset).line;
  const { body, session, kind, date, weekdayPrinted, weekdayActual, start, end, place } =
    minutes.meta;
  return {
    meta: { body, session, kind, date, weekdayPrinted, weekdayActual, start, end, place },
    attendees: minutes.attendees.map(({ span, name, title, group, notes }) => ({
      line: lineOf(span.from),
      name,
      title,
      group,
      notes,
    })),
    sections: minutes.sections.map(({ span, number, title }) => ({
      line: lineOf(span.from),
      number,
      title,
    })),
    agenda: minutes.agenda.map(({ span, kind: sort, title }) => ({
      line: lineOf(span.from),
      kind: sort,
      title,
    })),
    paragraphs: minutes.paragraphs.map((paragraph) => ({
      line: lineOf(paragraph.pieces[0]?.from ?? 0),
      endLine: lineOf(paragraph.pieces[paragraph.pieces.length - 1]?.to ?? 0),
      section: paragraph.sectionLabel,
      speakerLabel: paragraph.speakerLabel,
      speaker:
        paragraph.speaker === null ? null : (minutes.attendees[paragraph.speaker]?.name ?? null),
      attribution: paragraph.attribution,
      bullet: paragraph.bullet,
      chars: paragraph.chars,
    })),
  };
}
