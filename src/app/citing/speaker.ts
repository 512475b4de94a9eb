import type { Language } from '../../core';
import type { Cited } from './cited';
import { words } from './texts';

/**
 * Who speaks, in words: by the list, by the label alone, or nobody; and how that is known. A label that no list
 * explains gets no name, and what only an annotation tells is said to be told by one.
 */
export function speakerWords(
  { speaker, attribution }: Pick<Cited, 'speaker' | 'attribution'>,
  language: Language,
): string {
  const t = words[language].speaker;
  const { name, printed, annotated } = speaker;
  const isUnresolved = name === null && (attribution === 'named' || attribution === 'reported');
  const who = name === null ? printed && t.label(printed) : listedName(speaker, language);
  const remarks = [
    name !== null && printed !== null && t.printed(printed),
    isUnresolved && t.unresolved,
    t.ways[attribution],
    annotated !== null && t.annotated(annotated),
  ].filter((remark) => typeof remark === 'string');
  if (who === null) return remarks.join(t.stop);
  return remarks.length > 0 ? t.remarked(who, remarks.join(t.stop)) : who;
}

/** Name and post as the list has them; a name that an annotation corrects with the printed one beside it. */
function listedName({ name, listed, post }: Cited['speaker'], language: Language): string {
  const printed = listed && listed !== name ? words[language].speaker.listed(listed) : '';
  return [`${name}${printed}`, post].filter(Boolean).join('　');
}
