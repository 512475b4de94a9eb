/** What a heading of the header announces. */
export type FieldKind = 'when' | 'where' | 'attendees' | 'absent' | 'agenda' | 'other' | 'body';

interface FieldRow {
  readonly kind: FieldKind;
  readonly labels: readonly string[];
}

/** The headings a header uses. A new one is a word in this table. */
const FIELDS: readonly FieldRow[] = [
  {
    kind: 'when',
    labels: [
      '日時',
      '開催日時',
      '開催日',
      '開催年月日',
      '年月日',
      '期日',
      '開催日時及び場所',
      'とき',
    ],
  },
  {
    kind: 'when',
    labels: [
      '日時及び場所',
      '日時・場所',
      '日時場所',
      '時間',
      '開催時間',
      '開会及び閉会',
      '開閉会',
      '書面送付日',
      '開催期間',
      '審議期間',
    ],
  },
  {
    kind: 'where',
    labels: ['場所', '開催場所', '会場', '開催方法', '開催形式', '実施方法', '場所等', 'ところ'],
  },
  {
    kind: 'attendees',
    labels: [
      '出席者',
      '出席者等',
      '出席委員',
      '出席構成員',
      '出席者名簿',
      '参加者',
      '構成員',
      '委員',
    ],
  },
  {
    kind: 'attendees',
    labels: [
      '出席者一覧',
      '主な出席者',
      '出席',
      '出席委員等',
      '委員名簿',
      '出席状況',
      '出席された方',
    ],
  },
  {
    kind: 'attendees',
    labels: ['事務局', '説明者', '説明員', 'オブザーバー', '関係者', '事務局出席者', '事務局等'],
  },
  {
    kind: 'attendees',
    labels: ['説明のために出席した者', '説明のため出席した者', '出席した者', '出席職員'],
  },
  {
    kind: 'attendees',
    labels: [
      '説明のために出席した職員',
      '説明のため出席した職員',
      '出席した職員',
      '会議に出席した者',
    ],
  },
  { kind: 'absent', labels: ['欠席者', '欠席委員', '欠席構成員', '欠席'] },
  {
    kind: 'agenda',
    labels: ['議題', '議事次第', '次第', '審議事項', '協議事項', '案件', '付議事項', '議事事項'],
  },
  {
    kind: 'other',
    labels: [
      '配付資料',
      '配布資料',
      '会議資料',
      '資料',
      '公開',
      '傍聴者',
      '傍聴',
      '公開の可否',
      '回答期限',
    ],
  },
  {
    kind: 'body',
    labels: [
      '議事概要',
      '議事の概要',
      '議事要旨',
      '議事の要旨',
      '議事録',
      '議事内容',
      '議事',
      '議事経過',
    ],
  },
  {
    kind: 'body',
    labels: ['要旨', '概要', '審議結果', '会議概要', '会議の概要', '会議内容', '審議内容'],
  },
  {
    kind: 'body',
    labels: [
      '会議の内容',
      '議事の内容',
      '議事の経過',
      '会議の経過',
      '審議の内容',
      '審議経過',
      '会議の結果',
      '議事の結果',
      '会議要旨',
      '結果概要',
      '議事の経過及び結果',
      '会議結果',
    ],
  },
  {
    kind: 'body',
    labels: ['審議概要', '発言要旨', '主な意見', '主な議論', '意見交換の概要', '議論の概要'],
  },
];

// 県側出席者, 事務局職員: who they are stands in front
const OTHERS = /^[一-龠]{1,6}(?:側|関係)?(?:出席者|出席委員|出席職員)$|^事務局職員$/;

const KIND_OF = new Map(FIELDS.flatMap(({ kind, labels }) => labels.map((label) => [label, kind])));

/** What a heading without number, brackets and spaces announces; null where the header has none such. */
export function kindOfField(label: string): FieldKind | null {
  return KIND_OF.get(label) ?? (OTHERS.test(label) ? 'attendees' : null);
}
