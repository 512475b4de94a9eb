import { door, fields, list, oneOf, shape, text, type Opener } from '../door';
import type { Attendee, Minutes } from '../model';
import { bareName } from './names';

/** A sentence in both languages. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

/** A fact from outside the text, with its reason. Shown as such, never mixed into what the text says. */
export type Annotation = PersonAnnotation | AbbreviationAnnotation;

/** A fact about who somebody is. */
export type PersonAnnotation = SpeakerAnnotation | NameAnnotation;

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

/** What an abbreviation stands for that the minutes use and do not explain. */
export interface AbbreviationAnnotation {
  readonly type: 'abbreviation';
  readonly file: string;
  readonly short: string;
  readonly long: Bilingual;
  readonly reason: Bilingual;
}

const bilingual = shape<Bilingual>({ ja: text, en: text });

const openSpeaker = shape<SpeakerAnnotation>({
  type: oneOf(['speaker']),
  file: text,
  label: text,
  name: text,
  reason: bilingual,
});

const openName = shape<NameAnnotation>({
  type: oneOf(['name']),
  file: text,
  printed: text,
  name: text,
  reason: bilingual,
});

/** Opens the annotation of an abbreviation. */
export const abbreviation = shape<AbbreviationAnnotation>({
  type: oneOf(['abbreviation']),
  file: text,
  short: text,
  long: bilingual,
  reason: bilingual,
});

/** Opens an annotation about a person. */
export const personAnnotation: Opener<PersonAnnotation> = (value, at) => {
  const type = oneOf(['speaker', 'name'])(fields(value, at)['type'], `${at}.type`);
  return type === 'speaker' ? openSpeaker(value, at) : openName(value, at);
};

const annotation: Opener<Annotation> = (value, at) => {
  const known = oneOf(['speaker', 'name', 'abbreviation']);
  const type = known(fields(value, at)['type'], `${at}.type`);
  return type === 'abbreviation' ? abbreviation(value, at) : personAnnotation(value, at);
};

/** Reads `annotations.json`; throws with the place of what is wrong and what to do. */
export const openAnnotations = door(
  'annotations.json',
  'Correct the file; seeds/annotations.json shows the form.',
  (json, at): Annotation[] => {
    const file = shape<{ schema: 1; annotations: Annotation[] }>({
      schema: oneOf([1]),
      annotations: list(annotation),
    });
    return file(json, at).annotations;
  },
);

/** The name of an attendee after the corrections for its file. */
export function correctedName(
  { name }: Pick<Attendee, 'name'>,
  annotations: readonly Annotation[],
): string {
  const found = annotations.find(
    (it): it is NameAnnotation => it.type === 'name' && isSame(it.printed, name),
  );
  return found?.name ?? name;
}

/** Per paragraph the attendee whom an annotation names behind an unresolved label; null elsewhere. Of the annotations for this file alone. */
export function annotatedSpeakers(
  minutes: Pick<Minutes, 'attendees' | 'paragraphs'>,
  annotations: readonly Annotation[],
): (number | null)[] {
  return minutes.paragraphs.map(({ speaker, speakerLabel }) => {
    if (speaker !== null || speakerLabel === null) return null;
    const found = annotations.find(
      (it): it is SpeakerAnnotation => it.type === 'speaker' && isSame(it.label, speakerLabel),
    );
    return found ? seatOf(minutes, annotations, found.name) : null;
  });
}

/** Whether an annotation about a person finds what it speaks of in the minutes of its file. */
export function isMatched(
  annotation: PersonAnnotation,
  minutes: Pick<Minutes, 'attendees' | 'paragraphs'>,
  annotations: readonly Annotation[],
): boolean {
  if (annotation.type === 'name') {
    return minutes.attendees.some(({ name }) => isSame(annotation.printed, name));
  }
  const alone = [annotation, ...annotations.filter(({ type }) => type === 'name')];
  return annotatedSpeakers(minutes, alone).some((seat) => seat !== null);
}

/** What an annotation that finds nothing says: what, where, and what to do. */
export function unmatchedSentence(annotation: Annotation): Bilingual {
  const { file } = annotation;
  if (annotation.type === 'name') {
    const { printed } = annotation;
    return {
      ja: `注記の氏名「${printed}」は ${file} の名簿にありません。注記を直すか削除してください。`,
      en: `The annotated name "${printed}" is not on the list of ${file}. Correct or remove the annotation.`,
    };
  }
  if (annotation.type === 'abbreviation') {
    const { short } = annotation;
    return {
      ja: `注記の略語「${short}」は ${file} の本文に出てこないか、本文が自ら説明しています。注記を直すか削除してください。`,
      en: `The annotated abbreviation "${short}" does not occur in ${file}, or its text explains it. Correct or remove the annotation.`,
    };
  }
  const { label, name } = annotation;
  return {
    ja: `注記「${label}」＝${name} に当たる発言が ${file} にありません。発言者表示の全体と名簿の氏名を確かめてください。`,
    en: `${file} has no unresolved label "${label}" for an attendee ${name}. Check that the whole label and a listed name are given.`,
  };
}

function seatOf(
  { attendees }: Pick<Minutes, 'attendees'>,
  annotations: readonly Annotation[],
  name: string,
): number | null {
  const seats = [...attendees.keys()].filter((index) => {
    const attendee = attendees[index];
    return (
      attendee &&
      (isSame(attendee.name, name) || isSame(correctedName(attendee, annotations), name))
    );
  });
  return seats.length === 1 ? (seats[0] ?? null) : null;
}

function isSame(a: string, b: string): boolean {
  return bareName(a) === bareName(b);
}
