/** What an element stands for; elements that share one of these are lit together. */
export interface Linked {
  readonly theme?: string | undefined;
  readonly person?: string | undefined;
  readonly meeting?: string | undefined;
}

/** The value of `data-keys`: `theme:ai meeting:001_8a8d`, tokens that hold no blank. */
export function keys(linked: Linked): string {
  return Object.entries(linked)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([kind, id]) => `${kind}:${encodeURIComponent(id)}`)
    .join(' ');
}
