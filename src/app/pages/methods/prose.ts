/** A stretch of prose: words, or a formula with what stands low or high in it. */
export type Stretch =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'code'; readonly parts: readonly Part[] };

export interface Part {
  readonly type: 'plain' | 'sub' | 'sup';
  readonly text: string;
}

/** Splits prose at backticks, between which formulas stand: 'the share `x_1/S`'. */
export function stretches(prose: string): Stretch[] {
  return prose
    .split('`')
    .map((text, at): Stretch =>
      at % 2 ? { type: 'code', parts: formulaParts(text) } : { type: 'words', text },
    )
    .filter((one) => one.type === 'code' || one.text !== '');
}

/** Reads `_i` and `^{n−1}` as low and high. */
export function formulaParts(formula: string): Part[] {
  return formula
    .split(/([_^](?:\{[^}]*\}|.))/u)
    .filter((text) => text !== '')
    .map((text) => {
      const inner = text.slice(1).replace(/^\{(.*)\}$/, '$1');
      if (text.startsWith('_')) return { type: 'sub', text: inner };
      return text.startsWith('^') ? { type: 'sup', text: inner } : { type: 'plain', text };
    });
}
