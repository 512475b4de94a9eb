import type { Words } from '../../../../meeting-words';

/** Words of the figure about the order of the floor. */
export const texts = {
  ja: {
    title: '発言の順番と長さ',
    unit: '1行が1人（上から発言の早い順）。左から右へ会議の進行の順で、横の長さは字数。目盛は各会議に共通。地の帯は議事の節',
    unitMany:
      '1行が1会議。左から右へ会議の進行の順で、横の長さは字数。目盛は各会議に共通。縦の細線は節の変わり目',
    unitTalk: '。挨拶の節を除いて詰めてある',
    unitShort: '字',
    chars: '字',
    longest: (letter: string, name: Words, count: Words): Words => [
      `一続きで最も長いのは、名の分かる発言では${letter}の`,
      ...name,
      '（',
      ...count,
      '）。',
    ],
    rows: (letter: string) => `${letter}の発言者。発言の早い順`,
    strip: (letter: string) => `${letter}の発言の並び`,
    hatched: (letters: string) =>
      `斜線の部分（${letters}）には発言者の記載がなく、何人の発言が続いているのかは分からない。`,
    noNames: '名の分かる発言はない。',
    none: '数える発言がない。',
    join: '・',
    order: '順',
    section: '節',
    unfold: '人ごとに見る',
    fold: '1本の帯に戻す',
    measure: '一続きの発言の字数',
    definition: '同じ発言者・同じ節の段落が続く区間の字数（空白と箇条書きの記号を除く）',
  },
  en: {
    title: 'Order and length of speech',
    unit: 'A row per speaker, the first to speak on top. From left to right as the meeting went; length is characters, on one scale for all meetings. Bands are sections',
    unitMany:
      'A row per meeting, from left to right as it went. Length is characters, on one scale. Upright hairlines part the sections',
    unitTalk: '. Sections of greetings are cut out',
    unitShort: '',
    chars: 'characters',
    longest: (letter: string, name: Words, count: Words): Words => [
      `The longest stretch with a known speaker is by `,
      ...name,
      ` at ${letter} (`,
      ...count,
      '). ',
    ],
    rows: (letter: string) => `Speakers of ${letter}, in the order of first speaking`,
    strip: (letter: string) => `Speech of ${letter} in order`,
    hatched: (letters: string) =>
      `The hatched stretches (${letters}) give no speaker; how many people speak in them is not known.`,
    noNames: 'No speech gives its speaker. ',
    none: 'There is no speech to count.',
    join: ', ',
    order: 'Order',
    section: 'Section',
    unfold: 'By speaker',
    fold: 'Back to one strip',
    measure: 'characters of a stretch',
    definition:
      'Characters of consecutive paragraphs of one speaker in one section, without white space and bullets',
  },
};
