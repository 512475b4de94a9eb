import type { BarRow, Segment } from '../../../../../charts/bars';
import { plain } from '../../../../../charts/text';
import { twinOf, type Twin } from '../../../../../charts/twin';
import {
  participation,
  SPEECH,
  type Attribution,
  type Collection,
  type Participation,
  type Scope,
} from '../../../../../core';
import { counted, number, percent } from '../../../../format';
import { common } from '../../../../i18n/common';
import { keys } from '../../../../linked';
import { meetingWords, type Words } from '../../../../meeting-words';
import type { View } from '../../../../state/view.svelte';
import { TEXTURES } from '../../../../strips';
import { link, series, sideQuery, type Side } from '../../sides';
import { nameLink, type Making } from '../making';
import { texts as voices } from '../texts';
import { texts } from './texts';

/** A meeting with who speaks there. */
export interface Heard {
  readonly side: Side;
  readonly part: Participation;
}

const MOST = 3;

export function heardAt(collection: Collection, sides: readonly Side[], scope: Scope): Heard[] {
  return sides.map((side) => ({ side, part: participation(collection, side.id, scope) }));
}

/** One row per meeting: its speech by how the speaker is given, the attribution rate, and who says most. */
export function meetingRow(heard: Heard, scope: Scope, making: Making, open: boolean): BarRow {
  const { view } = making;
  const { side, part } = heard;
  const t = texts[view.language];
  const { speech, rate } = part.rates;
  const name = meetingWords(side.summary, view);
  const narrow = {
    text: `${side.letter}\u00a0${plain(name)}`,
    lang: 'ja',
    href: view.with({ on: side.id }),
  };
  const turn = {
    text: open ? t.fold : t.unfold,
    href: view.with({ voices: open ? '-' : side.id }),
  };
  const share = rate === null ? '—' : percent(rate);
  return {
    key: side.id,
    keys: keys({ meeting: side.id }),
    label: narrow,
    note: [...mostWords(part, making), ' ', turn],
    href: speech > 0 ? view.list(sideQuery(side, scope), 'chars') : null,
    value: speech,
    text: number(speech) + voices[view.language].unitShort,
    sub: share,
    readout: t.readout(narrow.text, counted(speech, 'chars', view.language), share),
    segments: segmentsOf(heard, scope, view),
    tone: side.tone,
  };
}

function segmentsOf({ side, part }: Heard, scope: Scope, view: View): Segment[] {
  const words = common[view.language].attribution;
  const segment = (voice: Attribution): Segment => ({
    value: part.rates.chars[voice],
    texture: TEXTURES[voice],
    href: view.list({ ...sideQuery(side, scope), voices: [voice] }, 'chars'),
    label: `${side.letter} ${words[voice]} ${counted(part.rates.chars[voice], 'chars', view.language)}`,
    keys: keys({ meeting: side.id }),
  });
  return SPEECH.map(segment).filter(({ value }) => value > 0);
}

function mostWords({ groups, lowerBound }: Participation, making: Making): Words {
  const t = texts[making.view.language];
  const people = groups.flatMap(({ rows }) => rows).filter(({ chars }) => chars > 0);
  const most = people.sort((a, b) => b.chars - a.chars).slice(0, MOST);
  if (most.length === 0) return [t.nobody];
  const names = series(most, ({ person }) => nameLink(person, making), t.join);
  return lowerBound ? t.topKnown(names) : t.top(names);
}

/** How many records are of which kind, which leaves most open, and what may be compared. */
export function meetingsReading(heard: readonly Heard[], view: View): Words {
  const t = texts[view.language];
  const { record: words } = common[view.language];
  const kinds = (['named', 'partly', 'unnamed', null] as const).flatMap((kind) => {
    const count = heard.filter(({ side }) => side.summary.record === kind).length;
    return count > 0 ? [t.kind(kind === null ? t.none : words[kind], count)] : [];
  });
  const share = ({ part }: Heard) => part.unattributed.share ?? 0;
  const [most] = [...heard].sort((a, b) => share(b) - share(a));
  return [
    t.kinds(kinds.join(t.list)),
    ...(most && share(most) > 0 ? [t.open(most.side.letter, percent(share(most)))] : []),
    heard.every(({ part }) => !part.lowerBound) ? t.fair : t.unfair,
  ];
}

/** The rows as a table, a column per way in which the speaker is given. */
export function meetingsTwin(heard: readonly Heard[], scope: Scope, view: View): Twin {
  const t = texts[view.language];
  const words = common[view.language].attribution;
  const head = (key: string, label: string) => ({ key, label, numeric: true });
  const columns = [
    { key: 'meeting', label: voices[view.language].twin.meeting },
    head('speech', t.speech),
    ...SPEECH.map((voice) => head(voice, words[voice])),
    head('rate', t.rate),
  ];
  return twinOf(columns, () =>
    heard.map(({ side, part: { rates } }) => {
      const cell = (voice: Attribution) => {
        const query = { ...sideQuery(side, scope), voices: [voice] };
        return [voice, link(rates.chars[voice], 'chars', query, view)] as const;
      };
      return {
        meeting: [`${side.letter}\u00a0`, ...meetingWords(side.summary, view)],
        speech: link(rates.speech, 'chars', sideQuery(side, scope), view),
        ...Object.fromEntries(SPEECH.map(cell)),
        rate: rates.rate === null ? '—' : percent(rates.rate),
      };
    }),
  );
}
