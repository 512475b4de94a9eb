import type { Attendee } from '../model';
import type { Draft } from '../parse/body';
import { barePost, isPost, isSecretariat, isSharedRole, isSoleRole } from '../parse/posts';
import { fold } from '../text/fold';
import { compact } from './compact';
import {
  fits,
  hasSurname,
  holds,
  isProxy,
  longest,
  matchName,
  openPerson,
  type Person,
} from './listed';

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
  /** Roles that a label of the document itself gives to a person: 議長（城戸会長）. */
  #holders: ReadonlyMap<string, number> = new Map();
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
    this.#holders = toldHolders(labels, (label) => this.#read(label));
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

  // 波多野（ミ）委員: the one 波多野 whose given name has the character
  #byTag(text: string): Meaning | null {
    const [, family = '', tag = '', role = ''] =
      /^([^()]{1,5})\(([^()]{1,2})\)([^()]*)$/.exec(text) ?? [];
    if (family === '' || (role !== '' && !isPost(role))) return null;
    const found = this.#people.filter(
      (person) =>
        person.family === family &&
        person.split &&
        person.full.slice(family.length).startsWith(tag),
    );
    const [only, second] = found;
    if (!only || second) return null;
    return { type: 'one', attendee: only.index, role, surname: 0 };
  }

  #byName(text: string): Meaning | null {
    const tagged = this.#byTag(text);
    if (tagged) return tagged;
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

  // 知事 where one 雲居県知事 is listed; not 会長, who may be the head of whatever society.
  #byOffice(role: string): Person[] {
    if (!OFFICE.test(role)) return [];
    return this.#people.filter(
      ({ title }) =>
        (role === '総理' && title.endsWith('総理大臣')) ||
        (title.endsWith(role) && !/[副前元次]$/.test(title.slice(0, -role.length))),
    );
  }

  // 生野財政副大臣 where a remark names 生野 as somebody's proxy
  #isMentioned(role: string): boolean {
    return this.#people.some(({ notes }) =>
      notes.some((note) => role.length > 3 && note.includes(role.slice(0, 2))),
    );
  }

  #byRole(label: string): Meaning {
    const role = compact(barePost(label));
    const told = this.#holders.get(role);
    if (told !== undefined) return { type: 'one', attendee: told, role: '', surname: 0 };
    const holding = this.#people.filter((person) => holds(person, role));
    const holders = holding.length > 0 ? holding : this.#byOffice(role);
    const [only, second] = holders;
    if (only && !second && !isSharedRole(label))
      return { type: 'one', attendee: only.index, role: '', surname: 0 };
    if (isSharedRole(label)) return { type: 'shared' };
    if (isSoleRole(label) || holders.length > 0) return { type: 'role' };
    const learned = [1, 2, 3, 4].some((surname) => this.#roles.has(role.slice(surname)));
    if (!learned && !isPost(role)) return { type: 'shared' };
    if (!learned && !hasSurname(role) && !this.#isMentioned(role)) return { type: 'role' };
    return { type: 'unlisted' };
  }
}

const OFFICE =
  /^(?:副?(?:知事|市長|区長|町長|村長|大臣|総理)|教育長|館長|所長|園長|校長|院長|[局部課室次係班]長)$/;

// 議長（城戸会長）: who holds the role, unless another label says otherwise
function toldHolders(
  labels: ReadonlySet<string>,
  read: (label: string) => Meaning,
): Map<string, number> {
  const found = new Map<string, number>();
  const contested = new Set<string>();
  for (const label of labels) {
    const [, role = '', name = ''] = /^([^()]{2,8})\(([^()]{2,12})\)$/.exec(compact(label)) ?? [];
    if (role === '' || !isSoleRole(role)) continue;
    const meaning = read(name);
    if (meaning.type !== 'one') continue;
    if ((found.get(role) ?? meaning.attendee) !== meaning.attendee) contested.add(role);
    found.set(role, meaning.attendee);
  }
  for (const role of contested) found.delete(role);
  return found;
}

// 政府側出席者 木村統括官 is read whole, then from each word on.
function readings(label: string): string[] {
  const bare = fold(label).trim();
  const words = bare.split(/\s+/).map(compact);
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
