import type { Meta } from '../model';
import { maybeDate, readClock, weekdayOf, type PrintedDate } from './dates';
import type { FieldKind } from './field-table';
import type { Field, Regions } from './fields';
import type { Line } from './lines';
import { readTitle } from './title';

/** The header's facts, and where the date stands. */
export interface Header {
  readonly meta: Meta;
  readonly printed: (PrintedDate & { readonly line: Line }) | null;
}

/** Reads title, date, time and place; clock lines of the body (午後2時開会) help where the header has no time. */
export function readHeader(regions: Regions): Header {
  const title = readTitle(regions.title, regions.headingLabel);
  const printed = findDate(regions);
  const clock = withClockLines(readClock(whenText(regions, printed)), regions.body);
  return {
    meta: {
      ...title,
      date: printed?.date ?? null,
      weekdayPrinted: printed?.weekday ?? null,
      weekdayActual: printed?.date ? weekdayOf(printed.date) : null,
      ...clock,
      place: readPlace(regions),
    },
    printed,
  };
}

function linesOf(regions: Regions, kind: FieldKind): Line[] {
  return regions.fields
    .filter((field) => field.kind === kind)
    .flatMap(({ line, rest }) => [line, ...rest]);
}

// The date under 日時; else the first of the title that is no date of publication.
function findDate(regions: Regions): Header['printed'] {
  const candidates = [...linesOf(regions, 'when'), ...regions.title];
  for (const line of candidates) {
    if (/更新|公表|掲載|公開日|作成|発行|現在/.test(line.fold.slice(0, 80))) continue;
    const printed = maybeDate(line.fold.slice(0, 200));
    if (printed) return { ...printed, line };
  }
  return null;
}

function whenText(regions: Regions, printed: Header['printed']): string {
  const when = linesOf(regions, 'when');
  const lines = (when.length > 0 || !printed ? when : [printed.line]).map((line) =>
    line === printed?.line ? line.fold.slice(printed.span.to) : line.fold,
  );
  return lines.join('\n').slice(0, 400);
}

function readPlace(regions: Regions): string | null {
  const field = regions.fields.find(({ kind }) => kind === 'where');
  const value = field
    ? valueOf(field)
    : (AT.exec(whenLines(regions))?.[1] ?? behindClock(whenLines(regions))).trim();
  return value === '' || /^(?:書面|持ち?回り|なし$)/.test(value) ? null : value;
}

// 於：第1会議室 behind the time
const AT = /(?:^|[\s\n])(?:於|場所)[:：\s]\s*([^\n]{2,60})/;

// 2024.11.12（火）14:00-15:00　消防本部3階
function behindClock(text: string): string {
  return (
    /[0-9０-９]{2}分?(?:まで)?[\s　]+([^\s、。]{2,20}(?:[室館階所庁場店]|センター|ホール|オンライン)[^\s、。]{0,8})\s*$/m.exec(
      text,
    )?.[1] ?? ''
  );
}

function whenLines(regions: Regions): string {
  return [...linesOf(regions, 'when'), ...regions.title]
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 400);
}

/** The value of a field as printed, its lines joined by one space. */
export function valueOf(field: Field): string {
  const own = field.line.text.slice(field.column);
  const lines = [own, ...field.rest.filter(({ gap }) => gap === null).map(({ text }) => text)];
  return lines
    .map((text) => text.trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '')
    .join(' ');
}

// 午後2時00分開会 … 午後4時閉会
function withClockLines(
  { start, end }: ReturnType<typeof readClock>,
  body: readonly Line[],
): ReturnType<typeof readClock> {
  const told = (word: RegExp): string | null => {
    const line = body.find(
      ({ fold }) => fold.length < 40 && word.test(fold) && /[0-9]\s?[時:]/.test(fold),
    );
    return line ? readClock(line.fold).start : null;
  };
  return { start: start ?? told(/開会|開始/), end: end ?? told(/閉会|散会|終了/) };
}
