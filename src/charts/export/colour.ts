import { canvas } from './canvas';

/** A colour as every program knows it, and how much of it covers what lies below. */
export interface Colour {
  readonly hex: string;
  readonly opacity: number;
}

const known = new Map<string, Colour | null>();

/** A computed colour (`rgb(…)`, `oklab(…)`) in sRGB; null where nothing is to be seen. */
export function colourOf(computed: string): Colour | null {
  const held = known.get(computed);
  if (held !== undefined) return held;
  const found = sampled(computed);
  known.set(computed, found);
  return found;
}

/** The browser itself tells what a colour is: one px is painted with it. */
function sampled(computed: string): Colour | null {
  if (computed === 'none' || computed === 'transparent') return null;
  const context = canvas();
  if (!context) return null;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = computed;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  if (alpha === 0) return null;
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
  return { hex: `#${hex}`, opacity: alpha / 255 };
}
