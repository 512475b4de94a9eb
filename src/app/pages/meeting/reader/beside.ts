import type { Meeting } from '../../../../core';
import type { Line, Sheet } from '../../../printed';
import type { Body } from './body';
import { partOfLine } from './raw';

/** The lines of the source by what they became. */
export interface Beside {
  /** Before the body: title, date, list of attendees. */
  readonly head: readonly Line[];
  /** By the key of a block: a heading, a list, or the mark that opens a talk. */
  readonly blocks: ReadonlyMap<string, readonly Line[]>;
  /** By index of a paragraph: its lines, with what stands between and after them. */
  readonly paragraphs: ReadonlyMap<number, readonly Line[]>;
}

/** Gives every line of a source one place beside the text, in order: none is lost and none comes twice. */
export function besideOf(meeting: Meeting, sheet: Sheet, { blocks }: Body): Beside {
  const head: Line[] = [];
  const byBlock = new Map<string, Line[]>();
  const byParagraph = new Map<number, Line[]>();
  const opener = new Map(
    blocks.flatMap((block) => (block.type === 'talk' ? [[block.from, block.key] as const] : [])),
  );
  const blockAt = new Map(
    blocks.flatMap((block) => {
      const span = block.type === 'label' ? block.span : null;
      if (span) return [[span.from, block.key] as const];
      return block.type === 'section' || block.type === 'agenda'
        ? [[Number(block.key.split('-')[1]), block.key] as const]
        : [];
    }),
  );
  const held = <K>(map: Map<K, Line[]>, key: K): Line[] => {
    const lines = map.get(key) ?? [];
    map.set(key, lines);
    return lines;
  };
  let here = head;
  let waiting: Line[] = [];
  const settle = (lines: Line[]) => {
    lines.push(...waiting);
    waiting = [];
    here = lines;
  };
  for (const line of sheet.lines()) {
    const part = partOfLine(meeting, line);
    const key = part && blockAt.get(part.span.from);
    if (part?.type === 'mark') {
      waiting.push(line);
      continue;
    }
    if (part?.type === 'paragraph' && part.of !== null) {
      const talk = opener.get(part.of);
      if (waiting.length > 0 && talk !== undefined && !byParagraph.has(part.of)) {
        settle(held(byBlock, talk));
      }
      settle(held(byParagraph, part.of));
    } else if (key !== undefined) settle(held(byBlock, key));
    else if (waiting.length > 0) {
      waiting.push(line);
      continue;
    }
    here.push(line);
  }
  settle(here);
  return { head, blocks: byBlock, paragraphs: byParagraph };
}
