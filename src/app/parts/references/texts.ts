import type { ReferenceKind, Unclear } from '../../../core';

/** Words of a list of references. */
export const texts = {
  ja: {
    sentence: '言及する文',
    speaker: '発言者・節',
    kind: '種類',
    target: '指す先',
    source: '原文',
    kinds: {
      relation: '前後の回',
      number: '回の番号',
      date: '日付',
      next: '次回の予告',
      handout: '資料',
      place: '頁・行',
      part: '章・節',
    } satisfies Record<ReferenceKind, string>,
    outside: '収録外',
    unclear: '判別不能',
    why: {
      vague: 'どの回かは書かれていない',
      several: '複数の回が当てはまる',
      numbering: '回の番号からは決まらない',
      body: '別の会議体',
    } satisfies Record<Unclear, string>,
    own: 'この会議の資料',
    inside: '資料・文書の中',
    paperOf: '資料：',
  },
  en: {
    sentence: 'Sentence that refers',
    speaker: 'Speaker, section',
    kind: 'Kind',
    target: 'Leads to',
    source: 'Source',
    kinds: {
      relation: 'Before or after',
      number: 'Number',
      date: 'Date',
      next: 'Next meeting',
      handout: 'Handout',
      place: 'Page, line',
      part: 'Chapter, section',
    },
    outside: 'Not in this collection',
    unclear: 'Cannot be told',
    why: {
      vague: 'the words do not say which',
      several: 'several meetings fit',
      numbering: 'the number does not decide it',
      body: 'another body',
    },
    own: 'A paper of this meeting',
    inside: 'Within a paper',
    paperOf: 'Paper of ',
  },
};
