import { index, nullable, shape, text } from '../door';
import type { Anchor, Repeat, Rest } from './anchor';

const whole = index(Infinity);

/** Opens an anchor that was kept. */
export const anchor = shape<Anchor>({
  meeting: text,
  paragraph: text,
  line: whole,
  quote: text,
  rest: nullable(shape<Rest>({ tail: text, length: whole, check: text })),
  prefix: text,
  suffix: text,
  repeat: nullable(shape<Repeat>({ nth: whole, of: whole, alike: whole })),
});
