/** Words of the frame of the comparison and of the page before two meetings are chosen. */
export const texts = {
  ja: {
    and: 'と、',
    many: (n: number) => `${n}会議を比べる`,
    pair: (first: string, second: string) =>
      `${first}と${second}の会議を、公表された記録で比べます。`,
    sameDay: (day: string) => `${day}に開かれた会議を、公表された記録で比べます。`,
    range: (first: string, last: string) =>
      `${first}から${last}までの会議を、公表された記録で比べます。`,
    undated: '公表された記録で比べます。',
    parts: 'この比較の内容',
    part: {
      before: '比べる前に',
      voices: 'だれがどれだけ話したか',
      themes: '何が話されたか',
      focus: 'テーマごとに見る',
      words: '特徴的な語',
      outcomes: '決まったこと',
      repeated: '引き継がれたこと',
      reading: '読み比べる',
    },
    scope: '数える範囲',
    scopes: { all: '発言のすべて', talk: '挨拶を除く' },
    scopeNote: '挨拶を除いて数えています（開会・閉会の挨拶と締め括りの節を数えません）。',
    choose: '会議を比べる',
    chooseLead: (most: number) =>
      `2会議から${most}会議までを、公表された議事概要で並べて比べます。`,
    none: '会議を二つ選ぶと、ここに比較が出ます',
    one: 'もう一つ選ぶと、ここに比較が出ます',
    noneBody: '比べる会議はまだ選ばれていません。下の会議を押すと加わります。',
    oneBody: 'いま選ばれている会議は一つです。下の会議を押すと加わります。',
    tooFew: 'この収録には比べられる会議が二つありません。',
    addable: '加えられる会議',
  },
  en: {
    and: ' and ',
    many: (n: number) => `${n} meetings compared`,
    pair: (first: string, second: string) =>
      `The meetings of ${first} and ${second}, compared by their published records.`,
    sameDay: (day: string) => `The meetings of ${day}, compared by their published records.`,
    range: (first: string, last: string) =>
      `Meetings from ${first} to ${last}, compared by their published records.`,
    undated: 'Compared by their published records.',
    parts: 'Parts of this comparison',
    part: {
      before: 'Before you compare',
      voices: 'Who spoke how much',
      themes: 'What was discussed',
      focus: 'One theme in depth',
      words: 'Typical words',
      outcomes: 'What was decided',
      repeated: 'Taken up again',
      reading: 'Side by side',
    },
    scope: 'What is counted',
    scopes: { all: 'All speech', talk: 'Without greetings' },
    scopeNote: 'Counted without greetings (opening, closing and concluding words are left out).',
    choose: 'Compare meetings',
    chooseLead: (most: number) =>
      `Two to ${most} meetings, side by side, by their published minutes.`,
    none: 'Choose two meetings to see them compared here',
    one: 'Choose one more to see them compared here',
    noneBody: 'No meeting is chosen yet. Press one below to add it.',
    oneBody: 'One meeting is chosen. Press another below to add it.',
    tooFew: 'This collection does not hold two meetings to compare.',
    addable: 'Meetings that can be added',
  },
};
