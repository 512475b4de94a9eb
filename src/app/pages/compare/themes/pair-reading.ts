import type { ThemeRow } from '../../../../core';
import type { Words } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import { recordsDiffer } from '../before/caution';
import { series } from '../sides';
import { said, valueOf } from './measure';
import type { Difference, Pair } from './pair';
import { hitsOf } from './tables';
import { texts } from './texts';

/** So many one-sided themes are named. */
const NAMED = 3;

/** What may be said of the differences: nearly all hollow is a result, too. */
export function pairReading(rows: readonly Difference[], pair: Pair, view: View): Words {
  return [
    ...(pair.measure === 'share' ? judged(rows, pair, view) : plainly(rows, pair, view)),
    ...(recordsDiffer(pair.sides) ? [texts[view.language].caution] : []),
  ];
}

function judged(rows: readonly Difference[], pair: Pair, view: View): Words {
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
  ];
}

/** In a unit that no interval is worked out for: the largest values apart, and the way back. */
function plainly(rows: readonly Difference[], pair: Pair, view: View): Words {
  const t = texts[view.language];
  return [
    ...mostOf(rows, pair, 1, view),
    ...mostOf(rows, pair, -1, view),
    t.judged,
    { text: t.backToShare, href: view.with({ unit: '' }) },
    t.stop,
  ];
}

/** The theme of the largest difference among some, on the first side (1) or on the other (−1). */
function mostOf(stated: readonly Difference[], pair: Pair, sign: 1 | -1, view: View): Words {
  const t = texts[view.language];
  const own = stated.filter(({ gap }) => gap * sign > 0);
  const [most] = [...own].sort((x, y) => (y.gap - x.gap) * sign);
  if (!most) return [];
  const counts = [most.a, most.b].map((row, at) => ({ row, letter: pair.sides[at]?.letter ?? '' }));
  return t.most(
    pair.sides[sign > 0 ? 0 : 1].letter,
    most.named[view.language],
    series(counts, ({ row, letter }) => t.base(letter, figuresOf(row, pair, view)), t.list),
  );
}

/** The hits, after the value where that is something else and no verdict stands for it. */
function figuresOf(row: ThemeRow, { measure }: Pair, view: View): Words {
  const hits = hitsOf(row, view);
  if (measure === 'share' || measure === 'hits') return [hits];
  return [said(valueOf(row, measure), measure, view), texts[view.language].dot, hits];
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
