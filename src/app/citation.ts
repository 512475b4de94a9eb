import { paragraphText, type Manifest, type Meeting } from '../core';
import { date, lines } from './format';

/** Where a paragraph stands in our text. */
export interface Place {
  readonly meeting: Meeting;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** A citation in the style of a Japanese report; minutes are quoted in Japanese in either language. */
export function citation(manifest: Manifest, place: Place, address: string): string {
  const { meeting, paragraph, from, to } = place;
  const { meta, attendees, paragraphs } = meeting.minutes;
  const said = paragraphs[paragraph];
  if (!said) return '';
  const attendee = said.speaker === null ? undefined : attendees[said.speaker];
  const speaker = attendee
    ? [attendee.name, attendee.title].filter(Boolean).join('　')
    : (said.speakerLabel ?? '発言者の記載なし');
  const session = meta.session === null ? '' : `第${meta.session}回`;
  const record = [
    `${meta.body}${session}${meta.kind ?? ''}`,
    meta.date ? date(meta.date, 'ja') : null,
    speaker,
    `${meeting.source.file}（本サイト収録テキスト ${lines(from, to, 'ja')}）`,
    manifest.publications[meeting.source.file]?.url ?? '出典URL未登録',
    address,
  ];
  return `「${paragraphText(meeting.source, said)}」（${record.filter((part) => part !== null).join('、')}）`;
}
