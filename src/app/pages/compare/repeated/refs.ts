import {
  referencesOf,
  type Collection,
  type Reference,
  type ReferenceKind,
  type Scope,
} from '../../../../core';
import type { Piece } from '../../../../charts/text';
import { counted } from '../../../format';
import type { Words } from '../../../meeting-words';
import { referenceRows, type ReferenceRow } from '../../../parts/references/rows';
import type { View } from '../../../state/view.svelte';
import type { Side } from '../sides';
import { texts } from './texts';

/** What of the references is shown (`refs=`): by kind, or of those to other meetings by where they lead. */
export const SHOWN = {
  meetings: (one: Reference) => MEETING.includes(one.kind),
  next: (one: Reference) => one.kind === 'next',
  handout: (one: Reference) => one.kind === 'handout',
  place: (one: Reference) => one.kind === 'place',
  part: (one: Reference) => one.kind === 'part',
  all: () => true,
  linked: (one: Reference) => MEETING.includes(one.kind) && one.target.type === 'meeting',
  outside: (one: Reference) => MEETING.includes(one.kind) && one.target.type === 'outside',
  unclear: (one: Reference) => MEETING.includes(one.kind) && one.target.type === 'unclear',
} as const;

/** A way to choose among the references. */
export type Shown = keyof typeof SHOWN;

/** The ways that stand as buttons; the others are reached from the sentence above. */
export const CHOICES: readonly Shown[] = ['meetings', 'next', 'handout', 'place', 'part', 'all'];

const MEETING: readonly ReferenceKind[] = ['relation', 'number', 'date'];

/** The references of one chosen meeting that are shown. */
export interface SideReferences {
  readonly side: Side;
  readonly rows: readonly ReferenceRow[];
}

/** What the address asks for; without a word of it the references to other meetings. */
export function shownOf({ route }: Pick<View, 'route'>): Shown {
  const wanted = route.params.refs ?? '';
  return Object.hasOwn(SHOWN, wanted) ? (wanted as Shown) : 'meetings';
}

/** Per meeting all its references; where a person is narrowed to, those in that person's speech. */
export function referencesBySide(
  collection: Collection,
  sides: readonly Side[],
  scope: Scope,
  who: string | undefined,
): ReadonlyMap<Side, readonly Reference[]> {
  const isAsked = ({ meeting, paragraph }: Reference): boolean =>
    who === undefined || collection.reading(meeting, paragraph).person === who;
  return new Map(
    sides.map((side) => [side, referencesOf(collection, side.id, scope).filter(isAsked)]),
  );
}

/** How many there are of one way, over all of the meetings. */
export function countOf(all: ReadonlyMap<Side, readonly Reference[]>, shown: Shown): number {
  return [...all.values()].flat().filter(SHOWN[shown]).length;
}

/** The rows of one meeting that the address asks for. */
export function shownRows(
  collection: Collection,
  side: Side,
  references: readonly Reference[],
  shown: Shown,
): ReferenceRow[] {
  return referenceRows(collection, side.id, references.filter(SHOWN[shown]));
}

/** How many of each there are, each number a link to just these on this page. */
export function referencesReading(all: ReadonlyMap<Side, readonly Reference[]>, view: View): Words {
  const t = texts[view.language];
  const link = (shown: Shown): Words => {
    const count = countOf(all, shown);
    const text = counted(count, 'hits', view.language);
    const piece: Piece = count > 0 ? { text, href: addressOf(shown, view) } : { text };
    return [piece];
  };
  if (countOf(all, 'all') === 0) return [t.refsNone];
  const others = CHOICES.slice(1, -1).map((shown) => t.refCount(t.shown[shown], link(shown)));
  return [
    ...t.refsReading(link('meetings'), link('linked'), link('outside'), link('unclear')),
    ...t.refsRest(others),
  ];
}

/** Address of this page with these references shown. */
export function addressOf(shown: Shown, view: View): string {
  return view.with({ refs: shown === 'meetings' ? '' : shown, part: 'repeated' });
}
