import {
  Collection,
  lexiconVersion,
  measuredAs,
  underRules,
  type Lexicon,
  type Manifest,
  type Meeting,
} from '../../core';
import { inSlices } from '../slices';
import { shelf } from '../store';

export function isVersion(lexicon: Lexicon, version: string): boolean {
  return lexiconVersion(lexicon) === version;
}

/** The rules of this version that the device keeps, with the figures of the bundle where they are its rules; null where it keeps none. */
export async function keptRules(version: string, bundle: Lexicon): Promise<Lexicon | null> {
  const kept = await shelf('rules').all();
  const set = kept.find(({ lexicon }) => lexiconVersion(lexicon) === version);
  return set ? measuredAs(set.lexicon, bundle) : null;
}

/** All meetings under other rules, counted anew, with the manifest that says what was counted. */
export async function counted(
  manifest: Manifest,
  meetings: readonly Meeting[],
  lexicon: Lexicon,
): Promise<{ readonly manifest: Manifest; readonly collection: Collection }> {
  const collection = new Collection(meetings, lexicon);
  const readings = meetings.flatMap(({ id }) => collection.readings(id));
  // What a reading has found it keeps, so that summing up has little left to do.
  await inSlices(readings, (reading) => lexicon.themes.forEach((one) => reading.themeHits(one)));
  return { manifest: underRules(manifest, collection), collection };
}
