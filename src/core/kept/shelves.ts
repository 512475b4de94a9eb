import { shape, text, type Opener } from '../door';
import { item, type Item } from './item';
import { ruleSet, type RuleSet } from './rules';

/** What lies on a shelf: its id is its own there. */
export interface Kept {
  readonly id: string;
}

/** What a reader calls a collection; `basket` is the id of the only one so far. */
export interface Heading extends Kept {
  readonly title: string;
}

/** What is kept on a device, by shelf, in the order that the reader gave it. */
export interface Shelves {
  readonly basket: Item;
  readonly rules: RuleSet;
  readonly headings: Heading;
}

export type ShelfName = keyof Shelves;

/** The door of each shelf. */
export const DOORS: { readonly [K in ShelfName]: Opener<Shelves[K]> } = {
  basket: item,
  rules: ruleSet,
  headings: shape<Heading>({ id: text, title: text }),
};

export const SHELVES: readonly ShelfName[] = ['basket', 'rules', 'headings'];

/** All that is kept. */
export type Contents = { readonly [K in ShelfName]: readonly Shelves[K][] };

/** One step from a schema to the next: the shelves that it brings, and how it rewrites what lies on others. */
export interface Step {
  readonly brings: readonly string[];
  readonly rewrites?: Readonly<Record<string, (value: unknown) => unknown>>;
}

/** The way from nothing to the present schema, for the database and for files alike. A step that a reader may have passed never changes. */
export const STEPS: readonly Step[] = [{ brings: ['basket', 'rules', 'headings'] }];

/** The number of the present schema. */
export const SCHEMA = STEPS.length;

/** A value that lay on the shelf under an earlier schema, as it lies there now; not yet opened. */
export function raised(shelf: string, value: unknown, schema: number, steps = STEPS): unknown {
  return steps
    .slice(schema)
    .reduce((held, { rewrites }) => rewrites?.[shelf]?.(held) ?? held, value);
}
