import type { Block } from './blocks';
import { findWrap, isFull } from './joins';
import type { Line } from './lines';
import type { Known } from './marks';
import type { Notation, Scene } from './notation';
import { bareHeading, bracketHeading, markHeading, numbered } from './notations/headings';
import {
  bullet,
  clockLine,
  closing,
  emptyBullet,
  isBullet,
  isStopped,
  listLabel,
  readPlain,
  remark,
  stage,
} from './notations/items';
import { legend, readLegend } from './notations/legend';
import {
  bareMark,
  bracketedMark,
  bulletMark,
  circleMark,
  colonMark,
  inlineMark,
  isSpacedLabel,
  isSureLabel,
  speakerBracket,
} from './notations/speakers';

/** The notations of a body, tried in order; a line that none of them knows is a plain paragraph. */
export const NOTATIONS: readonly Notation[] = [
  closing,
  remark,
  emptyBullet,
  legend,
  listLabel,
  clockLine,
  bracketedMark,
  stage,
  bracketHeading,
  circleMark,
  bulletMark,
  inlineMark,
  colonMark,
  bareMark,
  numbered,
  bareHeading,
  markHeading,
  bullet,
];

/** Prepares the lines of a body for reading; a legend may stand on the line of its `heading`. */
export function openScene(
  lines: readonly Line[],
  known: Known,
  heading: readonly Line[] = [],
): Scene {
  // A line is asked more than once: for itself, and whether the text above ends there.
  const notations = new Map<Line, Notation | null>();
  const scene: Scene = {
    lines,
    known,
    brackets: usualBrackets(lines, known),
    bare: lines.filter((line) => line.gap === null && isSureLabel(line, known)).length > 2,
    spaced: lines.filter((line) => line.gap === null && isSpacedLabel(line, known)).length > 2,
    legend: new Map([...heading, ...lines].flatMap(readLegend)),
    wrap: findWrap(lines),
    loose: isLoose(lines),
    indent: plainIndent(lines),
    strict: false,
    notation: (line) => {
      const seen = notations.get(line);
      if (seen !== undefined) return seen;
      const found = NOTATIONS.find(({ starts }) => starts(line, scene)) ?? null;
      notations.set(line, found);
      return found;
    },
    opens: (line) => scene.notation(line) !== null,
  };
  return { ...scene, strict: isStrict(scene) };
}

// How far a plain paragraph below a numbered heading stands in.
function plainIndent(lines: readonly Line[]): number {
  const below = lines.find(
    (line, at) =>
      line.gap === null &&
      /^\s+[^\s・○●→-]/.test(line.fold) &&
      /^\s*(?:\([0-9]{1,2}\)|[0-9]{1,2}[.\s]|[ア-コ][.\s]|[一-十]、).{2,40}[^。]$/.test(
        lines[at - 1]?.fold ?? '',
      ),
  );
  return below ? below.text.length - below.text.trimStart().length : 0;
}

// Below a full stop every line that is no line of its own kind stands in, or its line above is full.
function isStrict(scene: Scene): boolean {
  let seen = 0;
  for (const [at, line] of scene.lines.entries()) {
    const below = scene.lines[at + 1];
    if (line.gap !== null || below?.gap !== null || !isStopped(line)) continue;
    if (!/^\s/.test(below.text) && !scene.opens(below) && !isFull(scene, line)) return false;
    seen += 1;
  }
  return seen > 2;
}

// The brackets that stand around speakers in front of their speech, twice at least.
function usualBrackets(lines: readonly Line[], known: Known): Set<string> {
  const found = lines.flatMap((line) =>
    line.gap === null ? (speakerBracket(line, known) ?? []) : [],
  );
  return new Set(found.filter((bracket, at) => found.indexOf(bracket) < at));
}

// Most bullets end without a full stop.
function isLoose(lines: readonly Line[]): boolean {
  const bullets = lines.filter(
    (line) => line.gap === null && isBullet(line) && line.fold.length > 8,
  );
  const ended = bullets.filter(({ index }) =>
    isStopped(lastOfItem(lines, index - (lines[0]?.index ?? 0))),
  );
  return bullets.length >= 3 && ended.length * 2 < bullets.length;
}

// The last line below a bullet before a gap or the next bullet, a few lines ahead at most.
function lastOfItem(lines: readonly Line[], at: number): Line {
  let last = at;
  while (last < at + 12) {
    const below = lines[last + 1];
    if (!below || below.gap !== null || isBullet(below)) break;
    last += 1;
  }
  return lines[last] ?? EMPTY_LINE;
}

const EMPTY_LINE: Line = { index: 0, from: 0, to: 0, end: 0, text: '', fold: '', gap: 'blank' };

/** Reads a body to its end. */
export function readBlocks(scene: Scene): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < scene.lines.length;) {
    const line = scene.lines[at];
    if (!line || line.gap !== null) {
      at += 1;
      continue;
    }
    const notation = scene.notation(line);
    const reading = notation ? notation.read(scene, at, line) : readPlain(scene, at);
    blocks.push(...reading.blocks);
    at = Math.max(reading.next, at + 1);
  }
  return blocks;
}
