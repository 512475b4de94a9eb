/** Words at the top of the printed comparison. */
export const texts = {
  ja: {
    title: '比べる会議',
    meeting: '会議',
    date: '開催日',
    kind: '文書の種別',
    source: '出典',
    undated: '記載なし',
    unpublished: '出典URL未登録',
    kinds: { 議事概要: '議事概要', 議事要旨: '議事要旨', 議事録: '議事録' },
    address: 'この比較のURL',
  },
  en: {
    title: 'Meetings compared',
    meeting: 'Meeting',
    date: 'Date',
    kind: 'Kind of record',
    source: 'Source',
    undated: 'not given',
    unpublished: 'source URL not registered',
    kinds: { 議事概要: 'Summary', 議事要旨: 'Gist', 議事録: 'Minutes' },
    address: 'Address of this comparison',
  },
};
