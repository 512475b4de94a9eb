import { fields, list, number } from '../door';
import type { Item } from './item';
import { DOORS, raised, SCHEMA, SHELVES, STEPS, type Contents, type Kept } from './shelves';

/** What a file of ours calls itself. */
const FORMAT = 'giji-kurabe';

/** Why a file is not taken in. */
export type FileProblem = 'foreign' | 'newer' | 'damaged';

/** A file that is not taken in; the message says where, for whoever mends it. */
export class FileError extends Error {
  constructor(
    readonly problem: FileProblem,
    message: string,
  ) {
    super(message);
  }
}

/** What is kept, as a file that `openFile` reads. */
export function fileOf(contents: Contents): string {
  return `${JSON.stringify({ format: FORMAT, schema: SCHEMA, ...contents }, null, 1)}\n`;
}

/** Reads such a file, of this schema or an earlier one; throws a `FileError`. A shelf that it lacks is empty. */
export function openFile(content: string, steps = STEPS): Contents {
  const file = parsed(content);
  const schema = file['schema'];
  if (file['format'] !== FORMAT || !Number.isInteger(schema)) {
    throw new FileError('foreign', `No file of ${FORMAT}.`);
  }
  if (number(schema, 'schema') > steps.length) {
    throw new FileError(
      'newer',
      `Schema ${number(schema, 'schema')}, known up to ${steps.length}.`,
    );
  }
  try {
    const entries = SHELVES.map((shelf) => {
      const values = list((value) => raised(shelf, value, number(schema, 'schema'), steps));
      return [shelf, list<Kept>(DOORS[shelf])(values(file[shelf] ?? [], shelf), shelf)];
    });
    return Object.fromEntries(entries) as unknown as Contents;
  } catch (cause) {
    throw new FileError('damaged', cause instanceof Error ? cause.message : String(cause));
  }
}

function parsed(content: string): Readonly<Record<string, unknown>> {
  try {
    return fields(JSON.parse(content.replace(/^\ufeff/, '')) as unknown, 'file');
  } catch {
    throw new FileError('foreign', 'No JSON object.');
  }
}

/** What is held with what comes behind it: of one id, what is held stays, or both become one. */
export function merged<T extends Kept>(
  held: readonly T[],
  coming: readonly T[],
  united: (held: T, coming: T) => T = (one) => one,
): readonly T[] {
  const byId = new Map(held.map((one) => [one.id, one]));
  for (const one of coming) {
    const known = byId.get(one.id);
    byId.set(one.id, known ? united(known, one) : one);
  }
  return [...byId.values()];
}

/** Of an item that is there already the reader's own words stay; where there are none, those of the file come. */
export function unitedItem<T extends Item>(held: T, coming: Item): T {
  return held.note.trim() === '' && coming.note.trim() !== ''
    ? { ...held, note: coming.note }
    : held;
}
