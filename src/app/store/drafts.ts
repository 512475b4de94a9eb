/*
 * What is typed and not yet kept. The database answers later, and a tab may be closed before; this storage answers
 * at once. A draft lives until it is kept in the database.
 */

const PREFIX = 'giji-kurabe draft ';

/** Keeps what is typed at this moment; where the browser keeps nothing, the database will say so. */
export function keepDraft(id: string, words: string): void {
  tried(() => localStorage.setItem(PREFIX + id, words));
}

/** Lets go of a draft, unless something else has been typed since. */
export function dropDraft(id: string, words: string): void {
  tried(() => {
    if (localStorage.getItem(PREFIX + id) === words) localStorage.removeItem(PREFIX + id);
  });
}

/** What was typed and not kept, by id. */
export function drafts(): readonly (readonly [id: string, words: string])[] {
  const found: [string, string][] = [];
  tried(() => {
    for (const [key, words] of Object.entries<unknown>(localStorage)) {
      if (!key.startsWith(PREFIX) || typeof words !== 'string') continue;
      found.push([key.slice(PREFIX.length), words]);
    }
  });
  return found;
}

/** Removes all of them. */
export function dropDrafts(): void {
  for (const [id, words] of drafts()) dropDraft(id, words);
}

function tried(act: () => void): void {
  try {
    act();
  } catch {
    // Without this storage only what is typed in the moment before a tab is closed is at stake.
  }
}
