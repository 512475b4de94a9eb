/**
 * Tells how many px at the top the tray covers, now and whenever that changes: its height where it stays, else nothing.
 * Meanwhile no place that is gone to comes to stand below it, nor below a bar of so many px. Ends with what it returns.
 */
export function watchTop(bar: number, tell: (covered: number) => void): () => void {
  const { style } = document.documentElement;
  const tray = document.querySelector<HTMLElement>('.tray');
  const measure = () => {
    const stays = tray && getComputedStyle(tray).position === 'sticky';
    const covered = stays ? tray.offsetHeight : 0;
    style.setProperty('scroll-padding-block', `${covered + bar}px 2rem`);
    tell(covered);
  };
  const observer = new ResizeObserver(measure);
  if (tray) observer.observe(tray);
  measure();
  return () => {
    observer.disconnect();
    style.removeProperty('scroll-padding-block');
  };
}
