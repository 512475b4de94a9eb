import { isSameVoice, type Diagnostic, type Meeting, type Span } from '../../../../core';

/** What stands in the body of the minutes, in order. */
export type Block = Heading | Label | Agenda | Talk;

interface Base {
  readonly key: string;
  /** What was found where it stands. */
  readonly notes: readonly Diagnostic[];
}

export interface Heading extends Base {
  readonly type: 'section';
  /** Index into the sections. */
  readonly section: number;
}

/** 【決定事項】 */
export interface Label extends Base {
  readonly type: 'label';
  readonly span: Span;
}

export interface Agenda extends Base {
  readonly type: 'agenda';
  /** Indices into the agenda. */
  readonly items: readonly number[];
}

/** Consecutive paragraphs of one voice. Half-open range of paragraphs. */
export interface Talk extends Base {
  readonly type: 'talk';
  readonly from: number;
  readonly to: number;
  readonly chars: number;
  /** True where the speech began in an earlier block and narration stands between. */
  readonly goesOn: boolean;
}

/** The body of a meeting, with what was found in each of its paragraphs. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly notes: ReadonlyMap<number, readonly Diagnostic[]>;
}

/** The minutes as a reader meets them: headings, lists and who speaks; marks of speakers become part of what they open. */
export function bodyOf(meeting: Meeting): Body {
  const { parts } = meeting.minutes;
  const found = foundIn(meeting);
  const notes = new Map<number, Diagnostic[]>();
  const blocks: Block[] = [];
  const spoken = new Set<number>();
  let pending: Diagnostic[] = [];
  let open = false;
  parts.forEach((part, index) => {
    const here = found.get(index) ?? [];
    const last = blocks.at(-1);
    if (part.type === 'paragraph' && part.of !== null) {
      notes.set(part.of, [...(notes.get(part.of) ?? []), ...here]);
      const talk = last?.type === 'talk' && open ? last : null;
      if (talk && part.of < talk.to) return;
      if (talk && isSameVoice(meeting, talk.from, part.of)) {
        blocks[blocks.length - 1] = grown(meeting, talk, part.of);
      } else {
        blocks.push({ ...talkOf(meeting, part.of, spoken), notes: pending });
        pending = [];
      }
      const speech = meeting.minutes.paragraphs[part.of]?.speech ?? null;
      if (speech !== null) spoken.add(speech);
      open = true;
    } else if (part.type === 'mark') {
      pending = [...pending, ...here];
      open = false;
    } else if (part.type === 'noise') {
      if (last?.type === 'talk' && here.length > 0) {
        notes.set(last.to - 1, [...(notes.get(last.to - 1) ?? []), ...here]);
      }
    } else {
      if (opensBlock(meeting, index, here, blocks)) open = false;
    }
  });
  return { blocks, notes };
}

/** Diagnostics by the index of the part in which they begin. */
function foundIn({ minutes, diagnostics }: Meeting): Map<number, Diagnostic[]> {
  const found = new Map<number, Diagnostic[]>();
  for (const one of diagnostics) {
    const at = minutes.parts.findIndex(
      ({ span }) => one.span.from >= span.from && one.span.from < span.to,
    );
    found.set(at, [...(found.get(at) ?? []), one]);
  }
  return found;
}

/** Adds a heading, a label above a list, or an item to the blocks; false for what is no body. */
function opensBlock(
  { minutes: { parts } }: Meeting,
  index: number,
  notes: readonly Diagnostic[],
  blocks: Block[],
): boolean {
  const part = parts[index];
  if (!part) return false;
  const key = `${part.type}-${part.span.from}`;
  const last = blocks.at(-1);
  if (part.type === 'heading' && part.of !== null) {
    blocks.push({ type: 'section', key, section: part.of, notes });
  } else if (part.type === 'label') {
    const next = parts.find(({ type }, at) => at > index && type !== 'noise')?.type;
    const heads = blocks.length > 0 ? next !== 'attendee' && next !== 'meta' : next === 'agenda';
    if (!heads) return false;
    blocks.push({ type: 'label', key, span: part.span, notes });
  } else if (part.type === 'agenda' && part.of !== null) {
    if (last?.type === 'agenda') {
      blocks[blocks.length - 1] = {
        ...last,
        items: [...last.items, part.of],
        notes: [...last.notes, ...notes],
      };
    } else blocks.push({ type: 'agenda', key, items: [part.of], notes });
  } else return false;
  return true;
}

/** A talk that begins with a paragraph; it goes on where its speech is among those spoken before. */
function talkOf({ minutes }: Meeting, index: number, spoken: ReadonlySet<number>): Talk {
  const paragraph = minutes.paragraphs[index];
  const speech = paragraph?.speech ?? null;
  return {
    type: 'talk',
    key: `talk-${index}`,
    from: index,
    to: index + 1,
    chars: paragraph?.chars ?? 0,
    goesOn: speech !== null && spoken.has(speech),
    notes: [],
  };
}

function grown({ minutes }: Meeting, talk: Talk, index: number): Talk {
  const chars = talk.chars + (minutes.paragraphs[index]?.chars ?? 0);
  return { ...talk, to: index + 1, chars };
}

/** The blocks before the first talk that begins at paragraph `limit` or later. */
export function upTo(blocks: readonly Block[], limit: number): readonly Block[] {
  const end = blocks.findIndex((block) => block.type === 'talk' && block.from >= limit);
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Cuts a talk into runs of a few paragraphs, which the page may lay out one at a time. */
export function chunks({ from, to }: Talk, size = 6): readonly Span[] {
  const count = Math.ceil((to - from) / size);
  return Array.from({ length: count }, (_, at) => ({
    from: from + at * size,
    to: Math.min(to, from + (at + 1) * size),
  }));
}
