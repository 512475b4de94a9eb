import type { Language } from '../../core';
import type { Cited } from './cited';
import { factsOf } from './facts';
import { words } from './texts';

/** A quotation block with a reference below; nothing of the minutes is markup (CommonMark, GFM). */
export function markdownOf(cited: Cited, language: Language): string {
  const { items, colon, comma } = words[language];
  const facts = factsOf(cited, language);
  const { url } = cited.meeting;
  const reference = [
    linkTo(facts.record, cited.address),
    escaped(facts.date),
    escaped(facts.source),
    url === null ? escaped(facts.publisher) : `<${harmless(url)}>`,
    escaped(`${items.data}${colon}${facts.data}`),
  ];
  const quote = cited.text.split('\n').map((line) => `> ${escaped(line.trim())}`);
  const speaker = `> — ${escaped(facts.speaker)}`;
  return [quote.join('\n>\n'), '>', speaker, '', reference.join(comma)].join('\n');
}

function linkTo(name: string, address: string): string {
  return `[${escaped(name)}](<${harmless(address)}>)`;
}

/** Every sign that could be markup, a link or an entity, taken as itself. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+.!|<>~&@=$^-]|:(?=\/)/g, '\\$&');
}

/** An address that cannot end before its end. */
function harmless(address: string): string {
  return address.replace(/[<>\s\\]/g, encodeURIComponent);
}
