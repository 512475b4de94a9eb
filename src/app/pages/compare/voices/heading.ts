import type { Text } from '../../../../charts/text';
import type { View } from '../../../state/view.svelte';
import { texts } from './texts';

/** The printed heading of a part of the list, or which part it is. */
export function headingOf(heading: string | null, view: View): Text {
  const t = texts[view.language];
  if (heading === null) return t.wholeList;
  return /^\d+$/.test(heading) ? t.unlabelled(heading) : { text: heading, lang: 'ja' };
}
