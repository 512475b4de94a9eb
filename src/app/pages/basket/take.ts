import type { Language, Manifest } from '../../../core';
import { box } from '../../collecting/box.svelte';
import type { Way } from '../../collecting/ways';

/** Saves what is shown as a file, and answers with its name. */
export async function take(way: Way, manifest: Manifest, language: Language): Promise<string> {
  const { takeOut } = await import('../../collecting/taking');
  const { title, items } = box;
  const now = new Date().toISOString();
  return takeOut(way, { title, items: items ?? [], language, now }, manifest);
}
