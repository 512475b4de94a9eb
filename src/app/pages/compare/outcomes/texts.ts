/** Words of the part about outcomes. */
export const texts = {
  ja: {
    title: '決まったこと・報告されたこと',
    lead: '議題の一覧にあるものと、地の文が「決定」「了承」「選出」などと記す箇所を、原文のまま並べます。',
    decisions: '決定事項',
    reports: '報告事項',
    items: '議題',
    narrated: '決定・了承・選出と記された箇所',
    none: '記載を確認できず',
    noneNote: '記載がないことは、何も決まらなかったことを意味しません。',
    cases: (n: string) => `${n}件`,
  },
  en: {
    title: 'What was decided and reported',
    lead: 'What the agenda lists, and the places where the narration says that something was decided, approved or elected, as printed.',
    decisions: 'Decisions',
    reports: 'Reports',
    items: 'Agenda',
    narrated: 'Places that tell a decision, approval or election',
    none: 'Nothing found in the record',
    noneNote: 'That nothing is recorded does not mean that nothing was decided.',
    cases: (n: string) => n,
  },
};
