import type { FloorMark } from '../../../../../charts/floor';
import type { Bound } from '../../../../../charts/strip';
import { isDiscussion, type Collection, type Run, type Scope } from '../../../../../core';
import { stripMarks } from '../../../../strips';
import type { Side } from '../../sides';
import type { Making } from '../making';

/** A stretch of the meeting with its mark. */
export interface Stretch {
  readonly run: Run;
  readonly mark: FloorMark;
  /** The section as printed; empty under no heading. */
  readonly section: string;
}

/** The order of the floor at one meeting. */
export interface Floor {
  readonly side: Side;
  readonly stretches: readonly Stretch[];
  /** Where sections begin, the first one at 0. */
  readonly bounds: readonly Bound[];
  /** Characters from the first stretch to the last. */
  readonly total: number;
}

/** The stretches of a meeting in order, without greetings where the scope leaves them out: what is left then closes up. */
export function floorOf(
  collection: Collection,
  side: Side,
  scope: Scope,
  { view, persons, nameOf }: Making,
): Floor {
  const { minutes } = collection.meeting(side.id);
  const marks = stripMarks(side.summary, persons, view);
  let at = 0;
  const stretches = side.summary.runs.flatMap((run, index): Stretch[] => {
    const [first, mark] = [minutes.paragraphs[run.paragraph], marks[index]];
    if (!first || !mark || (scope.discussion === true && !isDiscussion(minutes, first))) return [];
    const section = run.section === null ? undefined : minutes.sections[run.section];
    const surname = run.person === null ? '' : (nameOf(run.person).split(/\s/)[0] ?? '');
    const begun = at;
    at += run.chars;
    return [
      {
        run,
        mark: { ...mark, at: begun, ...(surname === '' ? {} : { name: surname }) },
        section: section ? section.number + section.title : '',
      },
    ];
  });
  return { side, stretches, bounds: boundsOf(stretches), total: at };
}

/** Where a section begins; its number stands in for a title that has no room. */
function boundsOf(stretches: readonly Stretch[]): Bound[] {
  return stretches.flatMap(({ run, mark, section }, index) => {
    if (index > 0 && stretches[index - 1]?.run.section === run.section) return [];
    const short = /^[^\p{L}]*/u.exec(section)?.[0] ?? '';
    return [{ at: mark.at, label: section, short, lang: 'ja' }];
  });
}
