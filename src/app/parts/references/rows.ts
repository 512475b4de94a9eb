import type { Piece } from '../../../charts/text';
import {
  locator,
  paragraphId,
  sourceRange,
  type Collection,
  type Language,
  type Manifest,
  type MeetingTarget,
  type Reference,
  type Span,
} from '../../../core';
import { keys } from '../../linked';
import { meetingWords, type Words } from '../../meeting-words';
import { summaryOf } from '../../state/manifest';
import type { View } from '../../state/view.svelte';
import { texts } from './texts';

/** A reference as a list shows it. */
export interface ReferenceRow {
  readonly reference: Reference;
  /** The sentence that holds it, and its place there. */
  readonly sentence: string;
  readonly mark: Span;
  /** Line of the source, from 1. */
  readonly line: number;
  /** Id of the paragraph, for addresses. */
  readonly place: string;
  readonly section: string | null;
}

/** The references of one meeting with the sentences around them. */
export function referenceRows(
  collection: Collection,
  id: string,
  references: readonly Reference[],
): ReferenceRow[] {
  const meeting = collection.meeting(id);
  const locate = locator(meeting.source.text);
  return references.map((reference) => {
    const { from, to } = reference.span;
    const { text, sentences, paragraph } = collection.reading(id, reference.paragraph);
    const held = sentences.find((one) => from >= one.from && from < one.to) ?? {
      from: 0,
      to: text.length,
    };
    return {
      reference,
      sentence: text.slice(held.from, held.to),
      mark: { from: from - held.from, to: Math.min(to, held.to) - held.from },
      line: locate(sourceRange(paragraph.pieces, from, to).from).line,
      place: paragraphId(meeting, reference.paragraph),
      section: paragraph.sectionLabel,
    };
  });
}

/** Where a reference leads, in words: a link to a meeting of the collection, 収録外, 判別不能 with the reason, a paper. */
export function targetWords(
  { kind, meeting, target }: Reference,
  manifest: Manifest,
  view: View,
): Words {
  const t = texts[view.language];
  if (target.type !== 'paper') return meetingTarget(target, manifest, view);
  const own = target.of.type === 'meeting' && target.of.id === meeting;
  if (own) return [kind === 'handout' ? t.own : t.inside];
  return [t.paperOf, ...meetingTarget(target.of, manifest, view)];
}

function meetingTarget(target: MeetingTarget, manifest: Manifest, view: View): Words {
  const t = texts[view.language];
  if (target.type === 'outside') return [t.outside];
  if (target.type === 'unclear') return [unclearWords(target.why, view.language)];
  const summary = summaryOf(manifest, target.id);
  if (!summary) return [t.outside];
  const letter = view.letter(target.id);
  const link = { href: view.href('meeting', target.id), keys: keys({ meeting: target.id }) };
  const name = meetingWords(summary, view).map((word): Piece =>
    typeof word === 'string' ? { text: word, ...link } : { ...word, ...link },
  );
  return letter === null ? name : [{ text: `${letter} `, ...link }, ...name];
}

function unclearWords(why: keyof (typeof texts)['ja']['why'], language: Language): string {
  const t = texts[language];
  return language === 'ja' ? `${t.unclear}（${t.why[why]}）` : `${t.unclear}: ${t.why[why]}`;
}
