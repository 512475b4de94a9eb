import {
  sightings,
  soundTheme,
  spokenReadings,
  type Collection,
  type Sighting,
  type Theme,
} from '../../../../core';
import { inSlices } from '../../../slices';

/** What a rule finds, as it is being changed, beside what the active rule finds. */
export class Live {
  /** In the order of the meetings and their text. */
  found = $state.raw<readonly Sighting[]>([]);
  /** Whether the whole collection was looked through. */
  done = $state(false);
  #turn = 0;

  /** Looks anew; what an earlier question still looks for is given up. Ends early on `stop`. */
  async look(collection: Collection, before: Theme | null, theme: Theme | null): Promise<void> {
    const turn = ++this.#turn;
    const after = theme && soundTheme(theme);
    const found: Sighting[] = [];
    this.done = false;
    const end = await inSlices(
      spokenReadings(collection),
      (reading) => void found.push(...sightings(reading, before, after)),
      () => turn !== this.#turn,
    );
    if (!end || turn !== this.#turn) return;
    this.found = found;
    this.done = true;
  }

  stop(): void {
    this.#turn += 1;
  }
}
