import { plain } from '../../../charts/text';
import type { Item, Language, PassageItem } from '../../../core';
import { date, lines, localDate, longDate } from '../../format';
import { common } from '../../i18n/common';
import type { Words } from '../../meeting-words';
import { texts } from './texts';

/** A collection as it is written into a file. */
export interface Collected {
  /** Empty where the reader gave none. */
  readonly title: string;
  readonly items: readonly Item[];
  readonly language: Language;
  /** When the file is made, ISO 8601. */
  readonly now: string;
}

/** One thing that is said of an item. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Where the value leads. */
  readonly href?: string;
  /** Words of the minutes, which are Japanese on every page. */
  readonly printed?: boolean;
}

/** The title of the collection and what it holds, with units. */
export function headOf({ title, items, language, now }: Collected) {
  const t = texts[language];
  const figures = items.filter(({ type }) => type === 'figure').length;
  return {
    title: title || t.untitled,
    counts: t.counts(items.length, items.length - figures, figures),
    made: t.made(moment(now, language), common[language].brand),
  };
}

/** What an item is called: the meeting with its date, or the figure. */
export function headingWords(item: Item, language: Language): Words {
  if (item.type === 'figure') return [texts[language].figure(item.title)];
  const { body, short, session, date: day } = item.meeting;
  const number = session === null ? '' : common[language].session(session);
  const when = day === null ? common[language].noDate : longDate(day, language);
  return [{ text: body || short, lang: 'ja' }, texts[language].sitting(number, when)];
}

export function headingOf(item: Item, language: Language): string {
  return plain(headingWords(item, language));
}

/** Who speaks, nobody invented: the name that the document decides, that of an annotation, the label, or that there is none. */
export function speakerOf(item: PassageItem, language: Language): string {
  const t = texts[language];
  const { name, post, annotated, printed } = item.speaker;
  if (name !== null) return post === null ? name : t.post(name, post);
  if (annotated !== null) return t.byAnnotation(annotated);
  return printed ?? common[language].attribution[item.attribution];
}

/** All that is said of an item besides its text, picture, citation and note. */
export function factsOf(item: Item, language: Language): readonly Fact[] {
  const t = texts[language];
  return [
    ...(item.type === 'passage' ? passageFacts(item, language) : figureFacts(item, language)),
    { label: t.address, value: readable(item.address), href: item.address },
    { label: t.version, value: versionOf(item, language) },
    { label: t.added, value: moment(item.added, language) },
  ].filter(({ value }) => value !== '');
}

function passageFacts(item: PassageItem, language: Language): readonly Fact[] {
  const t = texts[language];
  const { file, url } = item.meeting;
  const stretch = lines(item.lines.from, item.lines.to, language);
  return [
    { label: t.speaker, value: speakerOf(item, language) },
    { label: t.printed, value: item.speaker.printed ?? '', printed: true },
    { label: t.attribution, value: common[language].attribution[item.attribution] },
    { label: t.section, value: item.section ?? '', printed: true },
    { label: t.marked, value: item.marked && t.marks(item.marked, item.hits.length) },
    { label: t.file, value: t.lines(file, stretch) },
    { label: t.url, value: url ?? t.noUrl, ...(url === null ? {} : { href: url }) },
  ];
}

function figureFacts(
  { unit, source, sentence, stamp }: Extract<Item, { type: 'figure' }>,
  language: Language,
): readonly Fact[] {
  const t = texts[language];
  return [
    { label: t.unit, value: unit },
    { label: t.source, value: source },
    { label: t.sentence, value: sentence },
    { label: t.stamp, value: stamp.join('\n') },
  ];
}

function versionOf({ version: { data, updated, rules } }: Item, language: Language): string {
  const t = texts[language];
  const collection = t.data(updated && date(updated, language), data);
  return rules === null ? collection : `${collection}${t.join}${t.rules(rules)}`;
}

/** An address as a browser shows it: %E4%BA%88 → 予. What it leads to stays as it is. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Date and time on this device: `2026年1月2日 12:04`. */
export function moment(iso: string, language: Language): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${localDate(iso, language)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
