import { bareName, type Bilingual, type Meeting, type PersonAnnotation } from '../../../../core';
import type { Sheet } from '../../../printed';

/** What an annotation holds against a printed form, at the line where that stands. */
export interface Remark {
  readonly key: string;
  /** The name as it should be, or of whom a label speaks. */
  readonly name: string;
  readonly reason: Bilingual;
}

const known = new WeakMap<Meeting, ReadonlyMap<number, readonly Remark[]>>();

/** Annotations about people by the lines they are about: a name in the list, a label where it opens a talk. */
export function remarksOf(
  meeting: Meeting,
  annotations: readonly PersonAnnotation[],
  sheet: Sheet,
): ReadonlyMap<number, readonly Remark[]> {
  const held = known.get(meeting);
  if (held) return held;
  const remarks = new Map<number, Remark[]>();
  const add = (offset: number, { type, name, reason }: PersonAnnotation) => {
    const line = sheet.lineAt(offset);
    const key = `${type} ${name}`;
    const before = remarks.get(line) ?? [];
    if (!before.some((one) => one.key === key))
      remarks.set(line, [...before, { key, name, reason }]);
  };
  for (const annotation of annotations) {
    if (annotation.file !== meeting.source.file) continue;
    if (annotation.type === 'speaker') {
      for (const offset of labelled(meeting, annotation.label)) add(offset, annotation);
    } else {
      for (const { name, span } of meeting.minutes.attendees) {
        if (bareName(name) === bareName(annotation.printed)) add(span.from, annotation);
      }
    }
  }
  known.set(meeting, remarks);
  return remarks;
}

/** Where talks open whose speaker an annotation tells: the mark or heading above, else the first words. */
function labelled({ minutes, annotated }: Meeting, label: string): number[] {
  const { parts, paragraphs } = minutes;
  return parts.flatMap((part, at): number[] => {
    if (part.type !== 'paragraph' || part.of === null) return [];
    const isTold =
      (annotated[part.of] ?? null) !== null &&
      bareName(paragraphs[part.of]?.speakerLabel ?? '') === bareName(label);
    if (!isTold) return [];
    const above = parts.slice(0, at).findLast(({ type }) => type !== 'noise');
    return above?.type === 'mark' || above?.type === 'heading' ? [above.span.from] : [];
  });
}
