/** A sentence in both languages. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

/** A fact from outside the text, with its reason. Shown as such, never mixed into what the text says. */
export type Annotation = SpeakerAnnotation | NameAnnotation;

/** Who is behind a role label that the document does not resolve. */
export interface SpeakerAnnotation {
  readonly type: 'speaker';
  readonly file: string;
  /** The whole label as printed; a longer label that contains it is untouched. */
  readonly label: string;
  /** A name on the list of that file. */
  readonly name: string;
  readonly reason: Bilingual;
}

/** A name misprinted in the list. The printed form stays visible. */
export interface NameAnnotation {
  readonly type: 'name';
  readonly file: string;
  readonly printed: string;
  readonly name: string;
  readonly reason: Bilingual;
}
