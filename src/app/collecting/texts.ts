/** Words of what is put aside, wherever that is done, and of the files made of it. */
export const texts = {
  ja: {
    put: '資料箱に入れる',
    held: '資料箱に入っています',
    open: '資料箱を開く',
    undo: '元に戻す',
    undone: '元に戻しました。',
    putAll: (n: string) => `この一覧をすべて資料箱に入れる（${n}）`,
    added: (n: number) => (n === 1 ? '資料箱に入れました。' : `${n}件を資料箱に入れました。`),
    known: (n: number) =>
      n === 1 ? 'すでに資料箱に入っています。' : `${n}件はすでに資料箱に入っています。`,
    unkept: '端末に保存できていません。資料箱の画面をご覧ください。',
    failed: '資料箱に入れられませんでした。画面を再び読み込んでお試しください。',
    theme: (name: string) => `テーマ「${name}」`,
    term: (name: string) => `語「${name}」`,
    text: (name: string) => `「${name}」`,
    and: '・',
  },
  en: {
    put: 'Put aside',
    held: 'In the evidence box',
    open: 'Open the evidence box',
    undo: 'Undo',
    undone: 'Undone.',
    putAll: (n: string) => `Put this whole list aside (${n})`,
    added: (n: number) => (n === 1 ? 'Put into the evidence box.' : `${n} items put aside.`),
    known: (n: number) =>
      n === 1
        ? 'It is in the evidence box already.'
        : `${n} items are in the evidence box already.`,
    unkept: 'The device has not kept it. Please see the evidence box.',
    failed: 'It could not be put aside. Please load the page again and retry.',
    theme: (name: string) => `theme “${name}”`,
    term: (name: string) => `word “${name}”`,
    text: (name: string) => `“${name}”`,
    and: ', ',
  },
};
