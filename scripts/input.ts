import { join } from 'node:path';
import { openAnnotations, openLexicon, openSource, openSources } from '../src/core';
import type { Annotation, Bilingual, Language, Lexicon, Source, Sources } from '../src/core';
import type { Effects } from './effects';

/** A folder of minutes with what belongs to it. */
export interface Input extends Sources {
  readonly files: readonly { readonly source: Source }[];
  readonly lexicon: Lexicon;
  readonly annotations: readonly Annotation[];
}

/** Where the rules of the themes come from when the folder has none of its own. */
const THEMES = 'seeds/themes.json';

/** Reads `DIR/*.txt` and the JSON beside them; throws a sentence that says what, where and what to do. */
export function readInput(dir: string, language: Language, effects: Effects): Input {
  const names = effects.list(dir);
  if (!names) fail(language, SENTENCES.noFolder(dir));
  const texts = names.filter((name) => name.endsWith('.txt'));
  if (texts.length === 0) fail(language, SENTENCES.noTexts(dir));
  // A file's stem is the meeting's id, and commas part ids in addresses.
  const parted = texts.find((name) => name.includes(','));
  if (parted !== undefined) fail(language, SENTENCES.comma(join(dir, parted)));
  const text = (path: string): string => readText(path, language, effects);
  const json = <T>(path: string, open: (value: unknown) => T): T =>
    openJson(path, text(path), open, language);
  const beside = (name: string): string | null => (names.includes(name) ? join(dir, name) : null);
  const sources = beside('sources.json');
  const annotations = beside('annotations.json');
  return {
    ...(sources ? json(sources, openSources) : { updated: null, publications: {} }),
    files: texts.map((name) => ({ source: openSource(name, text(join(dir, name))) })),
    lexicon: json(beside('themes.json') ?? THEMES, openLexicon),
    annotations: annotations ? json(annotations, openAnnotations) : [],
  };
}

function readText(path: string, language: Language, effects: Effects): string {
  let bytes: Uint8Array;
  try {
    bytes = effects.read(path);
  } catch (error) {
    return fail(language, SENTENCES.unreadable(path, reasonOf(error)));
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail(language, SENTENCES.notUtf8(path));
  }
}

function openJson<T>(
  path: string,
  text: string,
  open: (value: unknown) => T,
  language: Language,
): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail(language, SENTENCES.notJson(path, reasonOf(error)));
  }
  try {
    return open(value);
  } catch (error) {
    return fail(language, { ja: `${path}: ${reasonOf(error)}`, en: `${path}: ${reasonOf(error)}` });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function fail(language: Language, sentence: Bilingual): never {
  throw new Error(sentence[language]);
}

const SENTENCES = {
  noFolder: (dir: string): Bilingual => ({
    ja: `フォルダ ${dir} がありません。議事概要の .txt を置いたフォルダを指定してください。`,
    en: `There is no folder ${dir}. Name the folder that holds the minutes as .txt files.`,
  }),
  noTexts: (dir: string): Bilingual => ({
    ja: `フォルダ ${dir} に .txt がありません。議事概要を UTF-8 のテキストとして置いてください。`,
    en: `The folder ${dir} holds no .txt file. Put the minutes there as UTF-8 text.`,
  }),
  comma: (path: string): Bilingual => ({
    ja: `${path} の名前にコンマがあります。名前は会議の識別子になります。コンマのない名前に変えてください。`,
    en: `${path} has a comma in its name, and the name becomes the meeting's id. Rename the file.`,
  }),
  unreadable: (path: string, reason: string): Bilingual => ({
    ja: `${path} を読めません（${reason}）。ファイルとその権限を確かめてください。`,
    en: `${path} cannot be read (${reason}). Check the file and its permissions.`,
  }),
  notUtf8: (path: string): Bilingual => ({
    ja: `${path} は UTF-8 ではありません。文字コードを UTF-8 に直してください。`,
    en: `${path} is not UTF-8. Convert the file to UTF-8.`,
  }),
  notJson: (path: string, reason: string): Bilingual => ({
    ja: `${path} は JSON として読めません（${reason}）。ファイルを直してください。`,
    en: `${path} is no valid JSON (${reason}). Correct the file.`,
  }),
};
