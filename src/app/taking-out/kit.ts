import type { Aside, Kit, Said } from '../../charts/taking';
import { plain } from '../../charts/text';
import type { Manifest, MeetingSummary } from '../../core';
import { box } from '../collecting/box.svelte';
import { figureItem } from '../collecting/figure-item';
import { putWords } from '../collecting/putting';
import { date } from '../format';
import { rulesSaid } from '../rules-said';
import { common } from '../i18n/common';
import { summaryOf } from '../state/manifest';
import { formatRoute } from '../state/route';
import type { View } from '../state/view.svelte';
import { fileName } from './file-name';
import { texts } from './texts';

/** More meetings than this are summed up in one line of a picture. */
const LISTED = 6;

/** What figures of this collection bring along when they are taken out, in the language of the view. */
export function kitOf(manifest: Manifest, view: View): Kit {
  return {
    get ways() {
      return texts[view.language].ways;
    },
    get working() {
      return texts[view.language].working;
    },
    get done() {
      return texts[view.language].done;
    },
    get failed() {
      return texts[view.language].failed;
    },
    get stamp() {
      return stampOf(manifest, view);
    },
    aside: (figure) => putFigure(figure, manifest, view),
    sentence: (said) => sentenceOf(said, manifest, view),
    name: (title) =>
      fileName([common[view.language].brand, title, about(manifest, view)], manifest.version),
  };
}

async function putFigure(figure: Aside, manifest: Manifest, view: View): Promise<string> {
  const item = figureItem(manifest, figure, {
    sentence: sentenceOf(figure.said, manifest, view),
    stamp: stampOf(manifest, view),
    address: view.place + formatRoute(view.route),
    now: new Date().toISOString(),
  });
  return putWords(await box.put([item]), view.language);
}

/** The meetings that the page is about: those compared, the one read, those of a person, or all. */
export function meetingsOf(manifest: Manifest, { route, chosen }: View): readonly MeetingSummary[] {
  const of = (ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => summaryOf(manifest, id) ?? []);
  if (route.page === 'compare') return of(chosen);
  if (route.page === 'meeting') return of([route.id ?? '']);
  const person = route.page === 'people' && manifest.persons.find(({ id }) => id === route.id);
  return person ? of(person.seats.map(({ meeting }) => meeting)) : manifest.meetings;
}

/** The lines at the foot of a picture: sources, date of the collection, rules of the themes, address. */
function stampOf(manifest: Manifest, view: View): readonly string[] {
  return [
    sourcesOf(manifest, view),
    collectionOf(manifest, view),
    rulesSaid(manifest.lexicon, view),
    addressOf(view),
  ];
}

/** What a figure shows, in one paragraph that says of what, in which unit, from which sources, of which date. */
export function sentenceOf(said: Said, manifest: Manifest, view: View): string {
  const t = texts[view.language];
  const facts = [
    t.titled(plain(said.title)),
    plain(said.unit),
    ...(said.source === undefined ? [] : [plain(said.source)]),
    ...stampOf(manifest, view),
  ].map((fact) => fact.trim().replace(/[。.]$/, ''));
  return t.sentence(plain(said.reading).trim(), facts.join(t.stop));
}

function sourcesOf(manifest: Manifest, view: View): string {
  const t = texts[view.language];
  const meetings = meetingsOf(manifest, view);
  // A figure of a comparison calls its meetings by letters: these are told, however many.
  if (meetings.length <= LISTED || view.route.page === 'compare') {
    return t.sources(meetings.map((meeting) => sourceOf(meeting, manifest, view)).join(t.between));
  }
  const dates = meetings.flatMap(({ meta }) => meta.date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)].map((one) =>
    one ? date(one, view.language) : t.undated,
  );
  return t.sources(t.many(meetings.length, t.dates(first ?? '', last ?? '')));
}

function sourceOf(meeting: MeetingSummary, { publications }: Manifest, view: View): string {
  const t = texts[view.language];
  const { meta, short, file } = meeting;
  const letter = view.route.page === 'compare' ? view.letter(meeting.id) : null;
  const session = meta.session === null ? '' : common[view.language].session(meta.session);
  const name = [letter, meta.body || short, session].filter(Boolean).join(' ');
  const when = meta.date ? date(meta.date, view.language) : t.undated;
  return t.source(name, when, publications[file]?.url ?? t.unpublished);
}

function collectionOf({ updated, version }: Manifest, { language }: View): string {
  const t = common[language];
  return updated ? t.footData(date(updated, language), version) : t.footNoDate(version);
}

function addressOf(view: View): string {
  return `${common[view.language].brand} ${view.place}${formatRoute(view.route)}`;
}

/** The meetings in the name of a file. */
function about(manifest: Manifest, view: View): string {
  const t = texts[view.language];
  const meetings = meetingsOf(manifest, view);
  const [first, ...others] = meetings.map(({ short }) => short);
  if (meetings === manifest.meetings || first === undefined) return '';
  return meetings.length > 2 ? t.others(first, others.length) : [first, ...others].join(t.list);
}
