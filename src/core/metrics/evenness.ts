import { perMeeting } from '../memo';
import { attribution, share } from './attribution';
import { gini } from './gini';
import { participation, type ParticipationGroup, type PersonRow } from './participation';

/** Below this attribution rate of the discussion too much talk is nobody's to say how evenly it is spread. */
export const EVENNESS_FROM = 0.5;

/** Gini coefficients of the attributed characters of one list group; null where fewer than two people count. */
export interface GroupEvenness {
  readonly heading: string | null;
  /** People of the group who speak by name, and those who are silent as far as the record can tell. */
  readonly speakers: number;
  readonly silent: number;
  readonly amongSpeakers: number | null;
  /** Null also where nobody can be called silent. */
  readonly withSilent: number | null;
}

/** How evenly the talk of a meeting is spread, or why that is not computed. */
export type Evenness =
  | {
      readonly type: 'measured';
      readonly discussionRate: number;
      /** Characters of the three who speak most / S. */
      readonly topThree: number;
      readonly top: readonly PersonRow[];
      readonly groups: readonly GroupEvenness[];
    }
  | {
      readonly type: 'refused';
      /** `attribution`: the rate of the discussion is too low; `speech`: there is no discussion. */
      readonly reason: 'attribution' | 'speech';
      readonly discussionRate: number | null;
    };

/** Evenness by DESIGN.md §4: top-3 share of S and Gini per list group, only where the discussion is half attributed. */
export const evenness = perMeeting((collection, meeting, scope): Evenness => {
  const discussionRate = attribution(collection.meeting(meeting), { discussion: true }).rate;
  if (discussionRate === null) return { type: 'refused', reason: 'speech', discussionRate };
  if (discussionRate < EVENNESS_FROM) {
    return { type: 'refused', reason: 'attribution', discussionRate };
  }
  const { groups, rates, lowerBound } = participation(collection, meeting, scope);
  const people = groups.flatMap((group) => group.rows);
  const top = people.filter((row) => row.chars > 0).sort((a, b) => b.chars - a.chars);
  const most = top.slice(0, 3);
  return {
    type: 'measured',
    discussionRate,
    topThree: share(totalOf(most), rates.speech) ?? 0,
    top: most,
    groups: groups.map((group) => groupEvenness(group, !lowerBound)),
  };
});

function totalOf(rows: readonly PersonRow[]): number {
  return rows.reduce((sum, row) => sum + row.chars, 0);
}

function groupEvenness(
  { heading, rows }: ParticipationGroup,
  silenceKnown: boolean,
): GroupEvenness {
  const spoken = rows.filter((row) => row.chars > 0).map((row) => row.chars);
  const silent = rows.filter((row) => row.silent).map(() => 0);
  return {
    heading,
    speakers: spoken.length,
    silent: silent.length,
    amongSpeakers: gini(spoken),
    withSilent: silenceKnown ? gini([...spoken, ...silent]) : null,
  };
}
