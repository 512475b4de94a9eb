/** The links that open the results, in order: one each. */
function linksOf(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('li')].flatMap(
    (result) => result.querySelector<HTMLElement>('.n, footer a') ?? [],
  );
}

/** Puts the focus on the first result. */
export function toFirst(list: Element | undefined): void {
  if (list) linksOf(list)[0]?.focus();
}

/** The arrow keys go from result to result; above the first stands `before`. */
export function walk(event: KeyboardEvent, list: Element, before: () => void): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = linksOf(list);
  const at = links.findIndex((link) => link === document.activeElement);
  if (by === undefined || at < 0) return;
  event.preventDefault();
  if (at + by < 0) before();
  else links[at + by]?.focus();
}
