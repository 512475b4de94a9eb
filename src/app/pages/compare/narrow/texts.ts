import type { Words } from '../../../meeting-words';

/** Words of the bar that says what the comparison is narrowed to. */
export const texts = {
  ja: {
    label: '絞り込み',
    kinds: { theme: 'テーマ', who: '人物', on: '会議' },
    pages: { theme: 'テーマのページ', who: '人物のページ', on: '会議の記録' },
    off: (kind: string) => `${kind}の絞り込みを解く`,
    allOff: 'すべて解く',
    cleared: '絞り込みを解きました。',
    total: '合わせて',
    between: '・',
    colon: '：',
    stop: '。',
    next: '、',
    orMore: '以上',
    byAnnotation: '注記による',
    absent: '名簿になし',
    silent: '発言なし',
    unknown: '判別不能',
    where: '読む',
    parts: {
      voices: '発言の量で見る',
      themes: 'テーマの表で見る',
      focus: 'くわしく見る',
      repeated: '言及を見る',
      reading: '読み比べる',
    },
    add: '比べる会議に加える',
    dismiss: 'URLから外す',
    stray: {
      theme: (id: string): Words => [
        `このURLが指すテーマ「${id}」は、この収録の規則にないため、絞り込んでいません。`,
      ],
      who: (id: string): Words => [
        'このURLが指す人物「',
        { text: id, lang: 'ja' },
        '」は、この収録の名簿にないため、絞り込んでいません。',
      ],
      on: (id: string): Words => [
        `このURLが指す会議「${id}」は、この収録にないため、絞り込んでいません。`,
      ],
      unchosen: (name: Words): Words => [
        ...name,
        'は比べる会議に入っていないため、絞り込んでいません。',
      ],
    },
  },
  en: {
    label: 'Narrowed to',
    kinds: { theme: 'Theme', who: 'Person', on: 'Meeting' },
    pages: { theme: 'Page of this theme', who: 'Page of this person', on: 'Read this meeting' },
    off: (kind: string) => `Stop narrowing: ${kind.toLowerCase()}`,
    allOff: 'Clear all',
    cleared: 'No longer narrowed.',
    total: 'Together',
    between: ', ',
    colon: ': ',
    stop: '.',
    next: '; ',
    orMore: ' or more',
    byAnnotation: 'by annotation ',
    absent: 'not on the list',
    silent: 'did not speak',
    unknown: 'cannot be known',
    where: 'Read',
    parts: {
      voices: 'In the bars of talk',
      themes: 'Among the themes',
      focus: 'In depth',
      repeated: 'See references',
      reading: 'Side by side',
    },
    add: 'Add it to the comparison',
    dismiss: 'Take it out of the link',
    stray: {
      theme: (id: string): Words => [
        `The theme “${id}” in this link is not in the rules of this collection; nothing is narrowed to it.`,
      ],
      who: (id: string): Words => [
        'The person “',
        { text: id, lang: 'ja' },
        '” in this link is on no list of this collection; nothing is narrowed to them.',
      ],
      on: (id: string): Words => [
        `The meeting “${id}” in this link is not in this collection; nothing is narrowed to it.`,
      ],
      unchosen: (name: Words): Words => [
        ...name,
        ' is not among the meetings compared; nothing is narrowed to it.',
      ],
    },
  },
};
