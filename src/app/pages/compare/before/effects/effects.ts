import type { MeetingSummary } from '../../../../../core';
import type { Words } from '../../../../meeting-words';
import type { View } from '../../../../state/view.svelte';
import { letters, type Side } from '../../sides';
import { texts as frame } from '../../texts';
import type { Fact, FactKey } from '../facts';
import { texts } from './texts';

export type EffectKey = Extract<
  FactKey,
  'record' | 'kind' | 'speech' | 'council' | 'date' | 'agenda'
>;

/** What a difference of the sheet does to the figures below. */
export interface Effect {
  readonly key: EffectKey;
  readonly text: Words;
}

type Part = keyof (typeof frame)['ja']['part'];

/** One sentence per condition that shows in a figure, with links to those figures. */
export function effectsOf(facts: readonly Fact[], sides: readonly Side[], view: View): Effect[] {
  const t = texts[view.language];
  const differing = new Set(facts.filter(({ differs }) => differs).map(({ key }) => key));
  const open = sides.filter(({ summary }) => isOpen(summary));
  const part = (key: Part): Words => {
    return [{ text: t.quoted(frame[view.language].part[key]), href: view.with({ part: key }) }];
  };
  const told: readonly (Effect & { readonly applies: boolean })[] = [
    {
      key: 'record',
      applies: open.length > 0,
      text: t.record(letters(open, t.list), part('voices'), part('focus')),
    },
    {
      key: 'kind',
      // How far records are condensed shows in their kind and in their density alike.
      applies: differing.has('kind') || differing.has('density'),
      text: t.kind(part('themes')),
    },
    {
      key: 'speech',
      applies: differing.has('speech'),
      text: t.speech(part('themes'), part('words')),
    },
    { key: 'council', applies: differing.has('council'), text: t.council(part('themes')) },
    { key: 'date', applies: differing.has('date'), text: t.date(part('themes'), part('words')) },
    {
      key: 'agenda',
      applies: differing.has('agenda'),
      text: t.agenda(part('themes'), part('outcomes')),
    },
  ];
  return told.filter(({ applies }) => applies).map(({ key, text }) => ({ key, text }));
}

/** Whether some speech of the meeting may be anybody's. */
function isOpen({ record }: MeetingSummary): boolean {
  return record !== 'named';
}
