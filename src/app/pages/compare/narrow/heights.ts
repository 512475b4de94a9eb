/**
 * Tells the style sheet how high each of these stands, so that what sticks to the top stacks up and covers no heading
 * a link leads to: `--tray` and so on, on the root. Ends with what it returns.
 */
export function tellHeights(boxes: Readonly<Record<string, HTMLElement | null>>): () => void {
  const { style } = document.documentElement;
  const named = Object.entries(boxes);
  // Told at once, since the view may be about to go to a heading; then by the browser after its layouts.
  const tell = () => {
    for (const [name, box] of named) style.setProperty(`--${name}`, `${box?.offsetHeight ?? 0}px`);
  };
  const observer = new ResizeObserver(tell);
  for (const [, box] of named) if (box) observer.observe(box);
  tell();
  return () => {
    observer.disconnect();
    for (const [name] of named) style.removeProperty(`--${name}`);
  };
}
