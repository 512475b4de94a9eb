import { save } from '../../charts/export/save';
import { csvOf } from '../../charts/export/csv';
import { fileOf, type Manifest } from '../../core';
import { common } from '../i18n/common';
import { store } from '../store';
import { fileName } from '../taking-out/file-name';
import { headOf, type Collected } from './files/facts';
import { markdownOf } from './files/markdown';
import { pageOf } from './files/page';
import { sheetOf } from './files/sheet';
import type { Way } from './ways';

const FILES: Readonly<Record<Way, { readonly end: string; readonly type: string }>> = {
  html: { end: 'html', type: 'text/html' },
  markdown: { end: 'md', type: 'text/markdown' },
  csv: { end: 'csv', type: 'text/csv' },
  json: { end: 'json', type: 'application/json' },
};

/** Saves what is shown as a file, and answers with its name. */
export async function takeOut(way: Way, collected: Collected, manifest: Manifest): Promise<string> {
  const { end, type } = FILES[way];
  const { title } = headOf(collected);
  const parts = [common[collected.language].brand, title];
  const name = `${fileName(parts, manifest.version)}.${end}`;
  const content = await contentOf(way, collected);
  save(new Blob([content], { type: `${type};charset=utf-8` }), name);
  return name;
}

function contentOf(way: Way, collected: Collected): string | Promise<string> {
  if (way === 'html') return pageOf(collected);
  if (way === 'markdown') return markdownOf(collected);
  if (way === 'csv') return csvOf(sheetOf(collected));
  return backup(collected);
}

/** All that is kept, with the evidence box as it is shown: where the device refuses, the file has what it does not keep. */
async function backup({ items, title }: Collected): Promise<string> {
  const kept = await store.contents().catch(() => ({ rules: [], headings: [] }));
  const others = kept.headings.filter(({ id }) => id !== 'basket');
  const heading = title === '' ? [] : [{ id: 'basket', title }];
  return fileOf({ ...kept, basket: items, headings: [...others, ...heading] });
}
