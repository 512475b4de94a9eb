/** Checks foreign data: gives it back typed, or throws with its place, what was expected there and what was found. */
export type Opener<T> = (value: unknown, at: string) => T;

/** Throws what every opener throws. */
export function refuse(at: string, expected: string, found: unknown): never {
  const shown = JSON.stringify(found) ?? 'nothing';
  const short = shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
  throw new Error(`${at}: expected ${expected}, found ${short}.`);
}

/** A door for one kind of file: its name begins every place, its advice says what to do about an error. */
export function door<T>(name: string, advice: string, open: Opener<T>): (json: unknown) => T {
  return (json) => {
    try {
      return open(json, name);
    } catch (cause) {
      throw new Error(`${cause instanceof Error ? cause.message : String(cause)} ${advice}`, {
        cause,
      });
    }
  };
}

/** A text, possibly empty. */
export const text: Opener<string> = (value, at) =>
  typeof value === 'string' ? value : refuse(at, 'a text', value);

/** A finite number. */
export const number: Opener<number> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse(at, 'a number', value);

/** True or false. */
export const flag: Opener<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : refuse(at, 'true or false', value);

/** A whole number from 0 up to, not including, `limit`. */
export function index(limit: number): Opener<number> {
  return (value, at) =>
    Number.isInteger(value) && number(value, at) >= 0 && number(value, at) < limit
      ? number(value, at)
      : refuse(at, `a whole number below ${limit}`, value);
}

/** Null, or what `open` opens. */
export function nullable<T>(open: Opener<T>): Opener<T | null> {
  return (value, at) => (value === null ? null : open(value, at));
}

/** One of a few values. */
export function oneOf<const T>(known: readonly T[]): Opener<T> {
  return (value, at) =>
    known.find((one) => one === value) ?? refuse(at, known.map(String).join(' or '), value);
}

/** A list, each entry opened by `open`. */
export function list<T>(open: Opener<T>): Opener<T[]> {
  return (value, at) =>
    Array.isArray(value)
      ? value.map((entry: unknown, index) => open(entry, `${at}[${index}]`))
      : refuse(at, 'a list', value);
}

/** An object whose values are all opened by `open`. */
export function record<T>(open: Opener<T>): Opener<Record<string, T>> {
  return (value, at) =>
    Object.fromEntries(
      Object.entries(fields(value, at)).map(([key, entry]) => [key, open(entry, `${at}.${key}`)]),
    );
}

/** An object with the named fields; others are left behind. */
export function shape<T extends object>(openers: { [K in keyof T]-?: Opener<T[K]> }): Opener<T> {
  return (value, at) => {
    const given = fields(value, at);
    const entries = Object.entries<Opener<unknown>>(openers).map(([key, open]) => {
      return [key, open(given[key], `${at}.${key}`)];
    });
    return Object.fromEntries(entries) as T;
  };
}

/** An object whose fields nobody has checked yet. */
export function fields(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  return refuse(at, 'an object', value);
}
