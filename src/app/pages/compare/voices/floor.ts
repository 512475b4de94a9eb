import type { Bound, Run as Mark } from '../../../../charts/strip';
import type { Text } from '../../../../charts/text';
import type { Twin } from '../../../../charts/twin';
import { isDiscussion, type Collection, type Run, type Scope } from '../../../../core';
import { counted } from '../../../format';
import { common } from '../../../i18n/common';
import type { Words } from '../../../meeting-words';
import { stripMarks } from '../../../strips';
import type { Side } from '../sides';
import type { Making } from './columns';
import { texts } from './texts';

/** A stretch of the meeting with its mark on the strip. */
export interface Stretch {
  readonly run: Run;
  readonly mark: Mark;
  /** The section as printed; empty under no heading. */
  readonly section: string;
}

/** The order of the floor at one meeting. */
export interface Floor {
  readonly side: Side;
  readonly stretches: readonly Stretch[];
  readonly bounds: readonly Bound[];
  /** Characters from the first stretch to the last. */
  readonly total: number;
}

/** The stretches of a meeting in order, without greetings where the scope leaves them out. */
export function floorOf(
  collection: Collection,
  side: Side,
  scope: Scope,
  { view, persons, nameOf }: Making,
): Floor {
  const { minutes } = collection.meeting(side.id);
  const marks = stripMarks(side.summary, persons, view);
  const stretches = side.summary.runs.flatMap((run, at): Stretch[] => {
    const [first, mark] = [minutes.paragraphs[run.paragraph], marks[at]];
    if (!first || !mark || (scope.discussion === true && !isDiscussion(minutes, first))) return [];
    const section = run.section === null ? undefined : minutes.sections[run.section];
    const surname = run.person === null ? '' : (nameOf(run.person).split(/\s/)[0] ?? '');
    return [
      {
        run,
        mark: surname === '' ? mark : { ...mark, name: surname },
        section: section ? section.number + section.title : '',
      },
    ];
  });
  const total = stretches.reduce((sum, { run }) => sum + run.chars, 0);
  return { side, stretches, bounds: boundsOf(stretches), total };
}

/** Where another section begins. */
function boundsOf(stretches: readonly Stretch[]): Bound[] {
  const bounds: Bound[] = [];
  let at = 0;
  stretches.forEach(({ run }, index) => {
    const before = stretches[index - 1];
    if (before && before.run.section !== run.section) bounds.push({ at });
    at += run.chars;
  });
  return bounds;
}

/** Who speaks longest without a break, as far as speakers are known, and what the hatching hides. */
export function floorReading(floors: readonly Floor[], { view, nameOf }: Making): Words {
  const t = texts[view.language];
  const known = floors.flatMap(({ side, stretches }) =>
    stretches.flatMap((stretch) =>
      stretch.run.person === null ? [] : [{ side, ...stretch, person: stretch.run.person }],
    ),
  );
  const [longest] = known.sort((a, b) => b.run.chars - a.run.chars);
  const hatched = floors.filter(({ stretches }) =>
    stretches.some(({ run }) => run.attribution === 'anonymous'),
  );
  const count = (chars: number, href = '') => ({
    text: counted(chars, 'chars', view.language),
    ...(href && { href }),
  });
  return [
    ...(longest
      ? t.longest(
          longest.side.letter,
          [{ text: nameOf(longest.person), lang: 'ja' }],
          [count(longest.run.chars, longest.mark.href)],
        )
      : [t.noNames]),
    ...(hatched.length > 0 ? [t.hatched(hatched.map(({ side }) => side.letter).join(t.join))] : []),
  ];
}

/** The strips as a table. */
export function floorTwin(floors: readonly Floor[], { view, nameOf }: Making): Twin {
  const t = texts[view.language];
  const { attribution } = common[view.language];
  const speaker = ({ person, annotated, label, attribution: voice }: Run): Text => {
    if (person !== null) return { text: nameOf(person), lang: 'ja' };
    if (annotated !== null)
      return [{ text: nameOf(annotated), lang: 'ja' }, ` (${t.byAnnotation})`];
    return label === null ? attribution[voice] : { text: label, lang: 'ja' };
  };
  return {
    columns: [
      { key: 'meeting', label: t.twin.meeting },
      { key: 'order', label: t.order, numeric: true },
      { key: 'section', label: t.section },
      { key: 'speaker', label: t.twin.speaker },
      { key: 'how', label: t.twin.how },
      { key: 'chars', label: t.twin.chars, numeric: true },
    ],
    rows: floors.flatMap(({ side, stretches }) =>
      stretches.map(({ run, mark, section }, at) => ({
        meeting: side.letter,
        order: String(at + 1),
        section: { text: section, lang: 'ja' },
        speaker: speaker(run),
        how: attribution[run.attribution],
        chars: {
          text: counted(run.chars, 'chars', view.language),
          ...(mark.href ? { href: mark.href } : {}),
        },
      })),
    ),
  };
}
