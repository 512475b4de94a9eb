import type { Language, Lexicon, Query } from '../../../../core';
import type { Words } from '../../../meeting-words';
import { texts } from './texts';

/** What is marked, in words: the name of a theme, or the words looked for. */
export function markedName(query: Query, { themes }: Lexicon, language: Language): Words {
  const theme = themes.find(({ id }) => id === query.theme);
  const quote = texts[language].quoted;
  if (theme) return quote(theme[language]);
  const [open = '', close = ''] = texts[language].quotes;
  return [open, { text: query.term ?? query.text ?? query.find ?? '', lang: 'ja' }, close];
}
