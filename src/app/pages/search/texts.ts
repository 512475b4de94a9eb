import type { BlockKind } from '../../../core';
import type { Words } from '../../meeting-words';

export const texts = {
  ja: {
    title: '検索',
    label: '探す語',
    submit: '検索',
    hint: '空白で区切ると、すべてを含むところを探します。全角と半角、大文字と小文字、語の中の空白や改行は区別しません。',
    before: '段落、節の題、議題、発言者の表示、出席者名簿のすべてを探します。',
    sum: (hits: string, blocks: number, meetings: number) =>
      `${hits}件・${blocks}か所・${meetings}会議`,
    none: ['「', '」は出てきません'],
    noneBody: (meetings: number, blocks: string) =>
      `${meetings}会議・${blocks}か所を探しました。語を短くするか、絞り込みを外すと見つかることがあります。`,
    shorter: ['「', '」で探す'],
    corrected: (form: Words) => ['注記による氏名。原文の表記は', ...form],
    unfilter: '絞り込みを外す',
    missing: '出てこない会議：',
    list: '、',
    meetings: '会議',
    kinds: '種類',
    speech: '発言のみ',
    order: '並べ方',
    byDocument: '会議の順',
    byRank: 'よく出る順',
    filters: '絞り込み',
    kind: {
      paragraph: '段落',
      section: '節の題',
      agenda: '議題',
      mark: '発言者の表示',
      attendee: '出席者',
    } satisfies Record<BlockKind, string>,
    rest: (n: string) => `残り${n}件を開く`,
    hits: (n: number, blocks: number) => `${n}件・${blocks}か所`,
    note: '前後を示します。行番号を押すと、原文のその行が開きます。',
  },
  en: {
    title: 'Search',
    label: 'Words to find',
    submit: 'Search',
    hint: 'Words separated by blanks must all stand in one place. Width, case, blanks and line breaks inside a word make no difference.',
    before:
      'Paragraphs, section titles, agenda items, speaker marks and lists of attendees are all searched.',
    sum: (hits: string, blocks: number, meetings: number) =>
      `${hits} hits, ${blocks} places, ${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}`,
    none: ['“', '” does not occur'],
    noneBody: (meetings: number, blocks: string) =>
      `${blocks} places in ${meetings} meetings were searched. A shorter word, or fewer filters, may find something.`,
    shorter: ['Search for “', '”'],
    corrected: (form: Words) => ['a name by annotation, printed as ', ...form],
    unfilter: 'Remove the filters',
    missing: 'It does not occur in:',
    list: ', ',
    meetings: 'Meetings',
    kinds: 'Kinds',
    speech: 'Speech only',
    order: 'Order',
    byDocument: 'By meeting',
    byRank: 'Densest first',
    filters: 'Filter',
    kind: {
      paragraph: 'Paragraph',
      section: 'Section title',
      agenda: 'Agenda item',
      mark: 'Speaker mark',
      attendee: 'Attendee',
    },
    rest: (n: string) => `Open the other ${n} hits`,
    hits: (n: number, blocks: number) => `${n} hits, ${blocks} places`,
    note: 'Shown with what stands before and after. A line number opens that line of the source.',
  },
};
