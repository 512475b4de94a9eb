import { diagnostic, type Diagnostic } from '../diagnostic';
import type { Reading } from './reading';

interface Sign {
  readonly ja: string;
  readonly en: string;
  readonly found: (reading: Reading) => boolean;
}

/** What minutes have: two of these signs, the first or the third among them, and something to read. */
const SIGNS: readonly Sign[] = [
  {
    ja: '「議事概要」などの表題や見出し',
    en: 'a title or heading such as 議事概要',
    found: isTitled,
  },
  { ja: '開催日時', en: 'a date', found: ({ header }) => header.meta.date !== null },
  { ja: '出席者の名簿', en: 'a list of attendees', found: hasList },
  {
    ja: '議事の本文や発言者表示',
    en: 'a body or speaker marks',
    found: ({ body, regions }) =>
      body.marks.length > 0 || (regions.heading !== null && body.drafts.length > 0),
  },
];

// 議事概要, 議事要旨, 議事録 anywhere, or the 概要 of a body that meets
function isTitled({ header, regions }: Reading): boolean {
  const title = regions.title
    .map(({ fold }) => fold.slice(0, 80))
    .join('')
    .replace(/\s/g, '');
  const told = /(?:会|会議|部会)(?:[^。]{0,12})(?:の|結果)?(?:概要|要旨|記録|要録)/.test(
    title.slice(0, 400),
  );
  return header.meta.kind !== null || told || (regions.headingLabel ?? '').startsWith('議事');
}

// 報道関係者 各位, … 次第: papers about a meeting that is yet to come
function isOtherPaper({ lines, body, regions }: Reading): boolean {
  const head = lines.slice(0, 12).map(({ fold }) => fold.slice(0, 80).trim());
  const early = head.slice(0, 4).join('').replace(/\s/g, '');
  if (body.marks.length > 0 || /議事(?:概要|要旨|録)/.test(early)) return false;
  const fields = regions.fields.map(({ line }) => line.fold.slice(0, 40));
  return (
    head.some((text) =>
      /報道(?:発表|関係者|機関)|プレスリリース|記者(?:会見|発表)|開催(?:案内|通知|のお知らせ)|次\s*第$/.test(
        text,
      ),
    ) || fields.some((text) => /出席予定|取材/.test(text))
  );
}

function hasList({ list }: Reading): boolean {
  return list.attendees.length > 0;
}

/** The reason why a text is no minutes; null where it is. */
export function refusal(reading: Reading): Diagnostic | null {
  const missing = SIGNS.filter(({ found }) => !found(reading));
  const other = isOtherPaper(reading);
  const content = reading.body.drafts.length > 0 || reading.header.meta.kind !== null;
  if (!other && content && missing.length <= 2 && (isTitled(reading) || hasList(reading)))
    return null;
  const until = Math.min(reading.source.text.length, reading.lines[0]?.to ?? 0);
  return diagnostic(
    'not-minutes',
    { from: 0, to: until },
    {
      missing: missing.map(({ ja }) => ja).join('、'),
      missingEn: missing.map(({ en }) => en).join(', '),
    },
  );
}
