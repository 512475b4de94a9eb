/** Work goes on for this long before the page gets its turn: well below a frame. */
const SLICE_MS = 8;

/**
 * Acts on each of a list, in slices between which the page answers keys and paints; the first begins at once.
 * Ends early when it is called off. Answers whether it came to the end.
 */
export async function inSlices<T>(
  list: readonly T[],
  act: (one: T) => void,
  isOff: () => boolean = () => false,
): Promise<boolean> {
  let since = performance.now();
  for (const one of list) {
    act(one);
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (isOff()) return false;
    since = performance.now();
  }
  return true;
}
