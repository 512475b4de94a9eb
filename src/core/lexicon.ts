import {
  door,
  fields,
  list,
  nullable,
  number,
  oneOf,
  refuse,
  shape,
  text,
  type Opener,
} from './door';

/** The rules by which a text speaks of a theme. `seeds/themes.json` is one. */
export interface Lexicon {
  readonly version: number;
  /** What the rules reach against human coding; null where nobody measured. */
  readonly measured: Measured | null;
  readonly groups: readonly ThemeGroup[];
  readonly themes: readonly Theme[];
}

/** How well the rules find what people coded by hand: shares from 0 to 1, and what they rest on. */
export interface Measured {
  readonly precision: number;
  readonly recall: number;
  readonly basis: { readonly ja: string; readonly en: string };
}

/** The same for one theme, where the coded sample holds enough of it. */
export interface ThemeMeasured {
  readonly precision: number;
  readonly recall: number;
  /** Paragraphs that people coded with the theme. */
  readonly coded: number;
}

/** Themes that are shown together, with the name of the group in both languages. */
export interface ThemeGroup {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
}

/** A subject with the rule that finds it. */
export interface Theme {
  readonly id: string;
  readonly group: string;
  readonly ja: string;
  readonly en: string;
  /** The meaning a human coder follows; the terms approximate it. */
  readonly scope: { readonly ja: string; readonly en: string };
  /** Literal terms, never patterns. `A+B` is A in a sentence that also holds B. */
  readonly terms: readonly string[];
  /** A hit inside one of these does not count. */
  readonly except?: readonly string[];
  readonly measured?: ThemeMeasured;
}

const themeMeasured = shape<ThemeMeasured>({ precision: number, recall: number, coded: number });

const openTheme: Opener<Theme> = (value, at) => {
  const theme = shape<Omit<Theme, 'except' | 'measured'>>({
    id: text,
    group: text,
    ja: text,
    en: text,
    scope: shape({ ja: text, en: text }),
    terms: list(joinedTerm),
  })(value, at);
  const { except, measured } = fields(value, at);
  return {
    ...theme,
    ...(except === undefined ? {} : { except: list(term)(except, `${at}.except`) }),
    ...(measured === undefined ? {} : { measured: themeMeasured(measured, `${at}.measured`) }),
  };
};

function term(value: unknown, at: string): string {
  return text(value, at).trim() === ''
    ? refuse(at, 'a term that is not empty', value)
    : text(value, at);
}

function joinedTerm(value: unknown, at: string): string {
  return termParts(term(value, at)).some((part) => part.trim() === '')
    ? refuse(at, 'terms on both sides of every +', value)
    : text(value, at);
}

/** What a term asks for in one sentence: `A+B` (＋ too) gives A, which is counted, and B, beside which it must stand. */
export function termParts(printed: string): readonly string[] {
  return printed.split(/[+＋]/);
}

/** Opens the rules, with ids that are their own and groups that exist. */
export const lexicon: Opener<Lexicon> = (value, at) => {
  const rules = shape<Lexicon>({
    version: number,
    measured: nullable(
      shape<Measured>({
        precision: number,
        recall: number,
        basis: shape({ ja: text, en: text }),
      }),
    ),
    groups: list(shape<ThemeGroup>({ id: text, ja: text, en: text })),
    themes: list(openTheme),
  })(value, at);
  const group = oneOf(rules.groups.map(({ id }) => id));
  rules.themes.forEach((theme, place) => {
    group(theme.group, `${at}.themes[${place}].group`);
    const first = rules.themes.findIndex(({ id }) => id === theme.id);
    if (first !== place) refuse(`${at}.themes[${place}].id`, 'an id of its own', theme.id);
  });
  return rules;
};

/** Reads the rules of the themes; throws with the place of what is wrong and what to do. */
export const openLexicon = door(
  'themes.json',
  'Correct the file; seeds/themes.json shows the form.',
  lexicon,
);
