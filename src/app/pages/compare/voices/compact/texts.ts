import type { Words } from '../../../../meeting-words';

/** Words of the figure about who spoke at more meetings than have room beside each other. */
export const texts = {
  ja: {
    unit: '1行が1会議。棒は発言の字数（空白と箇条書きの記号は数えない）を記名の別に分けたもの、右の小さい数字は記名率。目盛は各会議に共通',
    unitTalk: '。挨拶を除く',
    kinds: (clauses: string) => `挨拶を除いた記名率で分けると、${clauses}。`,
    kind: (record: string, n: number) => `${record}が${n}会議`,
    none: '記載なし',
    open: (most: string, share: string) =>
      `発言者の記載がない発言の割合が最も大きいのは${most}（${share}）。`,
    unfair: '人ごとの量を比べられるのは、記名の会議の間だけである。',
    fair: '人ごとの量を会議の間で比べられる。',
    list: '、',
    join: '・',
    top: (names: Words): Words => ['多い順に', ...names],
    topKnown: (names: Words): Words => ['名の分かる人は', ...names],
    nobody: '名の分かる発言はない',
    unfold: '人ごとに見る',
    fold: '畳む',
    readout: (name: string, count: string, rate: string) => `${name} ${count}、記名率 ${rate}`,
    aside: '議事概要の字数であり、発言時間ではない。事務局説明と地の文は発言に数えない。',
    rate: '記名率',
    speech: '発言の字数',
    own: '以下はこの会議の人ごとの棒。目盛はこの会議のもの。',
  },
  en: {
    unit: 'A row per meeting: characters of speech (without white space and bullets) by how the speaker is given. The small figure is the attribution rate. One scale for all meetings',
    unitTalk: '. Without greetings',
    kinds: (clauses: string) => `By the attribution rate without greetings: ${clauses}. `,
    kind: (record: string, n: number) => `${record} × ${n}`,
    none: 'no speech',
    open: (most: string, share: string) =>
      `The largest share of speech without a speaker is that of ${most} (${share}). `,
    unfair: 'Amounts per person can be compared across the named records alone.',
    fair: 'Amounts per person can be compared across these meetings.',
    list: ', ',
    join: ', ',
    top: (names: Words): Words => ['most: ', ...names],
    topKnown: (names: Words): Words => ['known by name: ', ...names],
    nobody: 'no speech by name',
    unfold: 'By person',
    fold: 'Fold',
    readout: (name: string, count: string, rate: string) =>
      `${name} ${count}, attribution rate ${rate}`,
    aside:
      'Characters of the minutes, not speaking time. Secretariat and narration are not counted as speech.',
    rate: 'Attribution rate',
    speech: 'Characters of speech',
    own: 'Below are the bars of the people of this meeting, on a scale of their own.',
  },
};
