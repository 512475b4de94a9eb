/** How far the columns are read: all stand at the same step. */
export interface Steps {
  /** From 1. */
  readonly at: number;
  /** Passages of the column that has most. */
  readonly last: number;
}

/** Where one column stands at a step. */
export interface Stop {
  /** Index of its passage; null where it has none. */
  readonly index: number | null;
  /** It has no further passage, while other columns go on. */
  readonly ended: boolean;
}

/** The step an address asks for, kept between the first and the last. */
export function stepsOf(passages: readonly number[], wanted: string | undefined): Steps {
  const last = Math.max(0, ...passages);
  const asked = /^\d{1,6}$/.test(wanted ?? '') ? Number(wanted) : 1;
  return { at: Math.min(Math.max(1, asked), Math.max(1, last)), last };
}

/** Every column shows its passage of that number; one that has fewer stays at its last. */
export function stopOf(passages: number, at: number): Stop {
  if (passages === 0) return { index: null, ended: false };
  return { index: Math.min(at, passages) - 1, ended: at > passages };
}

/** The step in an address; the first is left out. */
export function stepParam(at: number): string {
  return at > 1 ? String(at) : '';
}

/** Which way a key goes, where it may: not while something is typed, not with a modifier. */
export function directionOf(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
): -1 | 0 | 1 {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return 0;
  if (event.key === 'ArrowRight' || event.key === 'j') return 1;
  return event.key === 'ArrowLeft' || event.key === 'k' ? -1 : 0;
}
