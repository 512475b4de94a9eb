import type { LegendItem } from '../../../../../charts/legend';
import type { Text } from '../../../../../charts/text';
import { twinOf, type Twin } from '../../../../../charts/twin';
import type { Run } from '../../../../../core';
import { counted } from '../../../../format';
import { common } from '../../../../i18n/common';
import type { Words } from '../../../../meeting-words';
import type { View } from '../../../../state/view.svelte';
import { letters } from '../../sides';
import type { Making } from '../making';
import { textures } from '../reading';
import { texts as voices } from '../texts';
import type { Floor } from './stretches';
import { texts } from './texts';

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
  return [
    ...(longest
      ? t.longest(
          longest.side.letter,
          [{ text: nameOf(longest.person), lang: 'ja' }],
          [amount(longest.run.chars, longest.mark.href, view)],
        )
      : [t.noNames]),
    ...(hatched.length > 0 ? [t.hatched(lettersOf(hatched, t.join))] : []),
  ];
}

function lettersOf(floors: readonly Floor[], between: string): string {
  return letters(
    floors.map(({ side }) => side),
    between,
  );
}

function amount(chars: number, href: string | undefined, view: View) {
  return { text: counted(chars, 'chars', view.language), ...(href === undefined ? {} : { href }) };
}

/** The textures that occur in what is shown. */
export function floorLegend(floors: readonly Floor[], view: View): LegendItem[] {
  return textures(
    floors.flatMap(({ stretches }) => stretches.map(({ mark }) => mark.texture)),
    view,
  );
}

/** The stretches as a table, in order. */
export function floorTwin(floors: readonly Floor[], making: Making): Twin {
  const { view } = making;
  const t = texts[view.language];
  const { twin } = voices[view.language];
  const { attribution } = common[view.language];
  const columns = [
    { key: 'meeting', label: twin.meeting },
    { key: 'order', label: t.order, numeric: true },
    { key: 'section', label: t.section },
    { key: 'speaker', label: twin.speaker },
    { key: 'how', label: twin.how },
    { key: 'chars', label: twin.chars, numeric: true },
  ];
  return twinOf(columns, () =>
    floors.flatMap(({ side, stretches }) =>
      stretches.map(({ run, mark, section }, at) => ({
        meeting: side.letter,
        order: String(at + 1),
        section: { text: section, lang: 'ja' },
        speaker: speakerOf(run, making),
        how: attribution[run.attribution],
        chars: amount(run.chars, mark.href, view),
      })),
    ),
  );
}

function speakerOf({ person, annotated, label, attribution }: Run, making: Making): Text {
  const { view, nameOf } = making;
  const words = common[view.language];
  if (person !== null) return { text: nameOf(person), lang: 'ja' };
  if (annotated !== null) {
    return [{ text: nameOf(annotated), lang: 'ja' }, ` (${words.byAnnotation})`];
  }
  return label === null ? words.attribution[attribution] : { text: label, lang: 'ja' };
}
