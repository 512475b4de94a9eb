import { Collection, openShard, type Lexicon, type Meeting } from '../../core';

/** What only pages with the text of meetings need; loaded with the first of them. */
export function openMeeting(json: unknown): Meeting {
  return openShard(json);
}

export function collect(meetings: readonly Meeting[], lexicon: Lexicon): Collection {
  return new Collection(meetings, lexicon);
}
