/** Words of the notice about a quotation that an address points at. */
export const texts = {
  ja: {
    label: '引用した箇所',
    moved: '引用した箇所が移っています',
    movedBody: (then: string, now: string) =>
      `引用したときは${then}、いまの収録テキストでは${now}です。文は変わっていません。`,
    changed: '引用した文が変わっています',
    changedBody: (now: string) =>
      `いまの収録テキストに同じ文はありません。最も近い箇所（${now}）を示しています。`,
    inside: '変わったのは、このURLが省いている中ほどの部分です。',
    differs: '引用したときとの違い',
    gone: '引用したときの文',
    come: 'いまの文',
    unsure: '引用した箇所を確かめられません',
    unsureOne: (now: string) =>
      `同じ文が${now}にありますが、前後の文が引用したときと異なるため、同じ箇所とは言い切れません。`,
    unsureMany: (n: number, now: string) =>
      `同じ文が${n}か所にあり、どれを引用したものか決められません。最も近いもの（${now}）を示しています。`,
    lost: '引用した文が見当たりません',
    lostBody: 'いまの収録テキストには、この文も、これに近い文もありません。',
    quoted: '引用したときの文',
    search: '収録したすべての会議で探す',
    close: '閉じる',
  },
  en: {
    label: 'The passage quoted',
    moved: 'The passage has moved',
    movedBody: (then: string, now: string) =>
      `When quoted it stood in ${then}; now it stands in ${now}. Its words are the same.`,
    changed: 'The passage has changed',
    changedBody: (now: string) =>
      `The text of this collection no longer holds these words. The nearest place (${now}) is shown.`,
    inside: 'What changed lies in the middle part, which the link leaves out.',
    differs: 'What differs from the quotation',
    gone: 'When quoted',
    come: 'Now',
    unsure: 'The passage cannot be told for certain',
    unsureOne: (now: string) =>
      `The same words stand in ${now}, but what surrounds them differs: it may be another place.`,
    unsureMany: (n: number, now: string) =>
      `The same words stand in ${n} places, and which of them was quoted cannot be told. The nearest (${now}) is shown.`,
    lost: 'The passage cannot be found',
    lostBody: 'The text of this collection holds neither these words nor any that come near.',
    quoted: 'When quoted',
    search: 'Search all meetings for it',
    close: 'Close',
  },
};
