import type { AgendaItem, Section, Span } from '../model';
import type { Claim } from './body';
import type { Field } from './fields';
import { lineSpan, type Line } from './lines';

const NO_ITEM =
  /^(?:開会|閉会|開\s会|閉\s会)|(?:挨拶|あいさつ|まとめ|総括|講評)$|^(?:議\s*事|議\s*題|今後の予定)$|^次回|次回(?:会合|会議|日程|開催)/;

/** The numbered headings as agenda, where no list of items is printed: all but opening, greetings, closing, next dates. */
export function agendaOfSections(sections: readonly Section[]): AgendaItem[] {
  return sections
    .filter(
      ({ number, title }) =>
        /[0-9０-９①-⑳⑴-⒇一二三四五六七八九十ア-コ]/.test(number) && !NO_ITEM.test(title),
    )
    .map(({ span, title }) => ({
      span: titleSpan(span, title),
      kind: 'item',
      title,
    }));
}

function titleSpan({ from, to }: Span, title: string): Span {
  return { from: Math.max(from, to - title.length), to };
}

const LEAD =
  /^\s*(?:(?:議題|報告|協議|審議)\s?[0-9]{1,2}|(?:議案|報告|承認|諮問)?第\s?[0-9]{1,3}号(?:議案)?|\([0-9]{1,2}\)|[0-9]{1,2}(?:[.)](?![0-9])|(?=\s))|[①-⑳⑴-⒇]|[一二三四五六七八九十]{1,2}、|[-・○●◎■□◆◇]|[ア-コ][.)\s])[\s、:.]*/;
const SORT = /^\s*[【[<〔≪(]\s*(決定|報告|審議|協議|議決)\s?(?:事項|案件)?\s*[】\]>〕≫)]\s*$/;

/** The agenda a header lists, with what it takes of the source. */
export interface AgendaList {
  readonly items: AgendaItem[];
  readonly claims: Claim[];
}

/** The list under 議題, 審議事項 and the like. */
export function readAgenda(fields: readonly Field[]): AgendaList {
  const list: AgendaList = { items: [], claims: [] };
  for (const field of fields) if (field.kind === 'agenda') readField(field, list);
  return list;
}

function readField({ line, column, rest }: Field, list: AgendaList): void {
  let kind: AgendaItem['kind'] = 'item';
  if (line.text.slice(column).trim() !== '') takeItem(list, kind, line, column);
  for (const below of rest) {
    if (below.gap !== null) continue;
    const label = SORT.exec(below.fold.slice(0, 40))?.[1];
    if (label === undefined) takeItem(list, kind, below, 0);
    else kind = label === '報告' ? 'report' : label.includes('決') ? 'decision' : 'item';
  }
}

function takeItem(
  { items, claims }: AgendaList,
  kind: AgendaItem['kind'],
  line: Line,
  from: number,
): void {
  const lead = LEAD.exec(line.fold.slice(from, from + 60))?.[0].length ?? 0;
  const span = lineSpan(line, from + lead);
  const title = line.text.slice(from + lead).trim();
  const last = items[items.length - 1];
  const goesOn = lead === 0 && last !== undefined && /^\s/.test(line.text) && from === 0;
  if (goesOn) {
    const whole = { from: last.span.from, to: span.to };
    items[items.length - 1] = { ...last, span: whole, title: last.title + title };
  } else items.push({ span, kind, title });
  if (from === 0) claims.push({ from: line.from, type: 'agenda', of: items.length - 1 });
}
