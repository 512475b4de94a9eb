import { EVENNESS_FROM, type MeetingSummary } from '../../../../core';
import { percent } from '../../../format';
import { common } from '../../../i18n/common';
import type { View } from '../../../state/view.svelte';
import { isMany, letters, type Side } from '../sides';
import { density, numbersDiffer } from './differ';
import { texts } from './texts';

/** What the kinds of record allow to compare, in words. */
export interface Caution {
  /** Whether it warns: not all speakers are known. */
  readonly grave: boolean;
  readonly title: string;
  readonly body: string;
}

/** Whether the records are kept in different ways: by speakers, by kind, or by how much they condense. */
export function recordsDiffer(sides: readonly Pick<Side, 'summary'>[]): boolean {
  const meetings = sides.map(({ summary }) => summary);
  return (
    new Set(meetings.map(({ record, meta }) => `${record} ${meta.kind}`)).size > 1 ||
    numbersDiffer(meetings.map(density))
  );
}

/** The sentence above the sheet; it names every meeting under its kind of record. */
export function cautionOf(sides: readonly Side[], view: View): Caution {
  const t = texts[view.language];
  const kinds = [...new Set(sides.map(({ summary }) => summary.record))];
  const [only] = kinds;
  const named = sides.filter(({ summary }) => summary.record === 'named');
  const others = sides.filter(({ summary }) => summary.record !== 'named');
  const refused = sides.filter(({ summary }) => (summary.discussionRate ?? 0) < EVENNESS_FROM);
  const clauses = isMany(sides) ? kindClauses(sides, view) : sideClauses(sides, view);
  const consequences = [
    others.length === 0 ? t.fair : boundOf(named, others, view),
    refused.length > 0 ? t.refused(someOf(refused, sides, view)) : '',
  ];
  return {
    grave: others.length > 0,
    title: kinds.length > 1 || !only ? t.differ : t.same[only],
    body: [clauses.join(t.clauses), t.stop, ...consequences].join(''),
  };
}

function rates({ rate, discussionRate }: MeetingSummary, view: View): string {
  const shown = (value: number | null) => (value === null ? '—' : percent(value));
  return texts[view.language].rateOf(shown(rate), shown(discussionRate ?? rate));
}

/** Whose figures are lower bounds; many meetings are named by their kind. */
function boundOf(named: readonly Side[], others: readonly Side[], view: View): string {
  const t = texts[view.language];
  if (!isMany([...named, ...others])) {
    return t.bound(letters(named, t.list), letters(others, t.list));
  }
  return t.bound(named.length > 0 ? t.theNamed : '', t.theOthers);
}

function someOf(some: readonly Side[], all: readonly Side[], view: View): string {
  const t = texts[view.language];
  return isMany(all) ? t.meetings(some.length) : letters(some, t.list);
}

/** The rates of many meetings stand in the sheet alone. */
function kindClauses(sides: readonly Side[], view: View): string[] {
  const t = texts[view.language];
  return [...new Set(sides.map(({ summary }) => summary.record))].map((kind) => {
    const own = sides.filter(({ summary }) => summary.record === kind);
    return t.kindsOf(letters(own, t.list), recordWord(kind, view));
  });
}

function sideClauses(sides: readonly Side[], view: View): string[] {
  return sides.map(({ letter, summary }) =>
    texts[view.language].kindOf(letter, recordWord(summary.record, view), rates(summary, view)),
  );
}

function recordWord(record: MeetingSummary['record'], view: View): string {
  return record ? common[view.language].record[record] : texts[view.language].noRecord;
}
