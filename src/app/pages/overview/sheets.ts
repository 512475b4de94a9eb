import type { Sheet } from '../../../charts/sheet';
import type { Manifest } from '../../../core';
import { sheetOf } from '../../figure-rows';
import { meetingMarks } from '../../marks/meetings';
import { seatMarks } from '../../marks/seats';
import { themeMarks } from '../../marks/themes';
import type { View } from '../../state/view.svelte';
import { LEADING, leadingThemes } from './meetings';
import { sharedPeople } from './people';

/** The meetings with what their cards show. */
export function meetingsSheet(manifest: Manifest, view: View): Sheet {
  const leading = (meeting: Manifest['meetings'][number]) =>
    leadingThemes(meeting, manifest.lexicon, LEADING).map(({ theme }) => theme);
  return sheetOf(meetingMarks(manifest, leading, view), manifest, view);
}

/** Every theme at every meeting, those of folded groups too. */
export function themesSheet(manifest: Manifest, view: View): Sheet {
  const { lexicon, meetings } = manifest;
  return sheetOf(themeMarks(lexicon.themes, meetings, ['hits', 'rate'], view), manifest, view);
}

/** Those who sat in two or more meetings, at each of them. */
export function peopleSheet(manifest: Manifest, view: View): Sheet {
  const people = sharedPeople(manifest.persons);
  return sheetOf(seatMarks(people, manifest.meetings, view), manifest, view);
}
