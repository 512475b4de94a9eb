/** The marks of a figure as a plain table, for a file: one row per mark, raw values. */
export interface Sheet {
  /** Heads of the columns, in order. */
  readonly columns: readonly string[];
  /** Cells in the order of the columns; null where nothing can be said. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}
