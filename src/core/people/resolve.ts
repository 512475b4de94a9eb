import type { Attendee, Attribution, Paragraph, Source } from '../model';
import { countChars, textOf } from '../paragraph';
import type { Draft } from '../parse/body';
import { isSecretariat, isSoleRole } from '../parse/posts';
import type { Resolver } from './labels';

/** Writes down the speaker of every paragraph as far as the list and the labels of the document decide it. */
export function resolveSpeakers(
  source: Source,
  drafts: readonly Draft[],
  people: Resolver,
): Paragraph[] {
  const speeches = new Map<number, number>();
  const unelected = beforeElection(source, drafts);
  return drafts.map((draft, at) => {
    const pending = unelected.get(draft.label ?? '') ?? 0;
    const { speaker, attribution } = at < pending ? unresolved(draft) : attribute(draft, people);
    return {
      pieces: draft.pieces,
      section: draft.section,
      sectionLabel: draft.sectionLabel,
      speakerLabel: draft.label,
      speaker,
      attribution,
      bullet: draft.bullet,
      speech: ordinal(draft, attribution, speeches),
      chars: countChars(textOf(source, draft.pieces)),
    };
  });
}

// 会長 before anybody was elected 会長 is not yet the person whom the list calls so. Per bare role: the
// index of the paragraph that tells of the election.
function beforeElection(source: Source, drafts: readonly Draft[]): Map<string, number> {
  const found = new Map<string, number>();
  const roles = new Set(drafts.map(({ label }) => label ?? '').filter(isSoleRole));
  drafts.forEach(({ voice, pieces }, at) => {
    const text =
      voice === 'narration' && roles.size > 0 ? textOf(source, pieces).slice(0, 400) : '';
    if (!/選出|互選|選任/.test(text)) return;
    for (const role of roles) if (text.includes(role) && !found.has(role)) found.set(role, at);
  });
  return found;
}

function unresolved({ voice }: Draft): { speaker: null; attribution: Attribution } {
  return { speaker: null, attribution: voice === 'reported' ? 'reported' : 'role' };
}

/**
 * Parts family and given name where the list prints them together and a label of the document shows
 * where the one ends: 飯田陽一 with 飯田議長 becomes 飯田 陽一.
 */
export function splitNames(
  attendees: readonly Attendee[],
  drafts: readonly Draft[],
  people: Resolver,
): Attendee[] {
  const lengths = new Map<number, number>();
  for (const label of new Set(drafts.map((draft) => draft.label))) {
    const meaning = label === null ? null : people.meaning(label);
    if (meaning?.type === 'one' && meaning.role !== '')
      lengths.set(meaning.attendee, meaning.surname);
  }
  return attendees.map((attendee, at) => {
    const { name } = attendee;
    const length = lengths.get(at) ?? 0;
    const together =
      !name.includes(' ') && length > 0 && name.length > length && !/[（(]/.test(name);
    return together
      ? { ...attendee, name: `${name.slice(0, length)} ${name.slice(length)}` }
      : attendee;
  });
}

function ordinal(
  draft: Draft,
  attribution: Attribution,
  speeches: Map<number, number>,
): number | null {
  if (draft.turn === null || attribution === 'secretariat' || attribution === 'narration')
    return null;
  const known = speeches.get(draft.turn) ?? speeches.size;
  speeches.set(draft.turn, known);
  return known;
}

function attribute(
  { label, voice }: Draft,
  people: Resolver,
): { speaker: number | null; attribution: Attribution } {
  if (voice === 'narration') return { speaker: null, attribution: 'narration' };
  if (label === null) return { speaker: null, attribution: 'anonymous' };
  const meaning = people.meaning(label);
  const speaker = meaning.type === 'one' ? meaning.attendee : null;
  if (voice === 'secretariat' || isSecretariat(label))
    return { speaker, attribution: 'secretariat' };
  if (voice === 'unnamed' || meaning.type === 'shared')
    return { speaker: null, attribution: 'anonymous' };
  if (voice === 'reported') return { speaker, attribution: 'reported' };
  return { speaker, attribution: meaning.type === 'role' ? 'role' : 'named' };
}
