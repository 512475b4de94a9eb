import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, type Anchor } from '../../../src/core/anchor/anchor';
import { findAnchor, type FoundAnchor } from '../../../src/core/anchor/find';
import { excerptText, threadOf, threadRange } from '../../../src/core/anchor/thread';
import { compileSource } from '../../../src/core/corpus';
import type { Meeting } from '../../../src/core/meeting';
import { normalise } from '../../../src/core/text/normalise';
import { SEEDS, seedSource } from '../../from-gold';
import { toyMeeting } from '../metrics/toy';

const said = (...texts: readonly string[]) =>
  toyMeeting(
    'toy',
    texts.map((text) => ({ text })),
  );

const BEFORE = '初めに、事務局から資料の説明があった。';
const PASSAGE = '中小企業への支援を、AIの活用とあわせて強めるべきである。';
const AFTER = '続いて、各委員から順に意見が述べられた。';
const OTHER = '会議の運営要領については、案のとおり決定された。';
const anchor = anchorOf(said(BEFORE, PASSAGE, AFTER), 1);

/** The words at the place found. */
function words(meeting: Meeting, found: FoundAnchor): string {
  return found.state === 'lost' ? '' : excerptText(threadOf(meeting), found.excerpts);
}

function look(one: Anchor, ...texts: readonly string[]) {
  const meeting = said(...texts);
  const found = findAnchor(meeting, one);
  return [found.state, found.state === 'lost' ? null : found.paragraph, words(meeting, found)];
}

describe('findAnchor', () => {
  it('says same where the words stand in their line, whatever the width of their letters', () => {
    const wide = PASSAGE.replace('AI', 'Ａ Ｉ');
    expect(look(anchor, BEFORE, wide, AFTER)).toEqual(['same', 1, wide]);
  });

  it('says moved where lines came in above', () => {
    expect(look(anchor, OTHER, BEFORE, PASSAGE, AFTER)).toEqual(['moved', 2, PASSAGE]);
    expect(look(anchor, BEFORE, OTHER, PASSAGE, AFTER)).toEqual(['moved', 2, PASSAGE]);
    expect(look(anchor, OTHER, PASSAGE)).toEqual(['same', 1, PASSAGE]);
  });

  it('says changed where a few words are others, and shows the place', () => {
    const now = PASSAGE.replace('強めるべき', '強化すべき');
    expect(look(anchor, BEFORE, now, AFTER)).toEqual(['changed', 1, now]);
    expect(look(anchor, OTHER, OTHER, now, OTHER)).toEqual(['changed', 2, now]);
  });

  it('says lost where nothing comes near', () => {
    expect(look(anchor, BEFORE, OTHER, AFTER)).toEqual(['lost', null, '']);
    expect(look(anchor, OTHER)).toEqual(['lost', null, '']);
  });

  it('finds a long passage that was edited in the middle by its two ends', () => {
    const long = `第一に、${'基盤を守る取組を進める。'.repeat(9)}以上の三点を求めたい。`;
    const now = long.replace('取組を進める。基盤', '取組を大いに進める。基盤');
    const one = anchorOf(said(BEFORE, long, AFTER), 1);
    expect(look(one, BEFORE, long, AFTER)).toEqual(['same', 1, long]);
    expect(look(one, OTHER, now, OTHER)).toEqual(['changed', 1, now]);
  });

  it('tells repeats apart by what stands around them', () => {
    const meeting = said(BEFORE, '異議なし。', OTHER, '異議なし。', AFTER);
    const [first, second] = [anchorOf(meeting, 1), anchorOf(meeting, 3)];
    expect(look(first, BEFORE, '異議なし。', OTHER, '異議なし。', AFTER)[1]).toBe(1);
    expect(look(second, BEFORE, '異議なし。', OTHER, '異議なし。', AFTER)[1]).toBe(3);
    expect(look(second, PASSAGE, BEFORE, '異議なし。', OTHER, '異議なし。', AFTER)).toEqual([
      'moved',
      4,
      '異議なし。',
    ]);
  });

  it('takes no repeat for another whose own place is gone', () => {
    const meeting = said(BEFORE, '異議なし。', OTHER, '異議なし。', AFTER);
    expect(look(anchorOf(meeting, 3), BEFORE, '異議なし。', OTHER, AFTER)[0]).toBe('changed');
    expect(look(anchorOf(meeting, 1), BEFORE, OTHER, '異議なし。', AFTER)[0]).toBe('changed');
  });

  it('says of a short passage alone in other surroundings that it may be another', () => {
    const one = anchorOf(said(BEFORE, '異議なし。', AFTER), 1);
    expect(look(one, OTHER, '異議なし。', PASSAGE)).toEqual(['changed', 1, '異議なし。']);
  });
});

interface Line {
  /** Which paragraph of the original it is; null for one that came in. */
  readonly of: number | null;
  readonly text: string;
  readonly under: string;
}

interface Step {
  readonly type: 'insert' | 'delete' | 'replace' | 'widen' | 'section';
  readonly at: number;
  readonly place: number;
  readonly text: string;
}

const POOL = [BEFORE, PASSAGE, AFTER, OTHER, '異議なし。', 'AI', '支援', '異議なし。以上。'];
const meetings = fc.array(
  fc.record({ text: fc.constantFrom(...POOL), under: fc.constantFrom('（１）', '（２）') }),
  { minLength: 1, maxLength: 8 },
);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    type: fc.constantFrom('insert', 'delete', 'replace', 'widen', 'section'),
    at: fc.nat(9),
    place: fc.nat(20),
    text: fc.constantFrom(...POOL, '新たに加わった一文である。', '別'),
  }),
  { maxLength: 5 },
);

const widened = (text: string) =>
  text.replace(/[A-Za-z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

function edited(all: readonly Line[], { type, at, place, text }: Step): readonly Line[] {
  const index = at % (all.length + 1);
  const line = all[index] ?? { of: null, text, under: '（１）' };
  if (type === 'insert') return all.toSpliced(index, 0, { ...line, of: null, text });
  const cut = place % line.text.length;
  const now = {
    delete: [],
    replace: [{ ...line, text: line.text.slice(0, cut) + text + line.text.slice(cut + 3) }],
    widen: [{ ...line, text: widened(line.text) }],
    section: [{ ...line, under: '（３）' }],
  }[type];
  return all.toSpliced(index, 1, ...now);
}

/** Whether a line that came in cannot be told from the one quoted: it has a neighbour of it, or words that stood nowhere else. */
function isTaken(first: Meeting, now: Meeting, target: number, found: FoundAnchor) {
  if (found.state === 'lost') return false;
  const quote = normalise(threadOf(first).paragraphs[target]!.printed).text;
  const [was, is] = [threadOf(first), threadOf(now)];
  const count = ({ text }: { text: string }) => text.split(quote).length - 1;
  if (quote.length >= 24 && count(was) === 1 && count(is) === 1) return true;
  const old = was.starts[target]!;
  const { from } = threadRange(is, found.excerpts[0]!);
  const before = was.text.slice(0, old).slice(-8) === is.text.slice(0, from).slice(-8);
  const after = (text: string, at: number) => text.slice(at + quote.length).slice(0, 8);
  return before || after(was.text, old) === after(is.text, from);
}

describe('findAnchor over edits of any kind', () => {
  it('never takes another passage for the quotation', () => {
    fc.assert(
      fc.property(meetings, fc.nat(7), steps, (records, pick, todo) => {
        const target = pick % records.length;
        const meeting = toyMeeting('toy', records);
        const start = records.map((line, of): Line => ({ ...line, of }));
        const lines = todo.reduce(edited, start);
        const now = toyMeeting('toy', lines);
        const found = findAnchor(now, anchorOf(meeting, target));
        if (found.state !== 'same' && found.state !== 'moved') return;
        expect(normalise(words(now, found)).text).toBe(normalise(records[target]!.text).text);
        const isIt = lines[found.paragraph]?.of === target;
        expect(isIt || isTaken(meeting, now, target, found)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe.each(SEEDS)('findAnchor after %s was read anew', (id) => {
  const source = seedSource(id);
  const meeting = compileSource(source).meeting!;
  const { paragraphs } = meeting.minutes;
  const read = (text: string) => compileSource({ file: source.file, text }).meeting!;
  const quote = (index: number) => normalise(threadOf(meeting).paragraphs[index]!.printed).text;
  const index = fc.nat(paragraphs.length - 1);

  it('finds every passage, of letters of another width and with blank lines above', () => {
    const now = read(`\n\n${widened(source.text)}`);
    paragraphs.forEach((_, index) => {
      const found = findAnchor(now, anchorOf(meeting, index));
      expect(found.state).toBe('moved');
      expect(normalise(words(now, found)).text).toBe(quote(index));
    });
  });

  it('finds the passage where a page break cuts it', () => {
    fc.assert(
      fc.property(index, fc.nat(200), (index, at) => {
        const { from, to } = paragraphs[index]!.pieces[0]!;
        fc.pre(to - from >= 20);
        const cut = from + 8 + (at % (to - from - 16));
        const now = read(`${source.text.slice(0, cut)}\n\n${source.text.slice(cut)}`);
        const found = findAnchor(now, anchorOf(meeting, index));
        // Where the cut makes a heading of the first words, the rest is what is left of the passage.
        expect(normalise(words(now, found)).text).toContain(quote(index).slice(-10));
      }),
      { numRuns: 25 },
    );
  });

  it('says changed, at the right place, where a few signs of the passage are others', () => {
    fc.assert(
      fc.property(index, fc.nat(200), (index, at) => {
        const { pieces } = paragraphs[index]!;
        const piece = pieces[0]!;
        fc.pre(piece.to - piece.from >= 20);
        const cut = piece.from + (at % (piece.to - piece.from - 3));
        const text = `${source.text.slice(0, cut)}変更${source.text.slice(cut + 3)}`;
        const now = read(text);
        const found = findAnchor(now, anchorOf(meeting, index));
        expect(found).toMatchObject({ state: 'changed', line: lineOf(meeting, index) });
      }),
      { numRuns: 25 },
    );
  });
});

function lineOf(meeting: Meeting, index: number): number {
  return threadOf(meeting).lineOf({ paragraph: index, span: { from: 0, to: 1 } });
}
