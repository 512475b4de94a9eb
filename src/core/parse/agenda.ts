import type { AgendaItem, Section } from '../model';

const NO_ITEM = /^(?:開会|閉会|開\s会|閉\s会)|(?:挨拶|あいさつ)$|^次回|次回(?:会合|会議|日程|開催)/;

/** The numbered headings as agenda, where no list of items is printed: all but opening, greetings, closing, next dates. */
export function agendaOfSections(sections: readonly Section[]): AgendaItem[] {
  return sections
    .filter(
      ({ number, title }) =>
        /[0-9０-９①-⑳一二三四五六七八九十]/.test(number) && !NO_ITEM.test(title),
    )
    .map(({ span, number, title }) => ({
      span: {
        from:
          span.to - title.length < span.from ? span.from + number.length : span.to - title.length,
        to: span.to,
      },
      kind: 'item',
      title,
    }));
}
