/** Which figures show their table: held outside, so that a link can carry it. Given as a Svelte context. */
export interface Tables {
  readonly isOpen: (figure: string) => boolean;
  readonly set: (figure: string, open: boolean) => void;
}

export const TABLES = Symbol('tables');
