import { readdirSync, readFileSync } from 'node:fs';
import {
  blocksOf,
  compileCorpus,
  openSource,
  readable,
  readMinutes,
  themeHits,
  type Lexicon,
} from '../src/core';
import { benchParse } from './bench/parse';
import { benchSearch } from './bench/search';
import { benchSelection } from './bench/selection';
import { report, time } from './timing';

/** Times the core on the seeds, beside a naive reading of the same text, and another choice of meetings. */
export function main(): void {
  const sources = readdirSync('seeds')
    .filter((file) => file.endsWith('.txt'))
    .map((file) => openSource(file, readFileSync(`seeds/${file}`, 'utf8')));
  const lexicon = JSON.parse(readFileSync('seeds/themes.json', 'utf8')) as Lexicon;
  const { meetings } = compileCorpus(sources.map((source) => ({ source })));
  const blocks = meetings.flatMap(blocksOf);
  const texts = blocks.map(({ text }) => readable(text));
  const plain = texts.map(({ normal }) => normal.text);
  const terms = lexicon.themes.flatMap((theme) => theme.terms);
  const size = sources.reduce((bytes, { text }) => bytes + Buffer.byteLength(text), 0);

  const split = time(() => sources.map(({ text }) => text.split('\n').map((line) => line.trim())));
  const count = time(() => plain.map((text) => terms.filter((term) => text.includes(term))));
  const parse = time(() => sources.map(readMinutes));

  report('parse the minutes', parse, ['splitting them into lines', split]);
  console.log(
    `  ${(size / 1e6 / (parse / 1e3)).toFixed(1)} MB/s over ${(size / 1e3).toFixed(0)} kB`,
  );
  report(
    'compile the corpus',
    time(() => compileCorpus(sources.map((source) => ({ source })))),
    ['parsing it', parse],
  );
  report(
    'find all themes',
    time(() => texts.map((text) => lexicon.themes.map((theme) => themeHits(theme, text)))),
    ['asking each term once', count],
  );
  benchSearch();
  benchSelection();
  benchParse(sources[0]?.text ?? '', [0.1, 1]);
}
