import { getContext, setContext } from 'svelte';
import type { Manifest, MeetingSummary } from '../../core';

const key = Symbol('manifest');

export function provideManifest(manifest: Manifest): void {
  setContext(key, manifest);
}

/** The manifest of the bundle; for components below `App`, which waits for it. */
export function useManifest(): Manifest {
  return getContext<Manifest>(key);
}

export function summaryOf(manifest: Manifest, id: string): MeetingSummary | undefined {
  return manifest.meetings.find((meeting) => meeting.id === id);
}
