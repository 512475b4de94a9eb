import type { Language, Manifest } from '../core';
import { common } from './i18n/common';
import type { Route } from './state/route';
import { summaryOf } from './state/manifest';

/** The title of the window: what is shown, then the page, then the app; so that tabs and bookmarks differ. */
export function titleOf(route: Route, manifest: Manifest, language: Language): string {
  const { brand, pages } = common[language];
  const subject = subjectOf(route, manifest, language);
  return [subject, route.page === 'overview' ? '' : pages[route.page], brand]
    .filter(Boolean)
    .join(' | ');
}

function subjectOf({ page, id, params }: Route, manifest: Manifest, language: Language): string {
  if (page === 'search') return params.q ?? '';
  if (id === null) return '';
  if (page === 'meeting') return meetingName(id, manifest, language);
  if (page === 'people') return manifest.persons.find((one) => one.id === id)?.name ?? '';
  if (page !== 'themes') return '';
  return manifest.lexicon.themes.find((one) => one.id === id)?.[language] ?? '';
}

function meetingName(id: string, manifest: Manifest, language: Language): string {
  const meeting = summaryOf(manifest, id);
  if (!meeting) return '';
  const { session } = meeting.meta;
  return session === null ? meeting.short : `${meeting.short} ${common[language].session(session)}`;
}
