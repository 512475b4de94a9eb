import type { Texture } from '../charts/paint';
import type { Presence } from '../core';

/** How it is drawn what the minutes tell of a person at a meeting. */
export const MARKS: Readonly<Record<Presence, Texture>> = {
  named: 'solid',
  annotated: 'dashed',
  silent: 'outline',
  unknown: 'hatched',
};
