import type { Language } from '../../core';
import { date, lines } from '../format';
import type { Cited } from './cited';
import { speakerWords } from './speaker';
import { words } from './texts';

/** The name of the record: `サイバーセキュリティ戦略本部第22回議事概要`. */
export function recordName({ meeting }: Cited): string {
  const { body, short, session, kind } = meeting;
  return `${body || short}${session === null ? '' : `第${session}回`}${kind ?? ''}`;
}

/** Everything a citation says beside the words, as sentences for people. */
export interface Facts {
  readonly speaker: string;
  readonly record: string;
  readonly date: string;
  /** File and lines of our text. */
  readonly source: string;
  /** The publisher's address, or that none is registered. */
  readonly publisher: string;
  readonly address: string;
  /** Date and version of the collection. */
  readonly data: string;
}

export function factsOf(cited: Cited, language: Language): Facts {
  const t = words[language];
  const { meeting, address, version } = cited;
  const { from, to } = cited.lines;
  return {
    speaker: speakerWords(cited, language),
    record: recordName(cited),
    date: meeting.date ? date(meeting.date, language) : t.undated,
    source: t.source(meeting.file, lines(from, to, language)),
    publisher: meeting.url ?? t.unpublished,
    address,
    data: t.data(version.updated && date(version.updated, language), version.data),
  };
}

/** The facts with what each is called, in the order of a citation. */
export function namedFacts(cited: Cited, language: Language): readonly string[] {
  const { items, colon } = words[language];
  const facts = factsOf(cited, language);
  return (Object.keys(facts) as (keyof Facts)[]).map((key) => items[key] + colon + facts[key]);
}
