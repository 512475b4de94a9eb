import { Search, type Found } from '../core';
import type { Reply, Request } from './protocol';

let search = new Search([]);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  postMessage(answer(data));
});

function answer(request: Request): Reply {
  try {
    return { id: request.id, type: 'result', found: perform(request) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id: request.id, type: 'error', message };
  }
}

function perform(request: Request): readonly Found[] {
  if (request.type === 'find') return search.find(request.typed);
  search = new Search(request.blocks);
  return [];
}
