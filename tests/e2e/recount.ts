/**
 * An independent recount: what a list must hold by the truth about the minutes (lines, speakers, attribution,
 * annotated by hand for the seeds, written down while they were made for the generated ones) and their text. It shares no code with `src`, so that an error there is seen here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Recount {
  hits: number;
  paragraphs: number;
  sentences: number;
  speeches: number;
  chars: number;
}

export type Unit = keyof Recount;

interface GoldParagraph {
  line: number;
  endLine: number;
  section: string | null;
  speakerLabel: string | null;
  speaker: string | null;
  attribution: string;
  bullet: boolean;
  chars: number;
}

interface Gold {
  file: string;
  sections: { line: number; number: string; title: string }[];
  paragraphs: GoldParagraph[];
}

interface Rule {
  id: string;
  terms: string[];
  except?: string[];
}

interface Annotation {
  type: string;
  file: string;
  label?: string;
  printed?: string;
  name: string;
}

/** What is known of some minutes without the parser. */
export interface Truth {
  golds: Map<string, { gold: Gold; lines: string[] }>;
  rules: Rule[];
  annotations: Annotation[];
}

/** One character of a text, made comparable; `apart` where white space was printed before it. */
interface Letter {
  sign: string;
  apart: boolean;
}

const ROOT = join(import.meta.dirname, '../..');
const SPEECH = ['named', 'role', 'reported', 'anonymous'];
const GREETING = ['挨拶', '開会', '閉会', '締め括り', '締めくくり'];

const SEEDS = openTruth(join(ROOT, 'seeds'), join(ROOT, 'tests/samples/gold'));

/** The minutes of a folder with the truth about them in another. */
export function openTruth(minutes: string, truth: string): Truth {
  const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
  const names = readdirSync(truth).filter((name) => name.endsWith('.json'));
  const golds = names.map((name) => {
    const gold = JSON.parse(read(truth, name)) as Gold;
    return [
      name.replace('.json', ''),
      { gold, lines: read(minutes, gold.file).split('\n') },
    ] as const;
  });
  const rules = (JSON.parse(read(minutes, 'themes.json')) as { themes: Rule[] }).themes;
  const noted = existsSync(join(minutes, 'annotations.json'))
    ? (JSON.parse(read(minutes, 'annotations.json')) as { annotations: Annotation[] }).annotations
    : [];
  return { golds: new Map(golds), rules, annotations: noted };
}

/** What the list behind an address of `#/passages` must hold, of the seeds unless another truth is named. */
export function recount(address: string, truth: Truth = SEEDS): Recount {
  const params = new URLSearchParams(address.slice(address.indexOf('?')));
  const total: Recount = { hits: 0, paragraphs: 0, sentences: 0, speeches: 0, chars: 0 };
  for (const id of (params.get('in') ?? '').split(',')) add(total, ofMeeting(truth, id, params));
  return total;
}

function add(total: Recount, part: Recount) {
  for (const unit of Object.keys(total) as Unit[]) total[unit] += part[unit];
}

function ofMeeting(truth: Truth, id: string, params: URLSearchParams): Recount {
  const meeting = truth.golds.get(id);
  if (!meeting) throw new Error(`No gold for ${id}`);
  const { gold, lines } = meeting;
  const speeches = speechesOf(gold, lines);
  const found = new Set<number>();
  const total: Recount = { hits: 0, paragraphs: 0, sentences: 0, speeches: 0, chars: 0 };
  gold.paragraphs.forEach((paragraph, at) => {
    if (!asked(truth, meeting, at, params)) return;
    const text = textOf(paragraph, lines);
    const places = placesOf(text, params, truth.rules);
    if (places?.length === 0) return;
    const sentences = text.split(/(?<=。)/);
    const speech = speeches[at];
    if (speech !== null && speech !== undefined) found.add(speech);
    add(total, {
      hits: places?.length ?? 0,
      paragraphs: 1,
      sentences: places ? sentencesWith(sentences, places) : sentences.length,
      speeches: 0,
      chars: paragraph.chars,
    });
  });
  return { ...total, speeches: found.size };
}

/** A speech goes on until another mark or heading is printed; narration does not end it. */
function speechesOf({ paragraphs }: Gold, lines: string[]): (number | null)[] {
  let speech = 0;
  let last: GoldParagraph | null = null;
  return paragraphs.map((paragraph) => {
    const speaks = ['named', 'role', 'reported'].includes(paragraph.attribution);
    if (!speaks || paragraph.speakerLabel === null) return null;
    const goesOn =
      last !== null &&
      last.speakerLabel === paragraph.speakerLabel &&
      last.section === paragraph.section &&
      !printedBetween(last, paragraph, paragraphs, lines);
    if (!goesOn) speech += 1;
    last = paragraph;
    return speech;
  });
}

function printedBetween(a: GoldParagraph, b: GoldParagraph, all: GoldParagraph[], lines: string[]) {
  for (let line = a.endLine + 1; line < b.line; line++) {
    const own = all.some((one) => one.line <= line && line <= one.endLine);
    if ((lines[line - 1] ?? '').trim() !== '' && !own) return true;
  }
  return false;
}

function asked(
  { annotations }: Truth,
  { gold }: { gold: Gold },
  at: number,
  params: URLSearchParams,
): boolean {
  const paragraph = gold.paragraphs[at]!;
  const { attribution, speaker, speakerLabel, section } = paragraph;
  const has = (key: string, holds: (value: string) => boolean) => {
    const value = params.get(key);
    return value === null || value === '' || holds(value);
  };
  const bare = (text: string | null) => (text ?? '').replace(/\s/g, '');
  const under = gold.sections.filter(({ line }) => line < paragraph.line).at(-1);
  return (
    (params.get('voice')?.split(',') ?? SPEECH).includes(attribution) &&
    has('who', (who) => speaker !== null && personOf(annotations, gold.file, speaker) === who) &&
    has('by', (who) => annotatedOf(annotations, gold.file, paragraph) === who) &&
    has('label', (label) => speaker === null && bare(speakerLabel) === bare(label)) &&
    has('sec', (n) => gold.sections.indexOf(under!) + 1 === Number(n)) &&
    has('at', (range) => {
      const [from, to] = range.split('-').map(Number);
      return at >= from! && at < to!;
    }) &&
    has('talk', () => {
      const heading = gold.sections.find(
        ({ number, title }) => section === number || section === number + title,
      );
      return !GREETING.some((word) => heading?.title.includes(word));
    })
  );
}

function personOf(annotations: Annotation[], file: string, printed: string): string {
  const corrected = annotations.find(
    (one) => one.type === 'name' && one.file === file && one.printed === printed,
  );
  return (corrected?.name ?? printed).replace(/\s/g, '');
}

function annotatedOf(
  annotations: Annotation[],
  file: string,
  { speaker, speakerLabel }: GoldParagraph,
): string | null {
  const fact = annotations.find(
    (one) => one.type === 'speaker' && one.file === file && one.label === speakerLabel,
  );
  return speaker === null && fact ? fact.name.replace(/\s/g, '') : null;
}

function textOf({ line, endLine, bullet }: GoldParagraph, lines: string[]): string {
  const joined = lines
    .slice(line - 1, endLine)
    .map((one) => one.trim())
    .join('');
  const unmarked = bullet ? joined.replace(/^[-・●○]\s*(?:・\s*)?/, '') : joined;
  return unmarked.replace(/^[(（][0-9０-９]+[)）]\s*/, '');
}

/** Where the text says what is asked for, as ends in letters; null where nothing is looked for. */
function placesOf(
  text: string,
  params: URLSearchParams,
  rules: Rule[],
): { from: number; to: number }[] | null {
  const letters = lettersOf(text);
  const theme = params.get('theme');
  const word = params.get('text');
  const term = params.get('term');
  if (word) return scan(letters, [{ first: spelled(word), holds: () => true }], [], false);
  if (term)
    return runs(letters).filter(({ from, to }) => said(letters, from, to) === spelled(term));
  if (!theme) return null;
  const rule = rules.find(({ id }) => id === theme);
  if (!rule) throw new Error(`No theme ${theme}`);
  const ends = endsOf(text);
  const terms = rule.terms.map((term) => {
    const [first = '', ...beside] = term.split(/[+＋]/).map(spelled);
    return { first, holds: (at: number) => beside.every((one) => stands(letters, one, ends, at)) };
  });
  return scan(letters, terms, (rule.except ?? []).map(spelled), true);
}

const known = new Map<string, Letter[]>();

function lettersOf(text: string): Letter[] {
  const letters = known.get(text) ?? lettersIn(text);
  known.set(text, letters);
  return letters;
}

function lettersIn(text: string): Letter[] {
  const letters: Letter[] = [];
  let apart = false;
  for (const character of text) {
    const signs = character
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[‐‑‒–—―−]/g, '-');
    if (signs.trim() === '') apart = true;
    else {
      for (const sign of signs) letters.push({ sign, apart: apart && sign === signs[0] });
      apart = false;
    }
  }
  return letters;
}

const spelled = (text: string) =>
  lettersOf(text)
    .map(({ sign }) => sign)
    .join('');
const said = (letters: Letter[], from: number, to: number) =>
  letters
    .slice(from, to)
    .map(({ sign }) => sign)
    .join('');

/** What is counted, and whether the sentence around a place has what must stand beside it. */
interface Wanted {
  first: string;
  holds: (at: number) => boolean;
}

/** Where the sentences of a text end, in letters. */
function endsOf(text: string): number[] {
  let end = 0;
  return text.split(/(?<=。)/).map((sentence) => (end += lettersOf(sentence).length));
}

/** Whether the sentence around a place holds a text whose edges cut no Latin word or number. */
function stands(letters: Letter[], wanted: string, ends: number[], at: number): boolean {
  const last = ends.find((end) => at < end) ?? letters.length;
  const first = ends.filter((end) => end <= at).at(-1) ?? 0;
  return every(said(letters, 0, last), wanted).some(
    ({ from, to }) => from >= first && !cuts(letters, from) && !cuts(letters, to),
  );
}

function scan(letters: Letter[], terms: Wanted[], except: string[], words: boolean) {
  const text = said(letters, 0, letters.length);
  const found: { from: number; to: number }[] = [];
  const longestFirst = [...terms].sort((a, b) => b.first.length - a.first.length);
  const masks = except.flatMap((term) => every(text, term));
  for (let at = 0; at < letters.length; at++) {
    const term = longestFirst.find((one) => {
      const to = at + one.first.length;
      return (
        text.startsWith(one.first, at) &&
        !(words && (cuts(letters, at) || cuts(letters, to))) &&
        !masks.some((mask) => mask.from <= at && to <= mask.to) &&
        one.holds(at)
      );
    });
    if (!term) continue;
    found.push({ from: at, to: at + term.first.length });
    at += term.first.length - 1;
  }
  return found;
}

function every(text: string, term: string) {
  const found = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    found.push({ from: at, to: at + term.length });
  }
  return found;
}

/** Whether a Latin word or a number goes on over this place. */
function cuts(letters: Letter[], at: number): boolean {
  const [before, after] = [letters[at - 1], letters[at]];
  if (!before || !after || after.apart) return false;
  return /[a-zà-ÿ0-9]/.test(before.sign) && /[a-zà-ÿ0-9]/.test(after.sign);
}

/** Whole terms: runs of kanji, katakana, Latin letters and digits; a joiner stands between two of its kind. */
function runs(letters: Letter[]): { from: number; to: number }[] {
  const kind = (sign = '') => {
    if (/[ァ-ヺー]/.test(sign)) return 'katakana';
    if (/[a-zà-ÿ]/.test(sign)) return 'latin';
    if (/[0-9]/.test(sign)) return 'digit';
    return /[\p{Script=Han}々〆〇]/u.test(sign) ? 'han' : null;
  };
  const joins = (at: number) => {
    const before = kind(letters[at - 1]?.sign);
    const after = kind(letters[at + 1]?.sign);
    const sign = letters[at]?.sign ?? '';
    const isWord = (one: string | null) => one === 'latin' || one === 'digit';
    if (sign === '・') return before === 'katakana' && after === 'katakana';
    if (sign === ',') return before === 'digit' && after === 'digit';
    return '-.&'.includes(sign) && isWord(before) && isWord(after);
  };
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < letters.length; at++) {
    if (kind(letters[at]?.sign) === null) continue;
    const from = at;
    while (at < letters.length && (kind(letters[at]?.sign) !== null || joins(at))) at += 1;
    found.push({ from, to: at });
  }
  return found;
}

function sentencesWith(sentences: string[], places: { from: number; to: number }[]): number {
  let end = 0;
  return sentences.filter((sentence) => {
    const from = end;
    end += lettersOf(sentence).length;
    return places.some((place) => place.from >= from && place.from < end);
  }).length;
}
