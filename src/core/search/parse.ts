import { comparableText } from '../text/normalise';
import type { Expression, Near, Term } from './expression';
import { USUAL_DISTANCE } from './grammar';
import type { SearchProblem, SearchProblemCode } from './problems';
import { tokensOf, type Operand, type Sign, type Token } from './tokens';

/** A query as it was read; `expression` is null where nothing is asked for. */
export interface Parsed {
  readonly expression: Expression | null;
  /** In the order typed. */
  readonly problems: readonly SearchProblem[];
}

/**
 * Reads what a reader typed. Everything can be read: what is malformed is told and read in the most likely way.
 * `~` binds closest, then `|`, then blanks: `a b | c ~5 d` is a and (b or c near d). A minus belongs to the word behind it.
 */
export function parseQuery(typed: string): Parsed {
  const { tokens, problems } = tokensOf(typed);
  const clauses = clausesOf(joinLetters(tokens), problems);
  const expression = all(clauses.map(any));
  if (expression || problems.some(({ code }) => code === 'filter-without-value'))
    return { expression, problems: problems.sort((a, b) => a.from - b.from) };
  return literal(typed);
}

/** What consists of signs alone is searched for as it stands. */
function literal(typed: string): Parsed {
  const text = comparableText(typed);
  if (text === '') return { expression: null, problems: [] };
  const values = { typed: typed.trim() };
  const problem = { code: 'signs-alone', from: 0, to: typed.length, values } as const;
  return { expression: { type: 'word', text }, problems: [problem] };
}

// `I S A C`: single Latin letters or digits apart by blanks are one word, but neither `資料1 2` nor `6-2 3`.
const SINGLE = /^[a-z0-9]$/;

function joinLetters(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let last = '';
  for (const token of tokens) {
    const before = joined.at(-1);
    const text = wordOf(token);
    if (before && SINGLE.test(last) && isSingle(token, text)) {
      const term: Term = { type: 'word', text: wordOf(before) + text };
      joined[joined.length - 1] = { ...(before as Operand), of: term, to: token.to };
    } else joined.push(token);
    last = text;
  }
  return joined;
}

function isSingle(token: Token, text: string): boolean {
  return token.type === 'operand' && !token.negated && SINGLE.test(text);
}

/** The text of a word, empty for all other tokens. */
function wordOf(token: Token): string {
  return token.type === 'operand' && token.of.type === 'word' ? token.of.text : '';
}

/** Alternatives that must hold together: `a | b c` is [[a, b], [c]]. */
function clausesOf(tokens: readonly Token[], problems: SearchProblem[]): Expression[][] {
  const clauses: Expression[][] = [];
  const tell = teller(problems);
  let or: Sign | null = null;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token?.type === 'operand') {
      const { unit, length } = unitAt(tokens, at, problems);
      const open = clauses.at(-1);
      if (or && open) open.push(unit);
      else clauses.push([unit]);
      or = null;
      at += length;
      continue;
    }
    if (token?.type === 'near') tell('near-without-side', token);
    else if (token && (or || clauses.length === 0)) tell('dangling-or', token);
    else if (token) or = token;
    at += 1;
  }
  if (or) tell('dangling-or', or);
  return clauses;
}

/** An operand with what is chained to it by `~`, and how many tokens that takes. */
function unitAt(tokens: readonly Token[], from: number, problems: SearchProblem[]) {
  const tell = teller(problems);
  const parts: Operand[] = [];
  const within: number[] = [];
  let at = from;
  for (;;) {
    const [operand, sign, next] = tokens.slice(at, at + 3);
    if (operand?.type !== 'operand') break;
    parts.push(operand);
    at += 1;
    if (sign?.type !== 'near') break;
    at += 1;
    if (next?.type !== 'operand') tell('near-without-side', sign);
    else if (![operand, next].every(isPositiveTerm)) tell('near-operand', sign);
    else {
      if (sign.within === null)
        tell('near-without-number', sign, { number: String(USUAL_DISTANCE) });
      within.push(sign.within ?? USUAL_DISTANCE);
      continue;
    }
    break;
  }
  return { unit: chain(parts, within), length: at - from };
}

function isPositiveTerm({ of, negated }: Operand): boolean {
  return of.type !== 'filter' && !negated;
}

function chain(operands: readonly Operand[], within: readonly number[]): Expression {
  const [first] = operands;
  if (!first) throw new Error('A unit of a query has no operand.');
  if (operands.length === 1) return first.negated ? { type: 'not', of: first.of } : first.of;
  const parts = operands.flatMap(({ of }) => (of.type === 'filter' ? [] : [of]));
  return { type: 'near', parts, within } satisfies Near;
}

function teller(problems: SearchProblem[]) {
  return (code: SearchProblemCode, sign: Sign, values: Record<string, string> = {}): void => {
    const { from, to, typed } = sign;
    problems.push({ code, from, to, values: { operator: typed, ...values } });
  };
}

function any(parts: readonly Expression[]): Expression {
  const [only] = parts;
  return only && parts.length === 1 ? only : { type: 'any', parts };
}

function all(parts: readonly Expression[]): Expression | null {
  const [only] = parts;
  return parts.length <= 1 ? (only ?? null) : { type: 'all', parts };
}
