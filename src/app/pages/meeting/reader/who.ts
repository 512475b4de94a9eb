import type { Attribution, Meeting } from '../../../../core';
import { common } from '../../../i18n/common';
import { nameOf, type Desk } from '../desk';

/** Who speaks, in the few words that a rail or a bar has room for. */
export interface Who {
  readonly text: string;
  /** Set for names and labels, which are words of the minutes. */
  readonly lang: 'ja' | undefined;
  readonly attribution: Attribution;
}

/** The person, else the label as printed, else how the speaker is known: 発言者の記載なし. Never a guess. */
export function whoSpeaks({ minutes, persons }: Meeting, paragraph: number, desk: Desk): Who {
  const said = minutes.paragraphs[paragraph];
  const attribution = said?.attribution ?? 'narration';
  const person = said && said.speaker !== null ? persons[said.speaker] : undefined;
  if (person) return { text: nameOf(desk, person).text, lang: 'ja', attribution };
  if (said?.speakerLabel && attribution !== 'secretariat') {
    return { text: said.speakerLabel, lang: 'ja', attribution };
  }
  return {
    text: common[desk.view.language].attribution[attribution],
    lang: undefined,
    attribution,
  };
}
