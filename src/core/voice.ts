import type { Meeting } from './meeting';
import type { Paragraph } from './model';

const VOICE: readonly (keyof Paragraph)[] = [
  'attribution',
  'speaker',
  'speakerLabel',
  'section',
  'speech',
];

/** Whether two paragraphs of a meeting, by index, are of one speaker in one speech under one heading, by text and annotation alike. */
export function isSameVoice(
  { minutes, annotated }: Pick<Meeting, 'minutes' | 'annotated'>,
  a: number,
  b: number,
): boolean {
  const [one, other] = [minutes.paragraphs[a], minutes.paragraphs[b]];
  if (!one || !other) return false;
  return annotated[a] === annotated[b] && VOICE.every((key) => one[key] === other[key]);
}
