import type { Words } from '../../../meeting-words';

/** Words of the part where passages stand side by side. */
export const texts = {
  ja: {
    title: (theme: string) => `読み比べる：${theme}`,
    noTheme: '読み比べる',
    lead: '同じテーマに当たる段落を、会議の進行順に並べます。印は数えた語です。',
    talk: '挨拶を除きます。',
    themes: 'テーマ',
    others: 'ほかのテーマ',
    counts: (hits: Words, paragraphs: Words) => [...hits, '・', ...paragraphs],
    absent: 'このテーマの語は出てこない。',
    rest: (rest: string, all: string) => `残り${rest}段落を含む全${all}段落を開く`,
    none: '選んだ会議の発言には、どのテーマの語も出てきません。',
  },
  en: {
    title: (theme: string) => `Side by side: ${theme}`,
    noTheme: 'Side by side',
    lead: 'Paragraphs with the same theme, in the order of each meeting. What was counted is marked.',
    talk: 'Without greetings.',
    themes: 'Theme',
    others: 'Other themes',
    counts: (hits: Words, paragraphs: Words) => [...hits, ', ', ...paragraphs],
    absent: 'No word of this theme occurs.',
    rest: (rest: string, all: string) => `Open all ${all} paragraphs, ${rest} more than these`,
    none: 'The speech of the chosen meetings holds no word of any theme.',
  },
};
