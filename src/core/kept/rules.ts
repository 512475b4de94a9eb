import { fields, flag, list, number, shape, text, type Opener } from '../door';
import { lexicon, type Lexicon } from '../lexicon';

/** Rules of themes that a reader made. */
export interface RuleSet {
  /** `draft` for the rules that are being changed. */
  readonly id: string;
  readonly name: string;
  /** When they were last changed, ISO 8601 in UTC. */
  readonly changed: string;
  readonly lexicon: Lexicon;
  /** What the reader thinks of hits: one entry per theme and place. */
  readonly judged: readonly Judgement[];
}

/** Whether a place of the minutes speaks of a theme, as a reader sees it. */
export interface Judgement {
  readonly theme: string;
  readonly meeting: string;
  /** Id of the paragraph. */
  readonly paragraph: string;
  /** Range of the joined text. */
  readonly from: number;
  readonly to: number;
  readonly accepted: boolean;
}

const judgement = shape<Judgement>({
  theme: text,
  meeting: text,
  paragraph: text,
  from: number,
  to: number,
  accepted: flag,
});

const rules = shape<Omit<RuleSet, 'judged'>>({ id: text, name: text, changed: text, lexicon });

/** Opens such rules; without judgements nothing is judged yet. */
export const ruleSet: Opener<RuleSet> = (value, at) => {
  const { judged = [] } = fields(value, at);
  return { ...rules(value, at), judged: list(judgement)(judged, `${at}.judged`) };
};
