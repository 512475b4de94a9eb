import type { Language } from '../../core';
import { noteOf } from './bibtex';
import type { Cited } from './cited';
import { recordName } from './facts';

/** A list of items for reference managers (CSL-JSON 1.0.2). The council is the author; who speaks stands in the note and, part by part, in `custom`. */
export function cslOf(cited: readonly Cited[], language: Language): string {
  return JSON.stringify(
    cited.map((one) => itemOf(one, language)),
    null,
    2,
  );
}

function itemOf(cited: Cited, language: Language) {
  const { meeting, speaker, attribution, lines, version } = cited;
  const council = { literal: meeting.body || meeting.short };
  return {
    id: cited.key,
    type: 'report',
    title: recordName(cited),
    author: [council],
    publisher: council.literal,
    ...(meeting.kind !== null && { genre: meeting.kind }),
    ...(meeting.session !== null && { number: String(meeting.session) }),
    ...(meeting.date !== null && {
      issued: { 'date-parts': [meeting.date.split('-').map(Number)] },
    }),
    URL: meeting.url ?? cited.address,
    language: 'ja',
    note: noteOf(cited, language),
    annote: `「${cited.text}」`,
    custom: {
      speaker,
      attribution,
      file: meeting.file,
      lines: [lines.from, lines.to],
      address: cited.address,
      collection: version,
    },
  };
}
