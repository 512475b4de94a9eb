import { view } from '../../../../src/app/state/view.svelte';
import { S000, S001, S002, S003 } from '../../../core/metrics/seeds';

const IDS = [S000, S001, S002, S003];

/** The view with these seeds in the tray, by number, and further parameters. */
export function viewing(seeds: readonly number[], params = ''): typeof view {
  location.hash = `#/compare?m=${seeds.map((at) => IDS[at]).join()}${params}`;
  dispatchEvent(new Event('hashchange'));
  return view;
}
