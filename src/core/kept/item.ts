import type { Anchor } from '../anchor/anchor';
import { anchor } from '../anchor/opener';
import { fields, list, nullable, number, oneOf, refuse, shape, text, type Opener } from '../door';
import { ATTRIBUTIONS, type Attribution, type Span } from '../model';

/*
 * What a reader puts aside, as it was when it was put aside. An item holds all that its exports say, so that it can
 * be read without the collection it came from, and none of it is markup.
 */

/** What every item says of itself. */
interface Aside {
  /** Made from the content: the same passage put aside twice has the same id. */
  readonly id: string;
  /** When it was put aside, ISO 8601 in UTC. */
  readonly added: string;
  /** The reader's own words. */
  readonly note: string;
  /** Where it stands in this application. */
  readonly address: string;
  readonly version: Version;
}

/** What the item was taken from. */
export interface Version {
  /** Hash of the collection. */
  readonly data: string;
  /** Date of the collection, `YYYY-MM-DD`. */
  readonly updated: string | null;
  /** Hash of the rules of the themes; null where no theme is marked or counted. */
  readonly rules: string | null;
}

/** A passage of a meeting. */
export interface PassageItem extends Aside {
  readonly type: 'passage';
  readonly anchor: Anchor;
  /** The joined text of the paragraph. */
  readonly text: string;
  /** What was marked, as ranges of the text. */
  readonly hits: readonly Span[];
  /** What the marks are marks of, in words; empty without marks. */
  readonly marked: string;
  readonly speaker: Speaker;
  readonly attribution: Attribution;
  readonly section: string | null;
  readonly meeting: MeetingFacts;
  /** Lines of our text, first and last. */
  readonly lines: Span;
  /** These lines as they stand in our text. */
  readonly raw: readonly string[];
  /** In the style of a Japanese report. */
  readonly citation: string;
}

/** Who speaks: as printed, as the document decides it, as an annotation tells. Nobody is invented: all may be null. */
export interface Speaker {
  readonly printed: string | null;
  readonly name: string | null;
  readonly post: string | null;
  readonly annotated: string | null;
}

/** What a citation names of a meeting. */
export interface MeetingFacts {
  readonly body: string;
  readonly short: string;
  readonly session: number | null;
  readonly kind: string | null;
  readonly date: string | null;
  readonly file: string;
  /** The publisher's address, null where it is not known. */
  readonly url: string | null;
}

/** A figure with its picture, its values and the sentence that reads it. */
export interface FigureItem extends Aside {
  readonly type: 'figure';
  readonly title: string;
  readonly unit: string;
  readonly reading: string;
  /** Source and method, as the figure says them. */
  readonly source: string;
  /** The figure in one paragraph of a report. */
  readonly sentence: string;
  /** The lines at the foot of the picture. */
  readonly stamp: readonly string[];
  readonly picture: Picture;
  readonly table: Table;
}

/** A drawing on white paper as an SVG file; it is only ever shown as an image, in which no script runs. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** One row per mark, raw values. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export type Item = PassageItem | FigureItem;

/** An address that a link may lead to: of the web, never a script. */
const address: Opener<string> = (value, at) =>
  /^https?:\/\//i.test(text(value, at)) ? text(value, at) : refuse(at, 'a web address', value);

const ASIDE = {
  id: text,
  added: text,
  note: text,
  address,
  version: shape<Version>({ data: text, updated: nullable(text), rules: nullable(text) }),
};

const span: Opener<Span> = (value, at) => {
  const { from, to } = shape<Span>({ from: number, to: number })(value, at);
  return from <= to ? { from, to } : refuse(at, 'a range', value);
};

const passage = shape<PassageItem>({
  ...ASIDE,
  type: oneOf(['passage']),
  anchor,
  text,
  hits: list(span),
  marked: text,
  speaker: shape<Speaker>({
    printed: nullable(text),
    name: nullable(text),
    post: nullable(text),
    annotated: nullable(text),
  }),
  attribution: oneOf(ATTRIBUTIONS),
  section: nullable(text),
  meeting: shape<MeetingFacts>({
    body: text,
    short: text,
    session: nullable(number),
    kind: nullable(text),
    date: nullable(text),
    file: text,
    url: nullable(address),
  }),
  lines: span,
  raw: list(text),
  citation: text,
});

const figure = shape<FigureItem>({
  ...ASIDE,
  type: oneOf(['figure']),
  title: text,
  unit: text,
  reading: text,
  source: text,
  sentence: text,
  stamp: list(text),
  picture: shape<Picture>({ svg: text, width: number, height: number }),
  table: shape<Table>({ columns: list(text), rows: list(list(nullable(cell))) }),
});

function cell(value: unknown, at: string): string | number {
  return typeof value === 'number' ? number(value, at) : text(value, at);
}

/** Opens an item by its type; marks that are out of order or out of the text are refused. */
export const item: Opener<Item> = (value, at) => {
  const type = oneOf(['passage', 'figure'])(fields(value, at)['type'], `${at}.type`);
  if (type === 'figure') return figure(value, at);
  const opened = passage(value, at);
  opened.hits.forEach(({ from, to }, place) => {
    const free = opened.hits[place - 1]?.to ?? 0;
    if (from < free || to > opened.text.length) {
      refuse(`${at}.hits[${place}]`, 'a range of the text behind the one before', { from, to });
    }
  });
  return opened;
};
