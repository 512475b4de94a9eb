import {
  anchorOf,
  digest,
  paragraphText,
  type Meeting,
  type PassageItem,
  type Span,
} from '../../core';
import { citedOf, type Desk } from '../citing/cited';
import { reportOf } from '../citing/report';
import { Sheet } from '../printed';

/** A passage as it stands in a page. */
export interface Passage {
  readonly meeting: Meeting;
  /** Index of the paragraph. */
  readonly paragraph: number;
  /** What is marked, as ranges of its text. */
  readonly hits: readonly Span[];
}

/** What an item has from the place where it is put aside. */
export interface Occasion {
  /** What is marked, in words; empty without marks. */
  readonly marked: string;
  /** Hash of the rules, where a theme is marked. */
  readonly rules: string | null;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/** The passage with all that is to be said of it, so that it needs the collection no longer; null for a paragraph that is not there. */
export function passageItem(
  desk: Desk,
  { meeting, paragraph, hits }: Passage,
  { marked, rules, now }: Occasion,
  sheet = new Sheet(meeting.source),
): PassageItem | null {
  const said = meeting.minutes.paragraphs[paragraph];
  if (!said) return null;
  const text = paragraphText(meeting.source, said);
  const [cited] = citedOf(desk, meeting, [{ paragraph, span: { from: 0, to: text.length } }]);
  if (!cited) return null;
  const { attribution, address, lines, version } = cited;
  const { printed, name, post, annotated } = cited.speaker;
  const anchor = anchorOf(meeting, paragraph);
  return {
    id: `${meeting.id}/${anchor.paragraph}/${digest(text)}`,
    type: 'passage',
    added: now,
    note: '',
    address,
    version: { ...version, rules },
    anchor,
    text,
    hits,
    marked: hits.length > 0 ? marked : '',
    speaker: { printed, name, post, annotated },
    attribution,
    section: said.sectionLabel,
    meeting: cited.meeting,
    lines,
    raw: sheet.lines(lines.from, lines.to).map((line) => line.text),
    citation: reportOf(cited),
  };
}
