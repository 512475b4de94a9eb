import type { Words } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import { recordsDiffer } from '../before/caution';
import { series } from '../sides';
import type { Difference, Pair } from './pair';
import { hitsOf } from './tables';
import { texts } from './texts';

/** So many one-sided themes are named. */
const NAMED = 3;

/** What may be said of the differences: nearly all hollow is a result, too. */
export function pairReading(rows: readonly Difference[], pair: Pair, view: View): Words {
  const t = texts[view.language];
  const firm = rows.filter(({ verdict }) => verdict === 'ringed');
  const stated = rows.filter(({ verdict }) => verdict === 'filled' || verdict === 'ringed');
  const alone = rows.filter(({ verdict }) => verdict === 'oneSided');
  const hollow = rows.filter(({ verdict }) => verdict === 'hollow');
  const all = pair.lexicon.themes.length;
  return [
    stated.length > 0 ? t.asserted(stated.length, all, firm.length) : t.noneAsserted(all),
    ...mostOf(stated, pair, 1, view),
    ...mostOf(stated, pair, -1, view),
    ...(alone.length > 0 ? t.alones(aloneOf(alone, pair, view)) : []),
    ...(hollow.length > 0 && stated.length + alone.length > 0 ? [t.hollow(hollow.length)] : []),
    ...(recordsDiffer(pair.sides) ? [t.caution] : []),
  ];
}

/** The theme of the largest difference that can be stated, on the first side (1) or on the other (−1). */
function mostOf(stated: readonly Difference[], pair: Pair, sign: 1 | -1, view: View): Words {
  const t = texts[view.language];
  const own = stated.filter(({ surplus }) => surplus * sign > 0);
  const [most] = [...own].sort((x, y) => (y.surplus - x.surplus) * sign);
  if (!most) return [];
  const counts = [most.a, most.b].map((row, at) => ({ row, letter: pair.sides[at]?.letter ?? '' }));
  return t.most(
    pair.sides[sign > 0 ? 0 : 1].letter,
    most.named[view.language],
    series(counts, ({ row, letter }) => t.base(letter, [hitsOf(row, view)]), t.list),
  );
}

function aloneOf(alone: readonly Difference[], { sides: [a, b] }: Pair, view: View): Words {
  const t = texts[view.language];
  const hits = (row: Difference) => row.a.hits + row.b.hits;
  const first = [...alone].sort((x, y) => hits(y) - hits(x)).slice(0, NAMED);
  const clause = ({ named, a: left, b: right }: Difference) => {
    const [side, row] = left.hits > 0 ? [a, left] : [b, right];
    return t.alone(side.letter, named[view.language], [hitsOf(row, view)]);
  };
  const rest = alone.length - first.length;
  return [...series(first, clause, t.list), ...(rest > 0 ? [t.list, t.andMore(rest)] : [])];
}
