import type { Span } from '../model';
import { comparableText } from '../text/normalise';
import type { Filter, Term } from './expression';
import { fieldOf, MINUS, NEAR, OR, PREFIX, QUOTES } from './grammar';
import type { SearchProblem, SearchProblemCode } from './problems';

/** A piece of a query, with where it was typed. */
export type Token = Operand | Sign;

/** What can be looked for, or a condition. */
export interface Operand extends Span {
  readonly type: 'operand';
  readonly of: Term | Filter;
  readonly negated: boolean;
}

/** A sign that joins what stands beside it; `within` is null where `~` has no number. */
export interface Sign extends Span {
  readonly type: 'or' | 'near';
  readonly typed: string;
  readonly within: number | null;
}

/** One form of token: how it starts is for `read` to see, which answers null where this form does not. */
interface Form {
  readonly name: string;
  readonly read: (reader: Reader) => Token | null;
}

/** The forms of operands in the order in which they are tried; the last one takes whatever is left. */
const OPERANDS: readonly Form[] = [
  { name: 'filter', read: readFilter },
  { name: 'phrase', read: readPhrase },
  { name: 'word', read: readWord },
];

const FORMS: readonly Form[] = [
  { name: 'or', read: (reader) => reader.sign('or', OR) },
  { name: 'near', read: (reader) => (reader.isFresh ? reader.sign('near', NEAR) : null) },
  { name: 'not', read: readNot },
  ...OPERANDS,
];

/** The tokens of what was typed, and what could not be read. */
export function tokensOf(typed: string): { tokens: Token[]; problems: SearchProblem[] } {
  const reader = new Reader(typed);
  const tokens: Token[] = [];
  while (reader.skipBlanks()) {
    const token = read(reader, FORMS);
    if (token) tokens.push(token);
  }
  return { tokens, problems: reader.problems };
}

function read(reader: Reader, forms: readonly Form[]): Token | null {
  for (const form of forms) {
    const before = reader.at;
    const token = form.read(reader);
    // A form that moved on has read something, even if nothing that can be searched for.
    if (token || reader.at > before) return token;
  }
  return null;
}

// `-人材`, but neither JC-STAR nor 6-2
function readNot(reader: Reader): Token | null {
  const [sign] = reader.isFresh ? reader.match(MINUS) : [];
  if (sign === undefined) return null;
  const from = reader.at;
  reader.at += sign.length;
  if (reader.isAtEndOfWord) return reader.tell('lone-minus', from, { operator: sign });
  const token = read(reader, OPERANDS);
  return token?.type === 'operand' ? { ...token, from, negated: true } : null;
}

// 話者:後藤, 話者:"後藤 厚宏", 話者: 後藤
function readFilter(reader: Reader): Token | null {
  const [prefix, name = ''] = reader.match(PREFIX);
  if (prefix === undefined) return null;
  const from = reader.at;
  const field = fieldOf(name);
  if (field === undefined) {
    const follows = /^\S/.test(reader.rest.slice(prefix.length));
    return follows ? reader.tell('unknown-filter', from, { name }, from + prefix.length) : null;
  }
  reader.at += prefix.length;
  const after = reader.at;
  reader.skipBlanks();
  const isValue = reader.isAtEndOfWord ? false : after === reader.at || isPlainWord(reader.rest);
  const quoted = isValue ? reader.quoted() : null;
  const value = quoted ?? (isValue ? reader.word() : '');
  if (!isValue) reader.at = after;
  if (value.trim() === '') return reader.tell('filter-without-value', from, { name });
  const whole = quoted !== null;
  const span = { from, to: reader.at };
  return reader.operand(from, { type: 'filter', field, value: value.trim(), whole, span });
}

function isPlainWord(rest: string): boolean {
  return ![OR, MINUS, NEAR].some((sign) => sign.test(rest)) && !PREFIX.test(rest);
}

// "KDD I"
function readPhrase(reader: Reader): Token | null {
  const from = reader.at;
  const quoted = reader.quoted();
  if (quoted === null) return null;
  const text = quoted.replace(/\s*[\r\n]+\s*/g, '').trim();
  if (text === '') return reader.tell('empty-quote', from, {});
  return reader.operand(from, { type: 'phrase', text });
}

function readWord(reader: Reader): Token | null {
  const from = reader.at;
  const text = comparableText(reader.word());
  return text === '' ? null : reader.operand(from, { type: 'word', text });
}

/** A place in what was typed that moves on as tokens are read. */
class Reader {
  at = 0;
  readonly problems: SearchProblem[] = [];

  constructor(readonly typed: string) {}

  get rest(): string {
    return this.typed.slice(this.at);
  }

  /** Whether a word starts here: after a blank, an `|` or nothing. */
  get isFresh(): boolean {
    return this.at === 0 || /[\s|｜]/u.test(this.typed.charAt(this.at - 1));
  }

  get isAtEndOfWord(): boolean {
    return this.at >= this.typed.length || /[\s|｜]/u.test(this.typed.charAt(this.at));
  }

  /** False at the end. */
  skipBlanks(): boolean {
    this.at += /^\s*/.exec(this.rest)?.[0].length ?? 0;
    return this.at < this.typed.length;
  }

  match(pattern: RegExp): readonly string[] {
    return pattern.exec(this.rest) ?? [];
  }

  sign(type: Sign['type'], pattern: RegExp): Sign | null {
    const [typed, digits = ''] = this.match(pattern);
    if (typed === undefined) return null;
    const from = this.at;
    this.at += typed.length;
    const within = digits === '' ? null : Number(digits.normalize('NFKC'));
    return { type, typed, within, from, to: this.at };
  }

  /** What stands in the quotation marks that open here, to the end where none closes; null where none opens. */
  quoted(): string | null {
    const quote = this.typed.charAt(this.at);
    const closing = QUOTES[quote];
    if (closing === undefined) return null;
    const from = this.at;
    let to = from + 1;
    while (to < this.typed.length && !closing.includes(this.typed.charAt(to))) to++;
    const isOpen = to === this.typed.length && to > from + 1;
    if (isOpen) this.tell('unclosed-quote', from, { quote }, from + 1);
    this.at = Math.min(this.typed.length, to + 1);
    return this.typed.slice(from + 1, to);
  }

  /** Everything up to a blank, an `|` or a double quotation mark; at least one character. */
  word(): string {
    const [word = this.typed.charAt(this.at)] = /^.[^\s|｜"＂“]*/su.exec(this.rest) ?? [];
    this.at += word.length;
    return word;
  }

  operand(from: number, of: Term | Filter): Operand {
    return { type: 'operand', of, negated: false, from, to: this.at };
  }

  /** Notes a problem; null, as there is no token. */
  tell(
    code: SearchProblemCode,
    from: number,
    values: Readonly<Record<string, string>>,
    to = this.at,
  ): null {
    this.problems.push({ code, from, to, values });
    return null;
  }
}
