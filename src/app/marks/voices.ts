import type { Texture } from '../../charts/paint';
import { plain } from '../../charts/text';
import type { Attribution } from '../../core';
import type { MarkRow } from '../figure-rows';
import { common } from '../i18n/common';
import type { View } from '../state/view.svelte';
import type { Voice } from '../voices';
import { texts } from './texts';

const ATTRIBUTION: Readonly<Partial<Record<Texture, Attribution>>> = {
  solid: 'named',
  dotted: 'reported',
  outline: 'role',
  hatched: 'anonymous',
};

/** Who says something at each meeting, as rows of a file: `part` is what is said, `voice` a theme, `foundVoice` what a search finds. */
export function voiceMarks(
  part: string,
  measured: 'voice' | 'foundVoice',
  meetings: readonly { readonly id: string; readonly voices: readonly Voice[] }[],
  { language }: View,
): MarkRow[] {
  const t = texts[language];
  const [measure, definition] = t[measured];
  return meetings.flatMap(({ id, voices }) =>
    voices.map(({ name, texture, query, hits }): MarkRow => {
      const attribution = ATTRIBUTION[texture];
      return {
        meeting: id,
        item: plain(name),
        part,
        measure,
        value: hits,
        unit: t.units.hits,
        base: voices.reduce((sum, voice) => sum + voice.hits, 0),
        baseUnit: t.units.hits,
        definition,
        ...(attribution ? { note: common[language].attribution[attribution] } : {}),
        list: { query, unit: 'hits' },
      };
    }),
  );
}
