import { diagnostic, type Diagnostic } from '../../diagnostic';
import type { Minutes, Span } from '../../model';
import { lineStarts } from '../../source';
import { fold } from '../../text/fold';
import type { TextBlock } from '../blocks';
import type { Reading } from '../reading';

/** Bullets that are doubled (- ・) or stand alone. */
export function checkBullets(reading: Reading, _: Minutes): Diagnostic[] {
  const empty = reading.blocks.flatMap((block) =>
    block.type === 'noise' && block.sort === 'empty bullet'
      ? [diagnostic('empty-bullet', block.span)]
      : [],
  );
  return [...doubled(reading), ...empty];
}

// Told once, at the first place.
function doubled({ source, blocks }: Reading): Diagnostic[] {
  const starts = lineStarts(source.text);
  let line = 0;
  const marks: Span[] = [];
  for (const block of blocks) {
    if (!isBullet(block)) continue;
    const to = block.pieces[0]?.from ?? 0;
    while ((starts[line + 1] ?? Infinity) <= to) line += 1;
    const from = starts[line] ?? 0;
    const mark = source.text.slice(from, to);
    const lead = mark.length - mark.trimStart().length;
    if (/^\s*[-・●•○◆■→⇒*]\s*[-・●•○◆■→⇒*]\s*$/.test(fold(mark)))
      marks.push({ from: from + lead, to: from + mark.trimEnd().length });
  }
  const [first] = marks;
  if (!first) return [];
  const printed = source.text.slice(first.from, first.to);
  return [diagnostic('double-bullet', first, { printed, count: String(marks.length) })];
}

function isBullet(block: Reading['blocks'][number]): block is TextBlock {
  return block.type === 'text' && block.bullet;
}
