import type { Language } from '../diagnostic';
import type { Span } from '../model';

/** What in a query could not be read as it was probably meant; `from` and `to` are offsets in what was typed. */
export interface SearchProblem extends Span {
  readonly code: SearchProblemCode;
  /** What the sentence cites. */
  readonly values: Readonly<Record<string, string>>;
}

/** Every code with its sentence in both languages: what is wrong, and how the query was read instead. `{name}` is filled from `values`. */
export const SEARCH_PROBLEMS = {
  'unclosed-quote': {
    ja: '引用符「{quote}」が閉じていません。最後までをひとまとまりとして探しました。',
    en: 'The quotation mark {quote} is not closed; everything after it was taken as the phrase.',
  },
  'empty-quote': {
    ja: '引用符の中に何も書かれていません。この引用符は無視しました。',
    en: 'Nothing stands between the quotation marks; they were ignored.',
  },
  'dangling-or': {
    ja: '「{operator}」の片側に語がありません。この記号は無視しました。',
    en: 'One side of {operator} has no word; the sign was ignored.',
  },
  'lone-minus': {
    ja: '除く語が「{operator}」のすぐ後にありません。この記号は無視しました。',
    en: 'No word follows {operator} directly; the sign was ignored.',
  },
  'near-without-number': {
    ja: '「{operator}」の後に字数がありません。{number}字以内として探しました。',
    en: 'No number follows {operator}; it was read as within {number} characters.',
  },
  'near-without-side': {
    ja: '「{operator}」は両側に語が必要です。この記号は無視しました。',
    en: '{operator} needs a word on both sides; it was ignored.',
  },
  'near-operand': {
    ja: '「{operator}」は語と語の間にだけ使えます（絞り込みや除外とは組み合わせられません）。この記号は無視しました。',
    en: '{operator} stands between words only, not beside filters or exclusions; it was ignored.',
  },
  'unknown-filter': {
    ja: '「{name}:」という絞り込みはありません。文字どおりに探しました。',
    en: 'There is no filter {name}: – it was searched for as text.',
  },
  'filter-without-value': {
    ja: '「{name}:」の後に値がありません。この絞り込みは無視しました。',
    en: 'No value follows {name}: – the filter was ignored.',
  },
  'signs-alone': {
    ja: '検索の記号だけなので、「{typed}」を文字として探しました。',
    en: 'Only signs were typed; {typed} was searched for as text.',
  },
  'unknown-value': {
    ja: '「{name}:」に「{value}」に当たるものがありません。',
    en: 'Nothing known to {name}: fits “{value}”.',
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type SearchProblemCode = keyof typeof SEARCH_PROBLEMS;
