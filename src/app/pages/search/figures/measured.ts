import type { BarRow } from '../../../../charts/bars';
import { plain } from '../../../../charts/text';
import type { Twin } from '../../../../charts/twin';
import {
  attributedQuery,
  countsOf,
  type Collection,
  type Counts,
  type Manifest,
  type MeetingSummary,
  type Query,
} from '../../../../core';
import type { MarkRow } from '../../../figure-rows';
import { counted, decimal } from '../../../format';
import { texts as measures } from '../../../marks/texts';
import type { View } from '../../../state/view.svelte';
import { ratePerThousand } from '../../../theme-matrix';
import { linkedCount } from '../../../voices';
import { nameAmong } from '../../themes/rows';
import { texts } from '../texts';

/** What a search finds in the speech of one meeting. */
export interface Measured {
  readonly meeting: MeetingSummary;
  readonly query: Query;
  readonly counts: Counts;
  /** Hits per 1,000 characters of S. */
  readonly rate: number;
}

/** Every meeting with what the search finds there, by date as the manifest has them. */
export function measuredOf(
  collection: Collection,
  { meetings }: Pick<Manifest, 'meetings'>,
  find: string,
): Measured[] {
  return meetings
    .filter(({ id }) => collection.has(id))
    .map((meeting) => {
      const query = { meetings: [meeting.id], find };
      const counts = countsOf(collection, query);
      return { meeting, query, counts, rate: ratePerThousand(counts.hits, meeting.speech) };
    });
}

/** One bar per meeting, as long as its rate; the number opens the hits. */
export function rateRows(
  measured: readonly Measured[],
  { meetings }: Pick<Manifest, 'meetings'>,
  view: View,
): BarRow[] {
  return measured.map(({ meeting, query, counts, rate }) => {
    const [name = '', ...session] = nameAmong(meetings, meeting, view);
    const text = counted(counts.hits, 'hits', view.language);
    const label = { text: plain(name), lang: 'ja', href: view.href('meeting', meeting.id) };
    return {
      key: meeting.id,
      label: [label, ...session],
      ...(counts.hits > 0 ? { note: behind(counts, view) } : {}),
      href: counts.hits > 0 ? view.list(query, 'hits') : null,
      value: counts.hits,
      text,
      sub: decimal(rate),
      readout: `${plain([name, ...session])} ${text}`,
      segments: [{ value: rate, texture: 'solid' }],
      tone: view.paint(meeting.id),
    };
  });
}

/** `13段落・発言者7名以上`: what stands behind the hits. */
function behind({ paragraphs, speakers, complete }: Counts, view: View): string {
  const t = texts[view.language];
  return [
    counted(paragraphs, 'paragraphs', view.language),
    speakers > 0 ? t.speakersSaid(t.persons(speakers, complete)) : t.noSpeaker,
  ].join(t.join);
}

/** The same rows as a table, with paragraphs and the persons known behind them. */
export function rateTwin(measured: readonly Measured[], rows: readonly BarRow[], view: View): Twin {
  const t = texts[view.language];
  const numeric = true;
  return {
    columns: [
      { key: 'meeting', label: t.meeting },
      { key: 'rate', label: t.rate, numeric },
      { key: 'hits', label: t.hits, numeric },
      { key: 'paragraphs', label: t.paragraphs, numeric },
      { key: 'speakers', label: t.speakers, numeric },
    ],
    rows: measured.flatMap(({ query, counts, rate }, at) => {
      const row = rows[at];
      if (!row) return [];
      const { paragraphs, speakers, complete } = counts;
      return [
        {
          meeting: row.label,
          rate: decimal(rate),
          hits: linkedCount(row),
          paragraphs: linked(paragraphs, view.list(query, 'paragraphs')),
          speakers:
            speakers === 0 && paragraphs === 0
              ? '0'
              : {
                  text: t.persons(speakers, complete),
                  href: view.list(attributedQuery(query), 'paragraphs'),
                },
        },
      ];
    }),
  };
}

function linked(count: number, href: string) {
  return count > 0 ? { text: String(count), href } : String(count);
}

/** One row per meeting and measure. */
export function rateMarks(measured: readonly Measured[], find: string, view: View): MarkRow[] {
  const { units, found } = measures[view.language];
  return measured.flatMap(({ meeting, query, counts, rate }): MarkRow[] => {
    const mark = (
      key: keyof typeof found,
      value: number | null,
      rest: Pick<MarkRow, 'unit'> & Partial<MarkRow>,
    ): MarkRow => ({
      meeting: meeting.id,
      item: find,
      measure: found[key][0],
      definition: found[key][1],
      value,
      ...rest,
    });
    const base = { base: meeting.speech, baseUnit: units.chars };
    const hits = { query, unit: 'hits' } as const;
    const list = { query, unit: 'paragraphs' } as const;
    const named = { query: attributedQuery(query), unit: 'paragraphs' } as const;
    return [
      mark('hits', counts.hits, { unit: units.hits, ...base, list: hits }),
      mark('rate', meeting.speech > 0 ? rate : null, {
        unit: units.perThousand,
        ...base,
        list: hits,
      }),
      mark('paragraphs', counts.paragraphs, { unit: units.paragraphs, list }),
      mark('speakers', counts.speakers, { unit: units.persons, list: named }),
    ];
  });
}
