import type { View } from '../../../state/view.svelte';

/** How themes are ordered: by difference, by the largest value, as the rules list them. */
export const SORTS = ['diff', 'rate', 'code'] as const;
export type Sort = (typeof SORTS)[number];

/** The order that the address asks for (`sort=`). */
export function sortOf({ route }: Pick<View, 'route'>): Sort {
  return SORTS.find((sort) => sort === route.params.sort) ?? 'diff';
}

/** Whether a list of the part is shown in full (`all=` holds its key): `1` the pairs, `time` and `turns`. */
export function isWhole(view: View, list: '1' | 'time' | 'turns'): boolean {
  return view.listed('all').includes(list);
}

/** The address that shows it in full, or folded. */
export function wholeHref(view: View, list: '1' | 'time' | 'turns', whole: boolean): string {
  return view.with({ all: view.toggled('all', list, whole) });
}
