/** Why the device does not keep something, or does not give it back. */
export type TroubleCode =
  /** The browser keeps nothing: private window, storage switched off. */
  | 'denied'
  /** The disk is full, or the browser's share of it. */
  | 'full'
  /** What is kept was written by a newer version of the app than this tab runs. */
  | 'newer'
  /** Another tab with an older version of the app holds on to it. */
  | 'blocked'
  | 'failed';

/** What the device was asked and did not do; nothing that it held has changed. */
export class StoreError extends Error {
  constructor(
    readonly code: TroubleCode,
    cause?: unknown,
  ) {
    super(cause instanceof Error ? cause.message : code, { cause });
  }
}

/** Names of exceptions of IndexedDB. */
const CODES: Readonly<Record<string, TroubleCode>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'denied',
  InvalidStateError: 'denied',
};

/** What the database refused, by the name of its exception; what is no refusal of its stays what it is. */
export function storeError(cause: unknown): unknown {
  return cause instanceof DOMException
    ? new StoreError(CODES[cause.name] ?? 'failed', cause)
    : cause;
}
