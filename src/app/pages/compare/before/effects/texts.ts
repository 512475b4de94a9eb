import type { Words } from '../../../../meeting-words';

/** What differences of the sheet do to the figures. */
export const texts = {
  ja: {
    title: '違いが図に及ぼすこと',
    list: '・',
    quoted: (part: string) => `「${part}」`,
    record: (letters: string, voices: Words, focus: Words): Words => [
      ...voices,
      `では、${letters}の発言者の記載がない部分を人に割り当てず斜線で示します。各人の値は「少なくとも」であり、名を記した発言のない人は判別不能とします。`,
      ...focus,
      'のテーマと人物の図でも、その部分は「発言者の記載なし」の行に入ります。',
    ],
    kind: (themes: Words): Words => [
      '要約の度合いが違うため、',
      ...themes,
      'は件数でなく文の割合で比べます。記録に出ないことは、話されなかったことを意味しません。',
    ],
    speech: (themes: Words, words: Words): Words => [
      '長い記録ほど件数は多くなります。',
      ...themes,
      'は割合で、',
      ...words,
      'は記録の長さをならして比べます。',
    ],
    council: (themes: Words): Words => [
      '会議体が違うため、',
      ...themes,
      'の時間の図では点を結ばず、「新しく出た」「なくなった」とは言いません。',
    ],
    date: (themes: Words, words: Words): Words => [
      ...themes,
      'と',
      ...words,
      'の差には、会議の違いだけでなく時期の違いも含まれます。',
    ],
    agenda: (themes: Words, outcomes: Words): Words => [
      ...themes,
      'の差は、議題の違いを映していることがあります。決定・報告の一覧の有無は',
      ...outcomes,
      'に表れます。',
    ],
  },
  en: {
    title: 'What the differences do to the figures',
    list: ', ',
    quoted: (part: string) => `“${part}”`,
    record: (letters: string, voices: Words, focus: Words): Words => [
      'In ',
      ...voices,
      ` speech of ${letters} without a speaker is given to nobody and hatched: the figures of a person mean “at least”, and whether somebody without speech by name spoke cannot be told. In `,
      ...focus,
      ' that speech stands in a row of its own, too.',
    ],
    kind: (themes: Words): Words => [
      'The records condense to different degrees, so ',
      ...themes,
      ' compares shares of sentences, not counts. What a record does not hold may have been said all the same.',
    ],
    speech: (themes: Words, words: Words): Words => [
      'A longer record holds more of everything. ',
      ...themes,
      ' compares shares, ',
      ...words,
      ' allows for the length of the records.',
    ],
    council: (themes: Words): Words => [
      'The councils are not the same, so ',
      ...themes,
      ' joins no points over time and says neither “new” nor “gone”.',
    ],
    date: (themes: Words, words: Words): Words => [
      'Differences in ',
      ...themes,
      ' and ',
      ...words,
      ' are differences of time as well as of meetings.',
    ],
    agenda: (themes: Words, outcomes: Words): Words => [
      'Differences in ',
      ...themes,
      ' may come from the agenda. Whether decisions and reports are listed shows in ',
      ...outcomes,
      '.',
    ],
  },
};
