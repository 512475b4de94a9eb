import type { Words } from '../../../meeting-words';

/** Words of the list of references of one meeting. */
export const texts = {
  ja: {
    title: 'ほかの会議・資料への言及',
    lead: (all: Words, meetings: string): Words => [
      'ほかの会議や資料を指す箇所は',
      ...all,
      `。うちほかの会議（次回を含む）を指すもの${meetings}。`,
    ],
    none: 'ほかの会議や資料を指す言葉は見つからない。',
    open: '一覧を開く',
    close: '一覧を閉じる',
    method: '見つけ方',
  },
  en: {
    title: 'References to other meetings and papers',
    lead: (all: Words, meetings: string): Words => [
      'Places that point at other meetings or papers: ',
      ...all,
      `; at other meetings, the next included: ${meetings}.`,
    ],
    none: 'No words point at another meeting or a paper.',
    open: 'Open the list',
    close: 'Close the list',
    method: 'How they are found',
  },
};
