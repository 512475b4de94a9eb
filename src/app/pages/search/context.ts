import type { Span } from '../../../core';

const AROUND = 34;

/** A hit with what stands before and after it, line breaks as blanks. */
export interface InContext {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

export function inContext(text: string, { from, to }: Span): InContext {
  return {
    before: flat(text.slice(Math.max(0, from - AROUND), from)),
    hit: flat(text.slice(from, to)),
    after: flat(text.slice(to, to + AROUND)),
  };
}

/** The beginning of a text that holds no hit: it was found by what it is. */
export function opening(text: string): string {
  return flat(text.slice(0, 2 * AROUND));
}

function flat(piece: string): string {
  return piece.replace(/\s+/g, ' ');
}
