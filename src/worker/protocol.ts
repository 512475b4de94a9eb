import type { Answer, Ask, Lexicon } from '../core';

/** What the app asks of the worker. Every request has an id and ends in one reply with it: `opened`, `answer`, `aborted` or `error`. */
export type Request =
  /** Gets the texts of these meetings ready, by the addresses of their shards; none is fetched twice. */
  | {
      readonly id: number;
      readonly type: 'open';
      readonly shards: readonly string[];
      readonly lexicon: Lexicon;
    }
  /** A newer one ends those that wait. */
  | { readonly id: number; readonly type: 'ask'; readonly ask: Ask };

export type Reply =
  | { readonly id: number; readonly type: 'opened' | 'aborted' }
  | { readonly id: number; readonly type: 'answer'; readonly answer: Answer }
  | { readonly id: number; readonly type: 'error'; readonly message: string }
  | Notice;

/** Said besides, with the id of the `open` it is about: how many texts are ready; that nothing more can be made ready. */
export type Notice =
  | { readonly id: number; readonly type: 'progress'; readonly ready: number; readonly of: number }
  | { readonly id: number; readonly type: 'prepared' };
