import type { Language } from '../../../../core';
import { joined, type Words } from '../../../meeting-words';
import type { Narrowing } from './chips';
import type { Spot } from './spots';
import { texts } from './texts';
import { pieces } from '../../../../charts/text';

/** The parts of the report that follow what is narrowed, in their order on the page. */
export const FOLLOWING = [
  { part: 'voices', by: ['who'] },
  { part: 'themes', by: ['theme'] },
  { part: 'focus', by: ['theme', 'who'] },
  { part: 'repeated', by: ['who', 'on'] },
  { part: 'reading', by: ['theme'] },
] as const;

/** What is narrowed and how much of it there is, in one sentence to be read aloud; empty where nothing is. */
export function narrowingSaid(
  { chips, strays }: Narrowing,
  spots: readonly Spot[],
  language: Language,
): Words {
  const t = texts[language];
  const names = chips.map(({ kind, name }): Words => [t.kinds[kind], t.colon, ...quiet(name)]);
  const counts = spots.map(({ side, found }): Words => [
    `${side?.letter ?? t.total} `,
    ...quiet(found),
  ]);
  const clauses = [...names, ...counts];
  return [
    ...(clauses.length > 0 ? [...joined(clauses, t.next), t.stop] : []),
    ...strays.flatMap(({ said }) => quiet(said)),
  ];
}

/** The words alone, without their links. */
function quiet(text: Parameters<typeof pieces>[0]): Words {
  return pieces(text).map(({ text: words, lang }) => (lang ? { text: words, lang } : words));
}
