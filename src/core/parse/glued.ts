import { kindOfField } from './field-table';
import type { Line } from './lines';

const HEADER = 60;
const LONGEST = 400;
// …講義室3.出席者： / …60分２　場所 / …まで【場所】
const FIELD =
  /(?:[0-9]{1,2}\s?[.)、]\s?|[0-9]{1,2}\s{1,3}|[【■□◆])((?:[一-龠々]\s{0,2}){2,8})(?=[:：】]|\s*$)/g;
// …説明があった。エ　その他 / …了承された。（２）次期計画について
const HEADING =
  /(?<=[。)])(\([0-9]{1,2}\)|[0-9]{1,2}(?=[.\s])|[ア-コ](?=[.\s])|[①-⑳])[.\s]*[^。、\s][^。]{0,40}$/;
// 議題：(1)収蔵庫の増設　(2)燻蒸の廃止
const ITEMS = /^[^(①-⑳]{0,20}(?:議\s?題|次\s?第|案\s?件|審議事項)\s*[:：\s]/;
const ITEM = /(?<=\s)(?:\(([0-9]{1,2})\)|([①-⑳]))(?=\s*\S)/g;

/** Cuts lines to whose end a heading is glued. The pieces touch; only the last has the line break. */
export function partGlued(lines: readonly Line[]): Line[] {
  const notations = new Set(lines.map((line) => notationOf(line.fold.trimStart().slice(0, 4))));
  const parted = lines.flatMap((line, at) => cut(line, placesIn(line, at, notations)));
  return parted.length === lines.length
    ? [...lines]
    : parted.map((line, index) => ({ ...line, index }));
}

function placesIn(line: Line, at: number, notations: ReadonlySet<string>): number[] {
  if (line.gap !== null || line.fold.length > LONGEST) return [];
  const places = at < HEADER ? [...fieldsIn(line), ...itemsIn(line)] : [];
  const heading = HEADING.exec(line.fold);
  if (heading && notations.has(notationOf(heading[1] ?? ''))) places.push(heading.index);
  return [...new Set(places)].sort((a, b) => a - b);
}

function fieldsIn({ fold }: Line): number[] {
  return [...fold.matchAll(FIELD)]
    .filter(({ 1: label = '', index }) => {
      const sure = kindOfField(label.replace(/\s/g, '')) !== null;
      return sure && /[^\s(（第0-9]/.test(fold.slice(0, index));
    })
    .map(({ index }) => index);
}

function itemsIn({ fold }: Line): number[] {
  if (!ITEMS.test(fold) || fold.includes('。')) return [];
  return [...fold.matchAll(ITEM)]
    .filter(({ 1: number }) => number !== '1')
    .map(({ index }) => index);
}

// (2) → (N), エ → ア
function notationOf(text: string): string {
  if (/^\([0-9]/.test(text)) return '(N)';
  if (/^[0-9]{1,2}(?:[.\s]|$)/.test(text)) return 'N';
  if (/^[ア-コ](?:[.\s]|$)/.test(text)) return 'ア';
  return /^[①-⑳]/.test(text) ? '①' : '';
}

function cut(line: Line, places: readonly number[]): Line[] {
  if (places.length === 0) return [line];
  return [0, ...places].map((from, at) => {
    const until = places[at];
    const to = until === undefined ? line.text.length : until;
    return {
      ...line,
      from: line.from + from,
      to: line.from + to,
      end: until === undefined ? line.end : line.from + until,
      text: line.text.slice(from, to),
      fold: line.fold.slice(from, to),
    };
  });
}
