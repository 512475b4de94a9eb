import type { Sheet } from '../../../charts/sheet';
import type { Item, Language } from '../../../core';
import { common } from '../../i18n/common';
import type { Collected } from './facts';
import { texts } from './texts';

type Row = Sheet['rows'][number];

/** The items as a table, one row each; of a figure the sentence that reads it stands for the text. */
export function sheetOf({ items, language }: Collected): Sheet {
  const { columns } = texts[language];
  return { columns, rows: items.map((item, at) => rowOf(item, at + 1, language)) };
}

function rowOf(item: Item, number: number, language: Language): Row {
  const t = texts[language];
  const { note, added, address, version } = item;
  const end = [note, added, version.data, version.rules];
  if (item.type === 'figure') {
    const { title, reading, sentence } = item;
    const none = ['', null, '', '', '', '', '', '', ''];
    const text = `${title}${language === 'ja' ? '：' : ': '}${reading}`;
    return [
      number,
      t.chart,
      ...none,
      text,
      '',
      null,
      null,
      null,
      '',
      '',
      address,
      sentence,
      ...end,
    ];
  }
  const { meeting, speaker, hits, lines } = item;
  return [
    number,
    t.passage,
    meeting.body || meeting.short,
    meeting.session,
    meeting.date ?? '',
    item.section ?? '',
    speaker.printed ?? '',
    speaker.name ?? '',
    speaker.post ?? '',
    speaker.annotated ?? '',
    common[language].attribution[item.attribution],
    item.text,
    item.marked,
    hits.length,
    lines.from,
    lines.to,
    meeting.file,
    meeting.url ?? '',
    address,
    item.citation,
    ...end,
  ];
}
