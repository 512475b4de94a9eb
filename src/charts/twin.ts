import type { Text } from './text';

/** The same figures as a table: same rows, same order as the marks. The first column heads the rows. */
export interface Twin {
  readonly columns: readonly TwinColumn[];
  readonly rows: readonly TwinRow[];
}

export interface TwinColumn {
  readonly key: string;
  readonly label: Text;
  readonly numeric?: boolean;
}

/** Cells by the key of their column. */
export type TwinRow = Readonly<Record<string, Text>>;

/** A table whose rows are made when it is first shown: of many meetings they are thousands of cells. */
export function twinOf(columns: readonly TwinColumn[], rows: () => readonly TwinRow[]): Twin {
  let made: readonly TwinRow[] | undefined;
  return {
    columns,
    get rows() {
      return (made ??= rows());
    },
  };
}
