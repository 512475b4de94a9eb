/** Where a reader is: the whole view as it stands behind the `#` of the address. */
export interface Route {
  readonly page: Page;
  readonly id: string | null;
  readonly params: Params;
}

export type Params = Readonly<Record<string, string>>;

export const PAGES = [
  'overview',
  'compare',
  'meeting',
  'people',
  'themes',
  'search',
  'notes',
  'methods',
  'passages',
  'rules',
  'basket',
  'missing',
] as const;

export type Page = (typeof PAGES)[number];

/** Reads `#/meeting/ID?theme=ai`. What no page answers to becomes `missing`, with the path as id. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = split(hash.replace(/^#?\/?/, ''), '?');
  const [name = '', id = ''] = split(path, '/');
  const params = Object.fromEntries(new URLSearchParams(query));
  if (name === '') return { page: 'overview', id: null, params };
  const page = PAGES.find((known) => known === name && known !== 'missing');
  if (!page) return { page: 'missing', id: decode(path), params };
  return { page, id: id === '' ? null : decode(id), params };
}

/** The inverse of `parseRoute`; empty parameters are left out. */
export function formatRoute({ page, id, params }: Route): string {
  const path = page === 'overview' ? '' : page + (id === null ? '' : `/${encodeURIComponent(id)}`);
  const query = Object.entries(params)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&');
  return `#/${path}${query === '' ? '' : `?${query}`}`;
}

function split(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
