import type { Text } from '../../../../charts/text';
import { twinOf as table, type Twin, type TwinRow } from '../../../../charts/twin';
import type { Amount, PersonRow } from '../../../../core';
import { percent } from '../../../format';
import { common } from '../../../i18n/common';
import { link } from '../sides';
import type { Column } from './columns';
import { headingOf } from './heading';
import type { Making } from './making';
import { texts } from './texts';

/** Who speaks, under which part of the list, and how that is known. */
interface Speaker {
  readonly group: Text;
  readonly speaker: Text;
  readonly how: string;
}

const NUMERIC = ['chars', 'share', 'paragraphs', 'speeches'];

/** The bars as a table. */
export function twinOf(columns: readonly Column[], making: Making): Twin {
  const { twin } = texts[making.view.language];
  const heads = Object.entries(twin).map(([key, label]) => ({
    key,
    label,
    numeric: NUMERIC.includes(key),
  }));
  return table(heads, () => columns.flatMap((column) => rowsOf(column, making)));
}

function rowsOf({ side, part }: Column, making: Making): TwinRow[] {
  const { view } = making;
  const t = texts[view.language];
  const row = (who: Speaker, amount: Amount): TwinRow => ({
    meeting: side.letter,
    ...who,
    chars: [link(amount.chars, 'chars', amount.query, view)],
    share: amount.share === null ? '—' : percent(amount.share),
    paragraphs: [link(amount.paragraphs, 'paragraphs', amount.query, view)],
    speeches: [link(amount.speeches, 'speeches', amount.query, view)],
  });
  const persons = part.groups.flatMap(({ heading, rows }) =>
    rows.flatMap((person) => {
      const who = (how: string): Speaker => ({
        group: headingOf(heading, view),
        speaker: { text: making.nameOf(person.person), lang: 'ja' },
        how,
      });
      if (person.chars > 0) return [row(who(howKnown(person, making)), person)];
      if (person.annotated) return [row(who(t.byAnnotation), person.annotated)];
      if (!part.lowerBound) return [row(who('—'), person)];
      return [{ meeting: side.letter, ...who('—'), chars: common[view.language].unknown }];
    }),
  );
  const labels = part.labels.map((one) => {
    const speaker = one.label === '' ? t.noLabel : { text: one.label, lang: 'ja' };
    return row({ group: t.labels, speaker, how: one.type === 'role' ? t.role : t.unresolved }, one);
  });
  const rest = { group: '—', speaker: t.apart, how: '—' };
  return [
    ...persons,
    ...labels,
    ...(part.unattributed.chars > 0 ? [row(rest, part.unattributed)] : []),
  ];
}

function howKnown({ named, reported }: PersonRow, { view }: Making): string {
  const { attribution } = common[view.language];
  const kinds = [named > 0 ? attribution.named : '', reported > 0 ? attribution.reported : ''];
  return kinds.filter(Boolean).join(texts[view.language].join);
}
