import { fields, flag, list, number, shape, text, type Opener } from '../door';
import { lexicon, type Lexicon } from '../lexicon';
import { unmeasuredRules } from '../rules/edit';
import { lexiconVersion } from '../rules/version';

/** Id of the rules that are being changed. */
export const DRAFT = 'draft';

/** Rules of themes that a reader made. */
export interface RuleSet {
  /** `draft` for the rules that are being changed, the version of the others. */
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

/** Opens such rules; without judgements nothing is judged yet. Figures beside the rules are nobody's: the bundle alone is measured. */
export const ruleSet: Opener<RuleSet> = (value, at) => {
  const { judged = [] } = fields(value, at);
  const opened = rules(value, at);
  return {
    ...opened,
    lexicon: unmeasuredRules(opened.lexicon),
    judged: list(judgement)(judged, `${at}.judged`),
  };
};

/** Whether two judgements are of one theme at one place. */
export function isSamePlace(a: Judgement, b: Judgement): boolean {
  return (
    a.theme === b.theme &&
    a.meeting === b.meeting &&
    a.paragraph === b.paragraph &&
    a.from === b.from &&
    a.to === b.to
  );
}

/** Judgements that are held with those that come for other places; the same list where none does. */
export function judgedWith(
  held: readonly Judgement[],
  coming: readonly Judgement[],
): readonly Judgement[] {
  const others = coming.filter((one) => !held.some((known) => isSamePlace(known, one)));
  return others.length === 0 ? held : [...held, ...others];
}

/**
 * The rules that are held with those of a file behind them. Of the same rules both have judged; a draft beside another
 * one comes as a saved version, under `name` where it has no name of its own.
 */
export function mergedRules(
  held: readonly RuleSet[],
  coming: readonly RuleSet[],
  name: string,
): readonly RuleSet[] {
  return coming.reduce((all, one) => withSet(all, one, name), held);
}

function withSet(held: readonly RuleSet[], coming: RuleSet, name: string): readonly RuleSet[] {
  const id = lexiconVersion(coming.lexicon);
  const draft = held.find((one) => one.id === DRAFT);
  const isDraft =
    coming.id === DRAFT && (draft === undefined || lexiconVersion(draft.lexicon) === id);
  const at = held.findIndex((one) =>
    isDraft ? one === draft : one !== draft && lexiconVersion(one.lexicon) === id,
  );
  const known = held[at];
  if (known === undefined) {
    return [...held, isDraft ? coming : { ...coming, id, name: coming.name || name }];
  }
  const judged = judgedWith(known.judged, coming.judged);
  return judged === known.judged ? held : held.with(at, { ...known, judged });
}
