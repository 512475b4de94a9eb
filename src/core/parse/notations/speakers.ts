import type { Block } from '../blocks';
import { isFull } from '../joins';
import { lineSpan, type Line } from '../lines';
import { beginsWithName, isSpeakerLabel, type Known } from '../marks';
import { HEAD, placeOf, type BlockReading, type Notation, type Scene } from '../notation';
import { isSecretariat, isSharedRole, isSoleRole } from '../posts';
import { readPlain } from './items';

const OPEN = '【〔[(≪<';
const CLOSE = '】〕])≫>';
const BRACKETED = /^\s*[○●◎・-]?\s*([【〔[(≪<])(.{1,100})([】〕\])≫>])\s*:?\s*$/;
const CIRCLE = /^\s*[○●◎]\s*(?=\S)/;

/** ○（野原本部員）, （政府側出席者 木村統括官）, 【北山会長】 on a line of its own. */
export const bracketedMark: Notation = {
  name: '○（野原本部員）',
  starts: (line, scene) => maybeBracketed(line, scene) !== null,
  read: (scene, at, line) => {
    const { label, lines, to } = maybeBracketed(line, scene) ?? {
      label: '',
      lines: 1,
      to: line.to,
    };
    const span = { from: lineSpan(line).from, to };
    return { blocks: [{ type: 'mark', span, label, inline: false }], next: at + lines };
  },
};

interface Bracketed {
  readonly label: string;
  /** How many lines it takes; a long one may be wrapped. */
  readonly lines: number;
  readonly to: number;
}

function maybeBracketed(line: Line, scene: Scene): Bracketed | null {
  if (line.fold.length > HEAD || !/^\s*[○●◎・-]?\s*[【〔[(≪<]/.test(line.fold)) return null;
  const label = innerText(line.text, line.fold);
  if (label !== null)
    return isSpeakerLabel(label, scene.known) ? { label, lines: 1, to: lineSpan(line).to } : null;
  const below = scene.lines[placeOf(line, scene) + 1];
  if (!below || below.gap !== null || below.fold.length > HEAD || !isFull(scene, line)) return null;
  const joined = innerText(line.text + below.text, line.fold + below.fold);
  const fits = joined !== null && isSpeakerLabel(joined, scene.known);
  return fits ? { label: joined, lines: 2, to: lineSpan(below).to } : null;
}

/** ○飯田議長, ○柳瀬金融庁総合政策局総括審議官 */
export const circleMark: Notation = {
  name: '○飯田議長',
  starts: (line, { known, legend }) => {
    const found = CIRCLE.exec(line.fold.slice(0, HEAD));
    if (!found || legend.has(found[0].trim())) return false;
    const label = line.text.slice(found[0].length);
    return isSpeakerLabel(label, known) && !/\S\s+[（(][^（()）]*[)）]\s*$/.test(label.slice(-60));
  },
  read: (_, at, line) =>
    ownMark(line, at, line.text.slice(CIRCLE.exec(line.fold)?.[0].length ?? 0)),
};

/** ・平岡委員 alone behind a bullet, with the speech below. */
export const bulletMark: Notation = {
  name: '・平岡委員',
  starts: (line, scene) => {
    const label = bulletLabel(line);
    if (label === null || scene.legend.has(line.fold.trim().charAt(0))) return false;
    const below = scene.lines[placeOf(line, scene) + 1];
    const speech = below?.gap === null && bulletLabel(below) === null && /^\s/.test(below.text);
    return (
      speech &&
      (isSureBullet(line, scene.known) || (scene.brackets.has('・') && isShortLabel(label)))
    );
  },
  read: (_, at, line) => ownMark(line, at, bulletLabel(line) ?? ''),
};

/** Whether a line is a bullet that is a speaker and nothing else: ・平岡委員. */
export function isSureBullet(line: Line, known: Known): boolean {
  const label = bulletLabel(line);
  return label !== null && isSpeakerLabel(label, known) && isSure(label, known);
}

function bulletLabel({ text, fold }: Line): string | null {
  const lead = /^\s*[・•●■◆▪→-]\s*/.exec(fold.slice(0, 20))?.[0].length ?? 0;
  const label = text.slice(lead).trim();
  return lead > 0 && label.length > 1 && label.length <= 20 && !/[\s。、：:]/.test(label)
    ? label
    : null;
}

/** ○村井委員　text, 【北山会長】text, 山田課長　text */
export const inlineMark: Notation = {
  name: '○村井委員　text',
  starts: (line, scene) => maybeInline(line, scene) !== null,
  read: (scene, at, line) => markAndText(scene, at, line, maybeInline(line, scene)),
};

/** 座長：text, 委員：text, 事務局（小暮）：text, ○菅国務大臣：text, Ａ委員：text */
export const colonMark: Notation = {
  name: '座長：text',
  starts: (line, scene) => maybeColon(line, scene) !== null,
  read: (scene, at, line) => markAndText(scene, at, line, maybeColon(line, scene)),
};

// The text between outer brackets that stand at both ends.
function innerText(text: string, folded: string): string | null {
  const [, open = '', inner = '', close = ''] = BRACKETED.exec(folded) ?? [];
  if (open === '' || OPEN.indexOf(open) !== CLOSE.indexOf(close) || !isOneBracket(inner))
    return null;
  const from = folded.indexOf(open) + 1;
  return text.slice(from, from + inner.length).trim();
}

// (a)(b) is no single bracket.
function isOneBracket(inner: string): boolean {
  let depth = 0;
  for (const character of inner) {
    if (OPEN.includes(character)) depth += 1;
    if (CLOSE.includes(character)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function ownMark(line: Line, at: number, label: string): BlockReading {
  const mark: Block = { type: 'mark', span: lineSpan(line), label: label.trim(), inline: false };
  return { blocks: [mark], next: at + 1 };
}

interface Inline {
  readonly label: string;
  /** Column at which the speech begins. */
  readonly column: number;
}

function maybeInline(
  { text, fold }: Line,
  { known, legend, brackets, spaced }: Scene,
): Inline | null {
  const head = fold.slice(0, HEAD);
  const square =
    /^\s*[○●・→⇒-]?\s*[【〔[(≪<]([^【】〔〕[\]()≪≫<>]{1,40}(?:\([^()]{1,20}\))?)[】〕\])≫>]\s*(?=\S)/.exec(
      head,
    );
  if (square) {
    const [whole, inner = ''] = square;
    const from = head.indexOf(inner);
    const label = text.slice(from, from + inner.length);
    const sure = isSpeakerLabel(label, known) && isSure(label, known);
    // Where brackets mark speakers, a short word in them is one too, whoever it is.
    const usual = brackets.has(head.charAt(from - 1)) && isShortLabel(inner);
    const column = whole.length;
    return (sure || usual) && !/^[のはがをにでともや、。]/.test(head.slice(column))
      ? { label, column }
      : null;
  }
  const marked =
    /^(\s*[○●]\s*)(\S{2,40})\s+(?=\S)/.exec(head) ?? BULLETED.exec(text.slice(0, HEAD));
  const apart = marked ?? SPACED.exec(text.slice(0, HEAD));
  if (!apart || legend.has(apart[1]?.trim() ?? '')) return null;
  const lead = apart[1]?.length ?? 0;
  const label = text.slice(lead, lead + (apart[2]?.length ?? 0));
  const wide = marked !== null || WIDE.test(apart[3] ?? '');
  const named = beginsWithName(label, known) && wide;
  const bulleted = marked !== null && !/[○●]/.test(fold.slice(0, lead));
  const certain = isSure(label, known);
  const sure =
    (marked !== null && (!bulleted || certain)) || named || (spaced && (wide || certain));
  // ○経済産業省　text, where ○ marks the speakers of the body
  const usual =
    marked !== null && brackets.has('○') && isShortLabel(fold.slice(lead, lead + label.length));
  // 兵藤某職　text, where wide blanks part the speakers of the body from their speech
  const shown = spaced && marked === null && lead === 0 && WIDE.test(apart[3] ?? '');
  const unknown = shown && /^[一-龠々ァ-ヴー]{3,10}$/.test(label);
  return (sure && isSpeakerLabel(label, known)) || usual || unknown
    ? { label, column: apart[0].length }
    : null;
}

// ・部会長　text, •A委員　text: a bullet with a wide blank behind its speaker
const BULLETED = /^(\s*[・•▪‣→⇒-]\s*)(\S{2,20})[\u3000\t]+(?=\S)/;

// 委員長　それでは、…
const SPACED = /^(\s*)(\S{2,20})(\s+)(?=\S)/;
const WIDE = /[\u3000\t]| {2}/;

/** Whether a line prints a role, or a name of the list with a post, in front of its speech, parted by a blank alone. */
export function isSpacedLabel({ text, fold }: Line, known: Known): boolean {
  const label = SPACED.exec(text.slice(0, HEAD))?.[2] ?? '';
  return label !== '' && /。/.test(fold) && isSpeakerLabel(label, known) && isSure(label, known);
}

function isShortLabel(inner: string): boolean {
  return (
    inner.length <= 14 &&
    !/[。、「」0-9]|資料|別紙|参考|補足|注|例|図|表|案$|決定|報告|了承/.test(inner)
  );
}

/** The bracket in which a line prints a speaker of the list, or a role, in front of the speech. */
export function speakerBracket(line: Line, known: Known): string | null {
  const { fold, text } = line;
  if (isSureBullet(line, known)) return '・';
  const circled = /^\s*○\s*(\S{2,20})\s+(?=\S)/.exec(fold.slice(0, 60));
  if (circled && isSpeakerLabel(circled[1] ?? '', known)) return '○';
  if (maybeColon(line, { known, brackets: new Set() })) return ':';
  const found =
    /^\s*[○●・-]?\s*([【〔[(≪<])([^【】〔〕[\]()≪≫<>]{1,20})[】〕\])≫>]\s*[^のはがをにでともや、。\s]/.exec(
      fold.slice(0, 60),
    );
  if (!found) return null;
  const [, bracket = '', inner = ''] = found;
  const from = fold.indexOf(inner);
  const label = text.slice(from, from + inner.length);
  return isSpeakerLabel(label, known) && isSure(label, known) ? bracket : null;
}

/** 部会長 alone on a line, with the speech below. */
export const bareMark: Notation = {
  name: '部会長',
  starts: (line, scene) => {
    if (!isBareLabel(line, scene.known)) return false;
    const below = scene.lines[placeOf(line, scene) + 1];
    return scene.bare && below?.gap === null;
  },
  read: (_, at, line) => ownMark(line, at, line.text),
};

/** Whether a line is nothing but a label: 部会長, 木村委員, 農政課長. */
export function isBareLabel({ text, fold }: Line, known: Known): boolean {
  return (
    fold.length <= 24 &&
    /^\s*[一-龠々ァ-ヴーA-Z]/.test(fold) &&
    isSpeakerLabel(text.trim(), known) &&
    !/\s\S/.test(text.trim())
  );
}

/** Whether a bare label is certain: a role, or a name of the list with a post. */
export function isSureLabel(line: Line, known: Known): boolean {
  return isBareLabel(line, known) && isSure(line.text.trim(), known);
}

function maybeColon(
  { text, fold }: Line,
  { known, brackets }: Pick<Scene, 'known' | 'brackets'>,
): Inline | null {
  const found =
    /^(\s*[○●・-]?\s*)([^:。、「」()]{1,30}(?:\([^:()]{1,20}\)(?:[^:。、「」()]{1,10})?)?|\([^:()]{1,30}\))\s*:\s*/.exec(
      fold.slice(0, 70),
    );
  if (!found) return null;
  const lead = found[1]?.length ?? 0;
  const label = text
    .slice(lead, lead + (found[2]?.length ?? 0))
    .trim()
    .replace(/^[（(](.*)[)）]$/, '$1');
  const sure = isSure(label, known);
  const marked = /^\s*[○●]/.test(fold);
  const fits = (sure || marked) && (isSharedRole(label) || isSpeakerLabel(label, known));
  // 石田：text, where colons mark the speakers of the body
  const usual = brackets.has(':') && isShortLabel(label) && !/[はがをにでとのも]/.test(label);
  return fits || usual ? { label, column: found[0].length } : null;
}

// A name of the list, or a role and nothing else.
function isSure(label: string, known: Known): boolean {
  return (
    isSecretariat(label) || isSharedRole(label) || isSoleRole(label) || beginsWithName(label, known)
  );
}

function markAndText(scene: Scene, at: number, line: Line, inline: Inline | null): BlockReading {
  const { label, column } = inline ?? { label: '', column: 0 };
  const until = line.text.slice(0, column).trimEnd().length;
  const mark: Block = {
    type: 'mark',
    span: lineSpan(line, 0, until),
    label: label.trim(),
    inline: true,
  };
  if (line.text.slice(column).trim() === '') return ownMark(line, at, label);
  const speech = readPlain(scene, at, column);
  // ・（小菅委員）text is a bullet still.
  const bullet = /^\s*[・•▪‣→⇒-]/.test(line.fold);
  const blocks = speech.blocks.map((block) =>
    block.type === 'text' ? { ...block, bullet } : block,
  );
  return { blocks: [mark, ...blocks], next: speech.next };
}
