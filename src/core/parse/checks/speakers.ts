import { diagnostic, type Diagnostic } from '../../diagnostic';
import type { Minutes } from '../../model';
import { textOf } from '../../paragraph';
import { compact } from '../../people/compact';
import type { Mark } from '../body';
import { barePost, isSharedRole, isSoleRole } from '../posts';
import type { Reading } from '../reading';

/** Speaker marks against the list of attendees. */
export function checkSpeakers(reading: Reading, minutes: Minutes): Diagnostic[] {
  if (minutes.attendees.length === 0) return [];
  const contested = contestedRoles(reading);
  return reading.body.marks.flatMap((mark) => checkMark(mark, reading, minutes, contested));
}

function checkMark(
  { label, span }: Mark,
  { people }: Reading,
  { attendees }: Minutes,
  contested: ReadonlySet<string>,
): Diagnostic[] {
  const meaning = people.meaning(label);
  if (meaning.type === 'unlisted') return [diagnostic('label-not-in-list', span, { label })];
  if (meaning.type === 'several') {
    const names = meaning.attendees.map((at) => attendees[at]?.name ?? '').join('、');
    return [diagnostic('ambiguous-surname', span, { label, names })];
  }
  if (meaning.type !== 'one' || meaning.role === '') return [];
  const { name = '', title = '' } = attendees[meaning.attendee] ?? {};
  const role = compact(barePost(meaning.role));
  if (people.holds(meaning.attendee, role) || isSharedRole(role)) return [];
  if (!isSoleRole(role)) return people.isRole(role) ? [] : titleDiffers(role, title, span);
  return contested.has(role)
    ? [diagnostic('role-contradicts-list', span, { label, role, name })]
    : [];
}

function titleDiffers(role: string, title: string, span: Mark['span']): Diagnostic[] {
  if (title === '' || role.length < 3) return [];
  return [diagnostic('title-differs', span, { label: role, title })];
}

// A role for one person that the list gives to somebody else, or that marks give to several people or
// to nobody in particular as well. Where the minutes tell of an election, it may change hands.
function contestedRoles(reading: Reading): Set<string> {
  const { body, people } = reading;
  if (tellsOfElection(reading)) return new Set();
  const holders = new Map<string, Set<number | null>>();
  for (const label of new Set(body.drafts.map((draft) => draft.label))) {
    if (label === null) continue;
    const meaning = people.meaning(label);
    const role = compact(barePost(meaning.type === 'one' ? meaning.role : label));
    if (!isSoleRole(role) || (meaning.type !== 'one' && meaning.type !== 'role')) continue;
    const known = holders.get(role) ?? new Set();
    known.add(meaning.type === 'one' ? meaning.attendee : null);
    holders.set(role, known);
  }
  return new Set([...holders].filter(([, who]) => who.size > 1).map(([role]) => role));
}

function tellsOfElection({ body, source }: Reading): boolean {
  const told = body.drafts.filter(({ voice }) => voice === 'narration');
  const texts = [
    ...told.map(({ pieces }) => textOf(source, pieces)),
    ...body.sections.map(({ title }) => title),
  ];
  return texts.some((text) => /選出|互選|選任|交代|交替|就任/.test(text));
}
