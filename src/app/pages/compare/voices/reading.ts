import type { LegendItem } from '../../../../charts/legend';
import type { Texture } from '../../../../charts/paint';
import { SPEECH } from '../../../../core';
import { percent } from '../../../format';
import { common } from '../../../i18n/common';
import type { Words } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import { TEXTURES } from '../../../strips';
import { link, series } from '../sides';
import type { Column } from './columns';
import type { Heard } from './compact/meetings';
import { nameLink, type Making } from './making';
import { texts } from './texts';

/** What the bars show and whether people may be compared across the meetings, in one sentence. */
export function readingOf(columns: readonly Column[], making: Making): Words {
  const t = texts[making.view.language];
  const named = columns.filter(({ part }) => !part.lowerBound && part.rates.speech > 0);
  const open = columns.filter(({ part }) => part.unattributed.chars > 0);
  const mute = columns.filter(({ part }) => part.rates.speech === 0);
  const verdict = named.length === columns.length ? t.fair : named.length > 0 ? t.unfair : t.blind;
  const share = ({ side, part }: Column) =>
    t.unknownShare(side.letter, percent(part.unattributed.share ?? 0));
  return [
    ...series(named, (column) => mostOf(column, making), t.list),
    ...(named.length > 0 ? [t.stop] : []),
    ...(open.length > 0 ? t.unknown(series(open, share, t.list)) : []),
    ...mute.flatMap(({ side }) => [t.mute(side.letter), t.stop]),
    verdict,
  ];
}

function mostOf({ side, part }: Column, making: Making): Words {
  const { view } = making;
  const t = texts[view.language];
  const people = part.groups.flatMap((group) => group.rows).filter(({ chars }) => chars > 0);
  const [most] = [...people].sort((a, b) => b.chars - a.chars);
  if (!most) return [t.mute(side.letter)];
  return t.known(
    side.letter,
    String(people.length),
    [nameLink(most.person, making)],
    [link(most.chars, 'chars', most.query, view), t.part(percent(most.share ?? 0))],
  );
}

/** Unit and base: the characters that shares are shares of. */
export function unitOf(columns: readonly Column[], isTalk: boolean, view: View): Words {
  const t = texts[view.language];
  const bases = series(
    columns,
    ({ side, part }) => t.base(side.letter, [link(part.rates.speech, 'chars', base(part), view)]),
    t.list,
  );
  return [...t.unit(bases), ...(isTalk ? [t.unitTalk] : [])];
}

function base({ unattributed }: Column['part']) {
  const { meetings, discussion } = unattributed.query;
  return { meetings, ...(discussion === true ? { discussion } : {}) };
}

/** What is not counted as speech, with its characters. */
export function asideOf(columns: readonly Column[], view: View): Words {
  const t = texts[view.language];
  const clause = ({ side, part }: Column) => {
    const voices = ['secretariat', 'narration'] as const;
    const query = { ...part.narration.query, voices };
    const chars = part.secretariat.chars + part.narration.chars;
    return t.base(side.letter, [link(chars, 'chars', query, view)]);
  };
  return t.aside(series(columns, clause, t.list));
}

/** The textures that the bars show. */
export function legendOf(columns: readonly Column[], view: View): LegendItem[] {
  const rows = columns.flatMap(({ groups, apart }) => [
    ...groups.flatMap((it) => it.rows),
    ...apart,
  ]);
  return textures(
    rows.flatMap(({ segments }) => segments.map(({ texture }) => texture)),
    view,
  );
}

/** The textures of meetings whose speech is drawn by how the speaker is given. */
export function ratesLegend(heard: readonly Heard[], view: View): LegendItem[] {
  const shown = SPEECH.filter((voice) => heard.some(({ part }) => part.rates.chars[voice] > 0));
  return textures(
    shown.map((voice) => TEXTURES[voice]),
    view,
  );
}

/** The signs that are explained, in the order of how much is known. */
export function textures(shown: readonly Texture[], view: View): LegendItem[] {
  const { attribution, byAnnotation } = common[view.language];
  const words: readonly (readonly [Texture, string])[] = [
    ['solid', attribution.named],
    ['outline', attribution.role],
    ['dotted', attribution.reported],
    ['dashed', byAnnotation],
    ['hatched', attribution.anonymous],
    ['thin', common[view.language].notCounted],
  ];
  return words.flatMap(([texture, text]) =>
    shown.includes(texture) ? [{ type: 'texture' as const, texture, text }] : [],
  );
}
