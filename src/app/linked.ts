/** What an element stands for; elements that share one of these are lit together. */
export interface Linked {
  readonly theme?: string | undefined;
  readonly person?: string | undefined;
  readonly meeting?: string | undefined;
}

/** The value of `data-keys`: `theme:ai meeting:001_8a8d`, tokens that hold no blank and no quote. */
export function keys(linked: Linked): string {
  return Object.entries(linked)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([kind, id]) => `${kind}:${encodeURIComponent(id)}`)
    .join(' ');
}

/** What the parameters `theme`, `who` and `on` of a comparison narrow it to, one value of `data-keys` each. */
export function narrowed({ theme, who, on }: Readonly<Record<string, string>>): readonly string[] {
  return [keys({ theme }), keys({ person: who }), keys({ meeting: on })].filter(Boolean);
}

/** The tokens of such a value. */
export function tokensOf(value: string): readonly string[] {
  return value.split(' ').filter(Boolean);
}

/**
 * Whether what stands for `other` is lit when `pointed` is pointed at. A theme or a person lights itself at
 * every meeting, and the meeting's own name with it; a meeting alone lights whatever is of that meeting. The dot of a
 * person under a theme lights both rows, not the other persons under the theme nor their other themes.
 */
export function lights(pointed: string, other: string): boolean {
  const [here, there] = [byKind(pointed), byKind(other)];
  const subjects = [...here.keys()].filter((kind) => kind !== 'meeting');
  const free = [...there.keys()].every((kind) => kind === 'meeting');
  if (subjects.length === 0 || free) return meets(here.get('meeting'), there.get('meeting'));
  const common = subjects.filter((kind) => there.has(kind));
  return common.length > 0 && common.every((kind) => meets(here.get(kind), there.get(kind)));
}

/** What stays lit: what the address narrows to, each by itself. A narrowed meeting keeps its names alone lit, since all of its marks would say nothing. */
export function stays(pinned: readonly string[], other: string): boolean {
  return pinned.some(
    (one) => lights(one, other) && (!one.startsWith('meeting:') || /^meeting:\S*$/.test(other)),
  );
}

function byKind(value: string): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const token of tokensOf(value)) {
    const kind = token.slice(0, token.indexOf(':'));
    kinds.set(kind, [...(kinds.get(kind) ?? []), token]);
  }
  return kinds;
}

function meets(some: readonly string[] = [], others: readonly string[] = []): boolean {
  return some.some((token) => others.includes(token));
}
