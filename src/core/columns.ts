import { list, refuse, shape, type Opener } from './door';

/** An opener per field of a record. */
export type Openers<T> = { readonly [K in keyof T]-?: Opener<T[K]> };

/** One column per field of a list of records. */
export type Columns<T> = { readonly [K in keyof T]: readonly T[K][] };

/** The named fields of a list of records, each as one column: what is alike stands together and costs few bytes. */
export function columns<T, K extends keyof T>(
  records: readonly T[],
  keys: readonly K[],
): Columns<Pick<T, K>> {
  const entries = keys.map((key) => [key, records.map((one) => one[key])]);
  return Object.fromEntries(entries) as Columns<Pick<T, K>>;
}

/** The records of a set of columns; refused when the columns are not equally long. */
export function recordsOf<T extends object>(openers: Openers<T>): Opener<T[]> {
  const keys = Object.keys(openers) as (keyof T & string)[];
  return (value, at) => {
    const open = Object.fromEntries(keys.map((key) => [key, list(openers[key])]));
    const held = shape<Record<string, unknown[]>>(open)(value, at);
    const length = held[keys[0] ?? '']?.length ?? 0;
    for (const key of keys) {
      if (held[key]?.length !== length)
        refuse(`${at}.${key}`, `${length} entries`, held[key]?.length);
    }
    return Array.from({ length }, (_, row) => {
      return Object.fromEntries(keys.map((key) => [key, held[key]?.[row]])) as T;
    });
  };
}
