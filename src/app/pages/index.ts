import type { Component } from 'svelte';
import type { Page } from '../state/route';
import Overview from './overview/Overview.svelte';

interface Module {
  readonly default: Component;
}

/** The page of each route. The start page comes with the app, the others when they are asked for. */
export const pages: Record<Page, () => Promise<Module>> = {
  overview: () => Promise.resolve({ default: Overview }),
  compare: () => import('./compare/Compare.svelte'),
  meeting: () => import('./meeting/Meeting.svelte'),
  people: () => import('./people/People.svelte'),
  themes: () => import('./themes/Themes.svelte'),
  search: () => import('./search/Search.svelte'),
  notes: () => import('./notes/Notes.svelte'),
  methods: () => import('./methods/Methods.svelte'),
  passages: () => import('./passages/Passages.svelte'),
  rules: () => import('./rules/Rules.svelte'),
  basket: () => import('./basket/Basket.svelte'),
  missing: () => import('./missing/Missing.svelte'),
};
