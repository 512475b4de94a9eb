import {
  lexiconVersion,
  type Language,
  type Lexicon,
  type Manifest,
  type PassageItem,
} from '../../core';
import { Sheet } from '../printed';
import type { Params } from '../state/route';
import type { View } from '../state/view.svelte';
import type { Put } from './box.svelte';
import { passageItem, type Passage } from './passage-item';
import { texts } from './texts';

/** Passages as items, with what the reader sees marked in them. */
export function passageItems(
  manifest: Manifest,
  view: View,
  passages: readonly Passage[],
  highlight: Params,
): readonly PassageItem[] {
  const { lexicon } = manifest;
  const rules = highlight.theme ? lexiconVersion(lexicon) : null;
  const marked = markedWords(highlight, lexicon, view.language);
  const occasion = { marked, rules, now: new Date().toISOString() };
  const desk = { manifest, place: view.place, language: view.language };
  // One per meeting: a list may hold thousands of passages.
  const sheets = new Map<string, Sheet>();
  return passages.flatMap((passage) => {
    const { meeting } = passage;
    const sheet = sheets.get(meeting.id) ?? new Sheet(meeting.source);
    sheets.set(meeting.id, sheet);
    return passageItem(desk, passage, occasion, sheet) ?? [];
  });
}

/** What is marked, in words: themes that are not switched off, and a whole word or what was looked for. */
export function markedWords(
  { theme = '', off = '', term = '', text = '', find = '' }: Params,
  { themes }: Lexicon,
  language: Language,
): string {
  const t = texts[language];
  const hidden = off.split(',');
  const named = theme
    .split(',')
    .filter((id) => !hidden.includes(id))
    .flatMap((id) => themes.find((known) => known.id === id) ?? []);
  const looked = text || find;
  const word = term !== '' ? t.term(term) : looked === '' ? '' : t.text(looked);
  return [...named.map((one) => t.theme(one[language])), hidden.includes('word') ? '' : word]
    .filter(Boolean)
    .join(t.and);
}

/** What became of putting aside, in words. */
export function putWords({ added, known, kept }: Put, language: Language): string {
  const t = texts[language];
  if (!kept) return t.unkept;
  return [added > 0 ? t.added(added) : '', known > 0 ? t.known(known) : '']
    .filter(Boolean)
    .join(' ');
}
