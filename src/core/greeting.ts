import type { Minutes, Paragraph, Section } from './model';

// 開会挨拶 / 本部長冒頭挨拶 / 本部長締め括り挨拶 / 閉会 / 平大臣挨拶; not 閉会中審査 or 国会の閉会
const GREETING = /挨拶|あいさつ|^(?:開会|閉会)(?!中)|締め?(?:括|くく)り/;

/** Whether a section is an opening, a greeting or closing words, which are no discussion. */
export function isGreeting(section: Section): boolean {
  return GREETING.test(section.title);
}

/** Whether a paragraph stands outside every greeting; a paragraph under no heading does. */
export function isDiscussion(minutes: Pick<Minutes, 'sections'>, paragraph: Paragraph): boolean {
  const section = paragraph.section === null ? undefined : minutes.sections[paragraph.section];
  return section === undefined || !isGreeting(section);
}
