import { nullable, number, oneOf, shape, text } from './door';
import type { Meta } from './model';

/** What the header says, out of JSON. */
export const openMeta = shape<Meta>({
  body: text,
  session: nullable(number),
  kind: nullable(oneOf(['議事概要', '議事要旨', '議事録'])),
  date: nullable(text),
  weekdayPrinted: nullable(text),
  weekdayActual: nullable(text),
  start: nullable(text),
  end: nullable(text),
  place: nullable(text),
});
