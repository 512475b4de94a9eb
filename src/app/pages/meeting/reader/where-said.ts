import { spread, type Meeting } from '../../../../core';
import { counted } from '../../../format';
import type { Words } from '../../../meeting-words';
import { leadingVoice, type Layer } from './highlight';
import { markedName } from './marked';
import { texts } from './texts';
import { linked, nameOf, type Desk } from '../desk';

interface Around {
  readonly meeting: Meeting;
  readonly desk: Desk;
  /** Whether other layers are spoken of as well, so that each needs its name. */
  readonly isSeveral: boolean;
}

/** In one or two sentences: who has most of the hits, and whether they stand together. */
export function layerReading(layer: Layer, { meeting, desk, isSeveral }: Around): Words {
  const { collection, view } = desk;
  const t = texts[view.language];
  const name = markedName(layer.query, collection.lexicon, view.language);
  const hits = (value: number) => counted(value, 'hits', view.language);
  const top = leadingVoice(collection, meeting, layer);
  const said = !top
    ? t.whereNone(name)
    : top.person === null
      ? t.whereNobody(hits(layer.list.hits), hits(top.hits))
      : t.whereReading(hits(layer.list.hits), hits(top.hits), nameOf(desk, top.person));
  const even = spread(collection, layer.query);
  const aside = layer.aside.hits
    ? t.whereAside(linked(desk, layer.aside.hits, 'hits', layer.asideQuery))
    : [];
  const lead = isSeveral && top ? t.whereOf(name) : [];
  return [...lead, ...said, even ? t.spread[even.word] : '', ...aside];
}
