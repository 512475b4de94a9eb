import { isDiscussion } from './greeting';
import type { Lexicon, Theme } from './lexicon';
import type { Meeting } from './meeting';
import type { Paragraph, Span } from './model';
import { paragraphText } from './paragraph';
import { themeHits } from './text/match';
import { normalise, type Normalised } from './text/normalise';
import { sentences } from './text/sentences';
import { terms, type TermUse } from './text/terms';

/** A paragraph with everything that is read out of its text, each made once, when first asked for. */
export class Reading {
  readonly #themes = new Map<string, readonly Span[]>();
  #text: string | undefined;
  #normal: Normalised | undefined;
  #sentences: readonly Span[] | undefined;
  #terms: readonly TermUse[] | undefined;

  constructor(
    readonly meeting: Meeting,
    readonly paragraph: Paragraph,
    /** Index of the paragraph in its meeting. */
    readonly index: number,
  ) {}

  /** The joined text, to which all spans of a reading refer. */
  get text(): string {
    return (this.#text ??= paragraphText(this.meeting.source, this.paragraph));
  }

  get normal(): Normalised {
    return (this.#normal ??= normalise(this.text));
  }

  get sentences(): readonly Span[] {
    return (this.#sentences ??= sentences(this.text));
  }

  get terms(): readonly TermUse[] {
    return (this.#terms ??= terms(this.normal));
  }

  /** The person by the text alone. */
  get person(): string | null {
    const { speaker } = this.paragraph;
    return speaker === null ? null : (this.meeting.persons[speaker] ?? null);
  }

  /** The person whom only an annotation names. */
  get annotated(): string | null {
    return this.meeting.annotated[this.index] ?? null;
  }

  get isDiscussion(): boolean {
    return isDiscussion(this.meeting.minutes, this.paragraph);
  }

  themeHits(theme: Theme): readonly Span[] {
    const known = this.#themes.get(theme.id);
    if (known) return known;
    const hits = themeHits(theme, this);
    this.#themes.set(theme.id, hits);
    return hits;
  }
}

/** The meetings at hand with the rules of the themes: what lists and measures work on. Ids unknown to it are a caller's mistake. */
export class Collection {
  readonly #readings = new Map<string, readonly Reading[]>();
  readonly #meetings: ReadonlyMap<string, Meeting>;
  readonly #themes: ReadonlyMap<string, Theme>;

  constructor(
    readonly meetings: readonly Meeting[],
    readonly lexicon: Lexicon,
  ) {
    this.#meetings = new Map(meetings.map((meeting) => [meeting.id, meeting]));
    this.#themes = new Map(lexicon.themes.map((theme) => [theme.id, theme]));
  }

  has(id: string): boolean {
    return this.#meetings.has(id);
  }

  meeting(id: string): Meeting {
    return known(this.#meetings.get(id), 'meeting', id);
  }

  theme(id: string): Theme {
    return known(this.#themes.get(id), 'theme', id);
  }

  /** The paragraphs of a meeting, in order. */
  readings(id: string): readonly Reading[] {
    const held = this.#readings.get(id);
    if (held) return held;
    const meeting = this.meeting(id);
    const made = meeting.minutes.paragraphs.map((it, index) => new Reading(meeting, it, index));
    this.#readings.set(id, made);
    return made;
  }

  reading(id: string, index: number): Reading {
    return known(this.readings(id)[index], 'paragraph', `${id} ${index}`);
  }

  text(id: string, index: number): string {
    return this.reading(id, index).text;
  }

  normal(id: string, index: number): Normalised {
    return this.reading(id, index).normal;
  }

  sentences(id: string, index: number): readonly Span[] {
    return this.reading(id, index).sentences;
  }

  terms(id: string, index: number): readonly TermUse[] {
    return this.reading(id, index).terms;
  }

  themeHits(id: string, index: number, theme: string): readonly Span[] {
    return this.reading(id, index).themeHits(this.theme(theme));
  }
}

function known<T>(value: T | undefined, what: string, id: string): T {
  if (value === undefined) throw new Error(`The collection holds no ${what} "${id}".`);
  return value;
}
