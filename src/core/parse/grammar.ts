import type { Block } from './blocks';
import { findWrap } from './joins';
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
  stage,
} from './notations/items';
import { legend, readLegend } from './notations/legend';
import {
  bareMark,
  bracketedMark,
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
  emptyBullet,
  legend,
  listLabel,
  clockLine,
  bracketedMark,
  bracketHeading,
  stage,
  circleMark,
  inlineMark,
  colonMark,
  bareMark,
  numbered,
  bareHeading,
  markHeading,
  bullet,
];

/** Prepares the lines of a body for reading. */
export function openScene(lines: readonly Line[], known: Known): Scene {
  const scene: Scene = {
    lines,
    known,
    brackets: usualBrackets(lines, known),
    bare: lines.filter((line) => line.gap === null && isSureLabel(line, known)).length > 2,
    spaced: lines.filter((line) => line.gap === null && isSpacedLabel(line, known)).length > 2,
    legend: new Map(lines.flatMap(readLegend)),
    wrap: findWrap(lines),
    loose: isLoose(lines),
    opens: (line) => NOTATIONS.some(({ starts }) => starts(line, scene)),
  };
  return scene;
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
    const notation = NOTATIONS.find(({ starts }) => starts(line, scene));
    const reading = notation ? notation.read(scene, at, line) : readPlain(scene, at);
    blocks.push(...reading.blocks);
    at = Math.max(reading.next, at + 1);
  }
  return blocks;
}
