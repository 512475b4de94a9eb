import type { ThemeRow } from '../../../../core';
import { counted, decimal, number, percent } from '../../../format';
import type { View } from '../../../state/view.svelte';
import { texts } from './texts';

/** What the themes are measured by: share of sentences, share of paragraphs, hits per 1,000 characters, hits. */
export const MEASURES = ['share', 'paragraphs', 'rate', 'hits'] as const;
export type Measure = (typeof MEASURES)[number];

/** The measure that the address asks for (`unit=`); differences are judged by the first one alone. */
export function measureOf({ route }: Pick<View, 'route'>): Measure {
  return MEASURES.find((measure) => measure === route.params.unit) ?? 'share';
}

/** Bounds of the five shades of the matrix, in the unit of the measure; printed in the legend. */
export const BOUNDS: Readonly<Record<Measure, readonly number[]>> = {
  share: [2, 4, 8, 16],
  paragraphs: [5, 10, 20, 40],
  rate: [0.5, 1, 2, 4],
  hits: [5, 10, 20, 40],
};

/** A theme at a meeting by the measure: percent, hits per 1,000 characters, or hits; 0 where nothing was said. */
export function valueOf(row: ThemeRow, measure: Measure): number {
  if (measure === 'share') return (row.share ?? 0) * 100;
  if (measure === 'paragraphs') return (row.paragraphShare ?? 0) * 100;
  return measure === 'rate' ? (row.rate ?? 0) : row.hits;
}

/** The bare figure, where a head states the unit: `12.1`, `30`. */
export function figure(value: number, measure: Measure): string {
  return measure === 'hits' ? number(value) : decimal(value);
}

/** The figure with its unit: `12.1%`, `2.6`, `30件`. */
export function said(value: number, measure: Measure, view: View): string {
  if (measure === 'hits') return counted(value, 'hits', view.language);
  return measure === 'rate' ? decimal(value) : percent(value / 100);
}

/** The same inside a read-out: `文の12.1%`; empty for hits, which every read-out holds. */
export function readOf(row: ThemeRow, view: View): string {
  const measure = measureOf(view);
  const { of } = texts[view.language].measures[measure];
  return measure === 'hits' ? '' : of(said(valueOf(row, measure), measure, view));
}
