import type { Language } from '../../core';
import { bibtexOf } from './bibtex';
import type { Cited } from './cited';
import { cslOf } from './csl';
import { markdownOf } from './markdown';
import { plainOf } from './plain';
import { reportOf } from './report';
import type { Way } from './texts';

type Write = (cited: readonly Cited[], language: Language) => string;

/** How citations are written; several, one for each voice, one after the other. */
export const FORMATS: Readonly<Record<Way, Write>> = {
  report: (cited) => cited.map(reportOf).join('\n'),
  plain: each(plainOf),
  markdown: each(markdownOf),
  bibtex: each(bibtexOf),
  csl: cslOf,
};

function each(write: (cited: Cited, language: Language) => string): Write {
  return (cited, language) => cited.map((one) => write(one, language)).join('\n\n');
}
