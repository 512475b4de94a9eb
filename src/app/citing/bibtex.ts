import type { Language } from '../../core';
import type { Cited } from './cited';
import { factsOf, recordName } from './facts';
import { words } from './texts';

/**
 * An entry of a biblatex bibliography, in UTF-8. The council is the author, as for any record of a body; who speaks,
 * the lines and the words quoted stand in notes.
 */
export function bibtexOf(cited: Cited, language: Language): string {
  const { meeting, address, key, text } = cited;
  const council = `{${escaped(meeting.body || meeting.short)}}`;
  const url = meeting.url ?? address;
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', council],
    ['title', `{${escaped(recordName(cited))}}`],
    ['type', meeting.kind && escaped(meeting.kind)],
    ['institution', council],
    ['number', meeting.session === null ? null : String(meeting.session)],
    ['date', meeting.date],
    ['langid', 'japanese'],
    ['note', escaped(noteOf(cited, language))],
    ['annotation', escaped(`「${text.replaceAll('\n', ' ')}」`)],
    ['url', verbatim(url)],
    ['addendum', meeting.url === null ? null : `\\url{${escapedAddress(address)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@report{${key},`, ...lines, '}'].join('\n');
}

/** What no field holds: who speaks, where the words stand, of which date the collection is. */
export function noteOf(cited: Cited, language: Language): string {
  const { items, colon, speaker: said } = words[language];
  const { speaker, source, publisher, data } = factsOf(cited, language);
  const notes = [
    `${items.speaker}${colon}${speaker}`,
    source,
    ...(cited.meeting.url === null ? [publisher] : []),
    `${items.data}${colon}${data}`,
  ];
  return notes.join(said.stop);
}

// Brackets as commands: braces of a value have to be balanced, escaped ones too.
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/[\\{}~^$&#%_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}

/** A field that biblatex takes as it stands; braces alone have to go. */
function verbatim(address: string): string {
  return address.replace(/[{}\s\\]/g, encodeURIComponent);
}

function escapedAddress(address: string): string {
  return verbatim(address).replace(/[#%]/g, '\\$&');
}
