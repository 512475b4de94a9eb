import type { Attendee } from '../model';
import { barePost, isBarePost, isPost, isSoleRole } from '../parse/posts';
import { compact } from './compact';

/** A person of the list, everything compact. */
export interface Person {
  readonly index: number;
  readonly full: string;
  readonly family: string;
  readonly split: boolean;
  readonly title: string;
  readonly group: string | null;
  readonly notes: readonly string[];
}

/** A person whose name a label begins with, and how much of the label that is. */
export interface NameMatch {
  readonly person: Person;
  readonly length: number;
}

/** An attendee prepared for comparing with labels. */
export function openPerson({ name, title, group, notes }: Attendee, index: number): Person {
  const [family = '', given] = name.split(/ |(?<=[ァ-ヴー])[・＝]/);
  return {
    index,
    full: compact(name),
    family: compact(family),
    split: given !== undefined,
    title: compact(title),
    group: group === null ? null : compact(group),
    notes: notes.map(compact),
  };
}

/** The matches that take the most of a label. */
export function longest(matches: readonly (NameMatch | null)[]): NameMatch[] {
  const found = matches.filter((match) => match !== null);
  const length = found.reduce((most, match) => Math.max(most, match.length), 0);
  return found.filter((match) => match.length === length);
}

/** Whether a label begins with a name of the list, alone or in front of a post that can be theirs; null where it does not. */
export function matchName(
  person: Person,
  text: string,
  roles: ReadonlySet<string>,
): NameMatch | null {
  const whole = text.startsWith(person.full);
  const length = whole ? person.full.length : familyLength(person, text);
  const rest = text.slice(length);
  const sure =
    rest === ''
      ? whole || person.split || person.full.length === length
      : isPost(rest) && suits(person, rest, whole, roles);
  return length > 0 && sure ? { person, length } : null;
}

function familyLength({ full, family, split }: Person, text: string): number {
  if (split) return text.startsWith(family) ? family.length : 0;
  let length = 0;
  while (length < Math.min(4, full.length) && full[length] === text[length]) length += 1;
  return length;
}

// Whether what stands behind a surname can be this person's post, so that 森田委員 is not taken for
// 森: a bare role, a part of the title, or a post that begins or ends as the title does.
function suits(
  { title, split }: Person,
  rest: string,
  whole: boolean,
  roles: ReadonlySet<string>,
): boolean {
  const role = compact(barePost(rest));
  if (whole || isBarePost(role) || roles.has(role) || (title !== '' && title.includes(role)))
    return true;
  if (!split || role.length < 4) return false;
  return (
    title === '' ||
    title.startsWith(role.slice(0, 2)) ||
    title.includes(role.slice(-2)) ||
    title.includes(role.slice(0, 2))
  );
}

/** Whether the list gives a person the role: by title, group or note. */
export function fits(person: Person, role: string): boolean {
  const bare = compact(barePost(role));
  if (bare === '') return false;
  return person.title.includes(bare) || holds(person, bare) || person.group === bare;
}

/** Whether somebody holds a role: 議長 stands as note, as group of one, or as the whole title. */
export function holds({ title, group, notes }: Person, role: string): boolean {
  return role !== '' && (title === role || group === role || notes.includes(role));
}

/** Whether a label means the proxy and not the member: 宇佐美幹事代理 is whoever came for 宇佐美; 西尾座長代理 is 西尾. */
export function isProxy(person: Person, role: string): boolean {
  const bare = compact(barePost(role));
  return bare.endsWith('代理') && !isSoleRole(bare) && !holds(person, bare);
}

/** Whether a label begins with a surname: A name of one to four characters in front of a role: 北山会長. */
export function hasSurname(role: string): boolean {
  return /^[一-龠々ヶぁ-んァ-ヴ]{1,4}(?:委員|会長|議長|座長|部会長|委員長|本部員|本部長|構成員|参考人|[課室局部係次園校院所]長|主[任査事幹]|参事|[議事画門]官|大臣|教授|理事|氏|さん|先生)/.test(
    role,
  );
}
