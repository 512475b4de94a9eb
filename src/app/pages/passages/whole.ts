import type { Sheet } from '../../../charts/sheet';
import type { Collection, Passages } from '../../../core';
import { citedOf, type Cited, type Desk } from '../../citing/cited';
import { wholeOf } from '../../citing/excerpt';
import { FORMATS } from '../../citing/formats';
import { common } from '../../i18n/common';
import { texts } from './texts';

/** The citations of a list, in its order. */
function citedRows(desk: Desk, collection: Collection, list: Passages): Cited[] {
  return list.rows.flatMap(({ meeting, paragraph }) => {
    const excerpt = wholeOf(collection.reading(meeting, paragraph).paragraph, paragraph);
    return citedOf(desk, collection.meeting(meeting), [excerpt]);
  });
}

/** The whole list for a text: how much it holds, then every passage with its reference. */
export function listMarkdown(
  desk: Desk,
  collection: Collection,
  list: Passages,
  head: string,
): string {
  return [head, FORMATS.markdown(citedRows(desk, collection, list), desk.language)].join('\n\n');
}

/** The whole list as a table: a row for each paragraph, its hits and characters as counted. */
export function listSheet(desk: Desk, collection: Collection, list: Passages): Sheet {
  const { attribution } = common[desk.language];
  const rows = citedRows(desk, collection, list).map((cited, at) => {
    const { text, speaker, meeting, lines, address, version } = cited;
    const { hits, chars } = list.rows[at] ?? { hits: [], chars: 0 };
    return [
      at + 1,
      text,
      hits.length,
      chars,
      attribution[cited.attribution],
      speaker.printed,
      speaker.name,
      speaker.post,
      speaker.annotated,
      meeting.body || meeting.short,
      meeting.session,
      meeting.kind,
      meeting.date,
      meeting.file,
      lines.from,
      lines.to,
      meeting.url,
      address,
      version.data,
    ];
  });
  return { columns: texts[desk.language].sheet, rows };
}
