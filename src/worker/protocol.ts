import type { Block, Found } from '../core';

/** What the app asks of the worker. Every request has an id and ends in one reply with it. */
export type Request =
  | { readonly id: number; readonly type: 'open'; readonly blocks: readonly SearchBlock[] }
  | { readonly id: number; readonly type: 'find'; readonly typed: string };

/** As much of a block as a search needs. */
export type SearchBlock = Pick<Block, 'meeting' | 'text'>;

export type Reply =
  | { readonly id: number; readonly type: 'result'; readonly found: readonly Found[] }
  | { readonly id: number; readonly type: 'error'; readonly message: string };
