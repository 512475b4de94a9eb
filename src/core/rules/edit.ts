import { termParts, type Lexicon, type Theme } from '../lexicon';
import { normalise } from '../text/normalise';

/** Why a term cannot be one: nothing in it, nothing on one side of a +, or there already. */
export type TermProblem = 'empty' | 'half' | 'twice';

/** What is wrong with each of the terms of a rule; null for one that is well. Terms are compared as they are matched. */
export function termProblems(terms: readonly string[]): readonly (TermProblem | null)[] {
  const seen = new Set<string>();
  return terms.map((term) => {
    const parts = termParts(term).map((part) => normalise(part).text);
    if (parts.every((part) => part === '')) return 'empty';
    if (parts.includes('')) return 'half';
    return taken(seen, parts.join('+')) ? 'twice' : null;
  });
}

/** The same for exceptions, in which a + is a letter like any other. */
export function exceptProblems(except: readonly string[]): readonly (TermProblem | null)[] {
  const seen = new Set<string>();
  return except.map((printed) => {
    const { text } = normalise(printed);
    if (text === '') return 'empty';
    return taken(seen, text) ? 'twice' : null;
  });
}

function taken(seen: Set<string>, text: string): boolean {
  if (seen.has(text)) return true;
  seen.add(text);
  return false;
}

/** A theme as it can be matched: terms and exceptions that cannot be any are left out. */
export function soundTheme(theme: Theme): Theme {
  const terms = sound(theme.terms, termProblems(theme.terms));
  const except = sound(theme.except ?? [], exceptProblems(theme.except ?? []));
  return { ...theme, terms, except };
}

function sound(
  printed: readonly string[],
  problems: readonly (TermProblem | null)[],
): readonly string[] {
  return printed.filter((_, at) => problems[at] === null).map((term) => term.trim());
}

/** Whether two themes have the same hits everywhere: the same terms and exceptions in whatever order. */
export function sameRule(a: Theme, b: Theme): boolean {
  return same(a.terms, b.terms) && same(a.except ?? [], b.except ?? []);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  const held = new Set(a);
  return held.size === new Set(b).size && b.every((one) => held.has(one));
}

/** These rules with a theme changed, or added behind the others. What was measured holds no longer. */
export function withTheme(lexicon: Lexicon, theme: Theme): Lexicon {
  const at = lexicon.themes.findIndex(({ id }) => id === theme.id);
  if (at < 0) return { ...lexicon, measured: null, themes: [...lexicon.themes, theme] };
  const before = lexicon.themes[at];
  const kept = before !== undefined && sameRule(before, theme);
  return {
    ...lexicon,
    measured: kept ? lexicon.measured : null,
    themes: lexicon.themes.with(at, kept ? theme : unmeasured(theme)),
  };
}

function unmeasured({ id, group, ja, en, scope, terms, except = [] }: Theme): Theme {
  return { id, group, ja, en, scope, terms, except };
}

/** These rules without a theme. */
export function withoutTheme(lexicon: Lexicon, id: string): Lexicon {
  const themes = lexicon.themes.filter((theme) => theme.id !== id);
  return { ...lexicon, measured: null, themes };
}

/** These rules without figures of how well they find what they look for. */
export function unmeasuredRules(lexicon: Lexicon): Lexicon {
  return { ...lexicon, measured: null, themes: lexicon.themes.map(unmeasured) };
}

/** These rules with the figures of others where they are the same rules, and with no other figures: what was changed and changed back is measured again. */
export function measuredAs(lexicon: Lexicon, known: Lexicon): Lexicon {
  const themes = lexicon.themes.map((theme) => {
    const twin = known.themes.find(({ id }) => id === theme.id);
    const measured = twin && sameRule(twin, theme) ? twin.measured : undefined;
    return measured ? { ...theme, measured } : unmeasured(theme);
  });
  const all =
    themes.length === known.themes.length &&
    known.themes.every((twin) => themes.some((one) => one.id === twin.id && sameRule(one, twin)));
  return { ...lexicon, themes, measured: all ? known.measured : null };
}

/** An id for a theme of the reader's own. */
export function ownId(...taken: readonly Lexicon[]): string {
  const ids = new Set(taken.flatMap(({ themes }) => themes.map(({ id }) => id)));
  let number = 1;
  while (ids.has(`own-${number}`)) number += 1;
  return `own-${number}`;
}

/** How a theme differs between two rules; null where it does not. `words`: name, group or meaning alone. */
export type ThemeChange = 'added' | 'removed' | 'rule' | 'words';

/** The themes of two versions of the rules, those of the later one first, with what became of each. */
export function themeChanges(
  before: Lexicon,
  after: Lexicon,
): readonly { readonly id: string; readonly change: ThemeChange | null }[] {
  const removed = before.themes.filter(({ id }) => !after.themes.some((one) => one.id === id));
  return [
    ...after.themes.map((theme) => {
      const twin = before.themes.find(({ id }) => id === theme.id);
      return { id: theme.id, change: twin ? changeOf(twin, theme) : ('added' as const) };
    }),
    ...removed.map(({ id }) => ({ id, change: 'removed' as const })),
  ];
}

/** What makes one theme another; null where nothing does. */
export function changeOf(before: Theme, after: Theme): ThemeChange | null {
  if (!sameRule(before, after)) return 'rule';
  const words = ({ group, ja, en, scope }: Theme) => [group, ja, en, scope.ja, scope.en];
  const other = words(after);
  return words(before).every((word, at) => word === other[at]) ? null : 'words';
}
