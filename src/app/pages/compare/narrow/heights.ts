/**
 * Tells the style sheet how high each of these stands, so that what sticks to the top stacks up and covers no heading
 * a link leads to: `--tray` and so on, on the root and on these themselves. They are not inherited, so that nothing
 * else is styled anew. Ends with what it returns.
 */
export function tellHeights(boxes: Readonly<Record<string, HTMLElement | null>>): () => void {
  const named = Object.entries(boxes);
  const styles = [document.documentElement, ...named.flatMap(([, box]) => box ?? [])].map(
    ({ style }) => style,
  );
  // Told at once, since the view may be about to go to a heading; then by the browser after its layouts.
  const tell = () => {
    const heights = named.map(
      ([name, box]) => [`--${name}`, `${box?.offsetHeight ?? 0}px`] as const,
    );
    for (const style of styles)
      for (const [name, height] of heights) style.setProperty(name, height);
  };
  const observer = new ResizeObserver(tell);
  for (const [, box] of named) if (box) observer.observe(box);
  tell();
  return () => {
    observer.disconnect();
    for (const style of styles) for (const [name] of named) style.removeProperty(`--${name}`);
  };
}
