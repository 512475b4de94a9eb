/** What waits for its turn in this tab, where the browser has no locks. */
let last: Promise<unknown> = Promise.resolve();

/** Acts while no other tab acts under this name. Without locks tabs take turns by the transactions of the database. */
export function alone<T>(name: string, act: () => Promise<T>): Promise<T> {
  if (globalThis.navigator?.locks) {
    return navigator.locks.request(name, act) as Promise<T>;
  }
  const turn = last.then(act);
  last = turn.catch(() => undefined);
  return turn;
}
