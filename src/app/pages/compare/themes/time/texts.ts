import type { Words } from '../../../../meeting-words';

/** Words of the themes over time. */
export const texts = {
  ja: {
    title: 'いつ話されたか：テーマと開催日',
    unit: 'すべての図で、縦と横の目盛りは同じ。',
    from: (n: number, first: string, last: string) =>
      `日付のある${n}会議を、${first}から${last}までの実際の間隔で並べた。`,
    notJoined: '会議体がすべて異なるため、点は線で結ばない。',
    joined: (councils: Words): Words => ['線で結ぶのは同じ会議体の回だけで、', ...councils, '。'],
    bracket: (words: string) => `（${words}）`,
    list: '、',
    gap: (from: string, to: string, time: string) =>
      `最も長い間隔は${from}から${to}までの${time}で、その間の会議は選ばれていない。`,
    leftOut: (letters: string) => `開催日の記載がない${letters}は除く。`,
    caution: '記録のしかたが違うため、書きぶりの差も混じりうる。',
    none: '開催日の異なる会議が二つないので、時間の順には並べません。',
    zero: '小さい白丸：0件',
    years: '下の短い線：年の変わり目',
    line: '線：同じ会議体の回',
    point: '点：一つの会議（触れると、会議と件数が出る）',
    theme: 'テーマ',
    rest: (n: number) => `残り${n}テーマの図を開く`,
    fold: '主なものだけにする',
    turns: '新たに出たテーマ、出なくなったテーマ',
    turnsLead:
      '同じ会議体の、選ばれた回どうしを日付の順に比べます。件数が0から1以上になったものを「新たに出た」、1以上から0になったものを「出なくなった」とします。',
    noTurns:
      '選ばれた会議は会議体がすべて異なるので、順に並べて「新たに出た」「出なくなった」とは言いません。',
    step: (from: Words, to: Words): Words => [...from, ' → ', ...to],
    arrived: '新たに出た',
    gone: '出なくなった',
    nothing: 'なし',
    earlier: (n: number) => `以前の${n}回分を開く`,
  },
  en: {
    title: 'When it was discussed: themes and dates',
    unit: 'All panels share both scales. ',
    from: (n: number, first: string, last: string) =>
      `The ${n} dated meetings from ${first} to ${last}, at their true distance in time. `,
    notJoined: 'They are of different councils, so no points are joined. ',
    joined: (councils: Words): Words => [
      'Only meetings of one council are joined: ',
      ...councils,
      '. ',
    ],
    bracket: (words: string) => ` (${words})`,
    list: ', ',
    gap: (from: string, to: string, time: string) =>
      `The longest gap is ${time}, from ${from} to ${to}, without a meeting chosen. `,
    leftOut: (letters: string) => `Left out for want of a date: ${letters}. `,
    caution:
      'The records are kept differently, so part of a difference may be the manner of writing.',
    none: 'No two meetings have different dates, so they are not put on a time axis.',
    zero: 'Small open circle: no hits',
    years: 'Short lines below: New Year',
    line: 'Line: meetings of one council',
    point: 'Point: one meeting (point at it for its name and counts)',
    theme: 'Theme',
    rest: (n: number) => `Show the other ${n} themes`,
    fold: 'Show only the main ones',
    turns: 'Themes that came up, themes no longer heard',
    turnsLead:
      'The chosen meetings of one council, compared in the order of their dates. “Came up” means from no hits to one or more, “no longer heard” the reverse.',
    noTurns:
      'The chosen meetings are of different councils, so they are not put in a sequence and no theme is called new or gone.',
    step: (from: Words, to: Words): Words => [...from, ' → ', ...to],
    arrived: 'Came up',
    gone: 'No longer heard',
    nothing: 'None',
    earlier: (n: number) => `Show ${n} earlier steps`,
  },
};
