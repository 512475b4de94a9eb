/** The rules by which a text speaks of a theme. `seeds/themes.json` is one. */
export interface Lexicon {
  readonly version: number;
  /** What the rules reach against human coding; null where nobody measured. */
  readonly measured: Measured | null;
  readonly groups: readonly ThemeGroup[];
  readonly themes: readonly Theme[];
}

export interface Measured {
  readonly precision: number;
  readonly recall: number;
  readonly basis: { readonly ja: string; readonly en: string };
}

export interface ThemeGroup {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
}

export interface Theme {
  readonly id: string;
  readonly group: string;
  readonly ja: string;
  readonly en: string;
  /** The meaning a human coder follows; the terms approximate it. */
  readonly scope: { readonly ja: string; readonly en: string };
  /** Literal terms, never patterns. */
  readonly terms: readonly string[];
  /** A hit inside one of these does not count. */
  readonly except?: readonly string[];
}
