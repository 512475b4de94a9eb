import type { FigureItem, Item, Language, PassageItem } from '../../../core';
import { factsOf, headingOf, headOf, type Collected } from './facts';
import { marked, printable } from './pieces';
import { texts } from './texts';

/** The collection as Markdown (CommonMark with tables); words of others never become its signs. */
export function markdownOf(collected: Collected): string {
  const { title, counts, made } = headOf(collected);
  const head = [`# ${inline(title)}`, inline(counts), inline(made)];
  const items = collected.items.flatMap((item, at) => itemBlocks(item, at + 1, collected.language));
  return `${[...head, ...items].join('\n\n')}\n`;
}

function itemBlocks(item: Item, number: number, language: Language): string[] {
  const t = texts[language];
  const facts = factsOf(item, language).map(
    ({ label, value, href }) => `- ${label}: ${href ? link(href) : inline(value)}`,
  );
  return [
    `## ${number}. ${inline(headingOf(item, language))}`,
    ...(item.type === 'passage' ? passageBlocks(item) : [inline(item.reading)]),
    ...(item.note.trim() === '' ? [] : [`**${t.note}**`, quoted(item.note)]),
    facts.join('\n'),
    ...(item.type === 'passage' ? [`${t.citation}: ${inline(item.citation)}`] : [table(item)]),
  ];
}

function passageBlocks(item: PassageItem): string[] {
  const words = marked(item.text, item.hits)
    .map(({ text, hit }) => (hit ? `<mark>${inline(text)}</mark>` : inline(text)))
    .join('');
  return [`> ${words}`];
}

function table({ table: { columns, rows } }: FigureItem): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const texts = (cells: readonly (string | number | null)[]) =>
    row(cells.map((cell) => inline(String(cell ?? ''))));
  return [texts(columns), row(columns.map(() => '---')), ...rows.map(texts)].join('\n');
}

/** Words of the reader, line by line. */
function quoted(note: string): string {
  const lines = note.trim().split(/\r\n?|\n/);
  return lines.map((line) => `> ${inline(line)}`).join('\\\n');
}

/** Signs that Markdown, or the HTML inside of it, reads anywhere; `_` and `&` mean nothing inside of words and addresses. */
const SIGNS = /[\\`*[\]<>|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;

/** Text that stays text, on one line. */
function inline(text: string): string {
  return printable(text)
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(SIGNS, (sign) => `\\${sign}`)
    .replace(/^[-+=#]/, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** An address that is shown and followed as it is. */
function link(address: string): string {
  return `<${address.replace(/[\s<>\\]/g, encodeURIComponent)}>`;
}
