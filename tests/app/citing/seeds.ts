import type { Cited, Desk } from '../../../src/app/citing/cited';
import { citedOf } from '../../../src/app/citing/cited';
import { compileCorpus, openAnnotations, type Attribution, type Meeting } from '../../../src/core';
import { SEEDS, seedAnnotations, seedSource } from '../../from-gold';
import { seedManifest } from '../seed-manifest';

export const { meetings } = compileCorpus(
  SEEDS.map((id) => ({ source: seedSource(id) })),
  openAnnotations(seedAnnotations()),
);

export const desk: Desk = {
  manifest: { ...seedManifest(), updated: '2026-11-20', version: 'abc' },
  place: 'https://example.org/',
  language: 'ja',
};

/** Index of the first paragraph of a meeting whose speaker is known in a way. */
export function firstOf({ minutes }: Meeting, attribution: Attribution): number {
  return minutes.paragraphs.findIndex((it) => it.attribution === attribution);
}

export const [M000, M003, M001, M002] = meetings as [Meeting, Meeting, Meeting, Meeting];

/** The beginning of the first paragraph of a kind. */
export function begin(meeting: Meeting, attribution: Attribution, to = 12): Cited {
  const paragraph = firstOf(meeting, attribution);
  return citedOf(desk, meeting, [{ paragraph, span: { from: 0, to } }])[0]!;
}

/** A citation of a made-up text, published at a known address. */
export function madeUp(text: string, url: string | null = null): Cited {
  const cited = begin(M000, 'narration');
  return {
    ...cited,
    text,
    address: 'https://example.org/#/x?p=1-1',
    meeting: { ...cited.meeting, url },
  };
}
