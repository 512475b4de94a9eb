let drawn: CanvasRenderingContext2D | null = null;

/** A canvas of its own that is asked about colours and fonts; null where the browser gives none. */
export function canvas(): CanvasRenderingContext2D | null {
  drawn ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  return drawn;
}
