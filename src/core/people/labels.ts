import type { Attendee } from '../model';
import type { Draft } from '../parse/body';
import {
  barePost,
  isBarePost,
  isPost,
  isSecretariat,
  isSharedRole,
  isSoleRole,
} from '../parse/posts';
import { fold } from '../text/fold';

/** Who a label means on one list: an attendee, a surname that is not there or not alone, or a role. */
export type Meaning =
  | {
      readonly type: 'one';
      readonly attendee: number;
      readonly role: string;
      readonly surname: number;
    }
  | {
      readonly type: 'several';
      readonly attendees: readonly number[];
      readonly role: string;
      readonly surname: number;
    }
  | { readonly type: 'unlisted' }
  | { readonly type: 'role' }
  | { readonly type: 'shared' };

/** Tells whom the labels of one document mean. */
export class Resolver {
  readonly #people: readonly Person[];
  readonly #byInitial = new Map<string, Person[]>();
  /** What stands behind two or more surnames of the list is a role of this meeting: 協議会員. */
  readonly #roles: ReadonlySet<string>;
  readonly #meanings = new Map<string, Meaning>();
  /** Per role word: the groups in which its unambiguous labels stand. */
  readonly #groupsOfRole = new Map<string, Set<string | null>>();

  constructor(attendees: readonly Attendee[], drafts: readonly Draft[]) {
    const labels = new Set(drafts.map(({ label }) => label).filter((label) => label !== null));
    this.#people = splitByLabels(attendees.map(openPerson), labels);
    for (const person of this.#people) {
      const initial = person.full.charAt(0);
      const known = this.#byInitial.get(initial) ?? [];
      known.push(person);
      this.#byInitial.set(initial, known);
    }
    this.#roles = sharedEndings(this.#people, labels);
    for (const label of labels) {
      const meaning = this.#read(label);
      if (meaning.type === 'one' && meaning.role !== '')
        this.#learn(meaning.role, meaning.attendee);
    }
  }

  /** Whom a label means. */
  meaning(label: string): Meaning {
    const known = this.#meanings.get(label) ?? this.#decide(this.#read(label));
    this.#meanings.set(label, known);
    return known;
  }

  /** Whether the list itself gives an attendee the role: as note, group, or end of the title. */
  holds(attendee: number, role: string): boolean {
    const person = this.#people[attendee];
    const bare = compact(barePost(role));
    return person !== undefined && (holds(person, bare) || person.title.includes(bare));
  }

  /** The groups of the list in which a role word's unambiguous labels stand. */
  groupsOf(role: string): ReadonlySet<string | null> {
    return this.#groupsOfRole.get(role) ?? new Set();
  }

  /** Whether several speakers of this document bear the word behind their surnames, as 協議会員. */
  isRole(word: string): boolean {
    return this.#roles.has(compact(word));
  }

  #learn(role: string, attendee: number): void {
    const groups = this.#groupsOfRole.get(role) ?? new Set();
    groups.add(this.#people[attendee]?.group ?? null);
    this.#groupsOfRole.set(role, groups);
  }

  // 前田本部員: every other 本部員 stands in one part of the list, and one 前田 does.
  #decide(meaning: Meaning): Meaning {
    if (meaning.type !== 'several') return meaning;
    const groups = this.groupsOf(meaning.role);
    const fitting = meaning.attendees.filter((at) => groups.has(this.#people[at]?.group ?? null));
    const [only, second] = fitting;
    if (only === undefined || second !== undefined) return meaning;
    return { type: 'one', attendee: only, role: meaning.role, surname: meaning.surname };
  }

  #read(label: string): Meaning {
    if (/[(]代理/.test(fold(label))) return { type: 'unlisted' };
    if (isSecretariat(label) && compact(label) === '事務局') return { type: 'role' };
    const together = this.#byNames(label);
    if (together) return together;
    for (const text of readings(label)) {
      const named = this.#byName(text);
      if (named) return named;
    }
    return this.#byRole(label);
  }

  // 大久保委員・上原委員: two speak with one voice, which is nobody's own.
  #byNames(label: string): Meaning | null {
    const parts = fold(label).split(/[・、,]|及び|ほか/);
    if (parts.length < 2 || parts.some((part) => part.trim().length < 2)) return null;
    const named = parts.map((part) => this.#byName(compact(part)));
    const attendees = named.flatMap((meaning) => (meaning?.type === 'one' ? meaning.attendee : []));
    return attendees.length > 1 ? { type: 'several', attendees, role: '', surname: 0 } : null;
  }

  #byName(text: string): Meaning | null {
    const found = longest(
      (this.#byInitial.get(text.charAt(0)) ?? []).map((person) =>
        matchName(person, text, this.#roles),
      ),
    );
    if (found.length === 0) return null;
    const surname = found[0]?.length ?? 0;
    const role = text.slice(surname);
    const fitting = found.length > 1 ? found.filter(({ person }) => fits(person, role)) : found;
    const [only, second] = fitting;
    if (only && !second && isProxy(only.person, role)) return { type: 'unlisted' };
    if (only && !second) return { type: 'one', attendee: only.person.index, role, surname };
    const attendees = (only ? fitting : found).map(({ person }) => person.index);
    return { type: 'several', attendees, role, surname };
  }

  #byRole(label: string): Meaning {
    const role = compact(barePost(label));
    const holders = this.#people.filter((person) => holds(person, role));
    const [only, second] = holders;
    if (only && !second && !isSharedRole(label))
      return { type: 'one', attendee: only.index, role: '', surname: 0 };
    if (isSharedRole(label)) return { type: 'shared' };
    if (isSoleRole(label) || holders.length > 0) return { type: 'role' };
    const learned = [1, 2, 3, 4].some((surname) => this.#roles.has(role.slice(surname)));
    if (!learned && !isPost(role)) return { type: 'shared' };
    if (!learned && !hasSurname(role)) return { type: 'role' };
    return { type: 'unlisted' };
  }
}

interface Person {
  readonly index: number;
  readonly full: string;
  readonly family: string;
  readonly split: boolean;
  readonly title: string;
  readonly group: string | null;
  readonly notes: readonly string[];
}

interface NameMatch {
  readonly person: Person;
  readonly length: number;
}

function openPerson({ name, title, group, notes }: Attendee, index: number): Person {
  const [family = '', given] = name.split(' ');
  return {
    index,
    full: name.replace(/ /g, ''),
    family,
    split: given !== undefined,
    title: compact(title),
    group: group === null ? null : compact(group),
    notes: notes.map(compact),
  };
}

/** A text for comparing posts and labels: folded, without white space. */
export function compact(text: string): string {
  return fold(text).replace(/\s/g, '');
}

// 政府側出席者 木村統括官 is read whole, then from each word on.
function readings(label: string): string[] {
  const bare = fold(label).trim();
  const words = bare.split(/\s+/);
  return words
    .map((_, at) => words.slice(at).join(''))
    .concat(/\(([^()]+)\)$/.exec(bare)?.[1] ?? []);
}

// 藤田委員 shows that 藤田奈津子 is 藤田, so that 藤委員 is somebody else.
function splitByLabels(people: readonly Person[], labels: ReadonlySet<string>): Person[] {
  const together = people.filter(({ split }) => !split);
  if (together.length === 0) return [...people];
  const lengths = new Map<number, number>();
  for (const label of labels) {
    for (const text of readings(label)) {
      const found = longest(together.map((person) => matchName(person, text, new Set())));
      const [only, second] = found;
      if (only && !second) {
        lengths.set(only.person.index, Math.max(lengths.get(only.person.index) ?? 0, only.length));
      }
    }
  }
  return people.map((person) => {
    const length = lengths.get(person.index) ?? 0;
    const shown = length > 0 && length < person.full.length;
    return shown ? { ...person, family: person.full.slice(0, length), split: true } : person;
  });
}

function sharedEndings(people: readonly Person[], labels: ReadonlySet<string>): Set<string> {
  const byFamily = new Map(
    people.filter(({ split }) => split).map(({ family }) => [family, family]),
  );
  const bearers = new Map<string, Set<string>>();
  for (const label of labels) {
    const text = compact(barePost(label)).slice(0, 40);
    for (let length = 1; length <= Math.min(5, text.length - 2); length += 1) {
      const family = byFamily.get(text.slice(0, length));
      if (family === undefined) continue;
      const ending = text.slice(length);
      bearers.set(ending, (bearers.get(ending) ?? new Set()).add(family));
    }
  }
  return new Set([...bearers].filter(([, who]) => who.size > 1).map(([ending]) => ending));
}

function longest(matches: readonly (NameMatch | null)[]): NameMatch[] {
  const found = matches.filter((match) => match !== null);
  const length = found.reduce((most, match) => Math.max(most, match.length), 0);
  return found.filter((match) => match.length === length);
}

function matchName(person: Person, text: string, roles: ReadonlySet<string>): NameMatch | null {
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

// Whether the list gives a person the role: by title, group or note.
function fits(person: Person, role: string): boolean {
  const bare = compact(barePost(role));
  if (bare === '') return false;
  return person.title.includes(bare) || holds(person, bare) || person.group === bare;
}

// 議長 stands as note, as group of one, or as the whole title.
function holds({ title, group, notes }: Person, role: string): boolean {
  return role !== '' && (title === role || group === role || notes.includes(role));
}

// 宇佐美幹事代理 is whoever came for 宇佐美; 西尾座長代理 is 西尾.
function isProxy(person: Person, role: string): boolean {
  const bare = compact(barePost(role));
  return bare.endsWith('代理') && !isSoleRole(bare) && !holds(person, bare);
}

// A name of one to four characters in front of a role: 北山会長.
function hasSurname(role: string): boolean {
  return /^[一-龠々ヶぁ-んァ-ヴ]{1,4}(?:委員|会長|議長|座長|部会長|委員長|本部員|本部長|構成員|参考人|[課室局部係次園校院所]長|主[任査事幹]|参事|[議事画門]官|大臣|教授|理事|氏|さん|先生)/.test(
    role,
  );
}
