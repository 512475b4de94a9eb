import type { Ask, BlockKind } from '../../../core';
import type { Params } from '../../state/route';

export const KINDS: readonly BlockKind[] = [
  'paragraph',
  'section',
  'agenda',
  'mark',
  'attendee',
  'header',
];

/** How results are shown. */
export const FORMS = ['lines', 'cards', 'figures'] as const;

export type Form = (typeof FORMS)[number];

/** So many hits are shown at first, so that a key is answered within a frame; more of them when asked for. */
export const FIRST = 50;
export const MORE = 200;

/** How results are shown; in their lines where the address says nothing. */
export function formOf({ as }: Params): Form {
  return FORMS.find((form) => form === as) ?? 'lines';
}

/** The orders that a form can show: what stands left and right is seen in lines alone. */
export function ordersOf(form: Form): readonly Ask['order'][] {
  return form === 'lines' ? ['document', 'rank', 'left', 'right'] : ['document', 'rank'];
}

/** What the address asks of the search. */
export function askOf(params: Params): Ask {
  const orders = ordersOf(formOf(params));
  const shown = Number(params['shown'] ?? FIRST);
  return {
    typed: params['q'] ?? '',
    order: orders.find((order) => order === params['order']) ?? 'document',
    speech: params['speech'] === '1',
    kinds: KINDS.filter((kind) => (params['kind'] ?? '').split(',').includes(kind)),
    meetings: [],
    offset: 0,
    limit: Number.isInteger(shown) && shown > FIRST ? shown : FIRST,
  };
}
