import type { View } from '../../../state/view.svelte';

/** How themes are ordered: by difference, by the largest share, as the rules list them. */
export const SORTS = ['diff', 'rate', 'code'] as const;
export type Sort = (typeof SORTS)[number];

/** The order that the address asks for (`sort=`). */
export function sortOf({ route }: Pick<View, 'route'>): Sort {
  return SORTS.find((sort) => sort === route.params.sort) ?? 'diff';
}
