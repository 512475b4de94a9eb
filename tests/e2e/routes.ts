/** The meetings of the seeds, by the first three digits of their files. */
export const M000 = '000_4cce325ae5bf9678';
export const M001 = '001_8a8d7d5f1d334ca1';
export const M002 = '002_4d59149cd028c40e';
export const M003 = '003_7dc29e2b24a648c5';

/** One address of every page and of every state that lays a page out anew. */
export const ROUTES: Readonly<Record<string, string>> = {
  overview: '#/',
  'overview with a tray': `#/?m=${M001},${M002}`,
  'compare, two': `#/compare?m=${M001},${M002}`,
  'compare, four': `#/compare?m=${M000},${M001},${M002},${M003}`,
  'compare, narrowed': `#/compare?m=${M000},${M001}&theme=workforce&who=${encodeURIComponent('後藤厚宏')}`,
  'compare, none': '#/compare',
  meeting: `#/meeting/${M000}`,
  'meeting with a theme': `#/meeting/${M002}?theme=workforce`,
  'meeting beside its source': `#/meeting/${M001}?theme=workforce,international&raw=beside`,
  people: '#/people',
  person: `#/people/${encodeURIComponent('後藤厚宏')}`,
  themes: '#/themes',
  theme: '#/themes/workforce',
  'theme, its rule being changed': '#/themes/workforce?edit=1',
  rules: '#/rules',
  search: '#/search?q=PSIRT',
  'search without hits': '#/search?q=%E7%84%A1%E3%81%84%E8%AA%9E',
  notes: '#/notes',
  methods: '#/methods',
  passages: `#/passages?in=${M000}&theme=workforce&unit=hits`,
  'evidence box, empty': '#/basket',
  missing: '#/nowhere',
};

/** The same address in English. */
export function english(route: string): string {
  return `${route}${route.includes('?') ? '&' : '?'}lang=en`;
}

/** Pages whose numbers are held against the recount, one mark after the other. */
export const COUNTED = {
  overview: `#/?open=protect,threat,response,rules,capacity,world`,
  'compare, two': `#/compare?m=${M001},${M002}`,
  'compare, 2019 and 2025': `#/compare?m=${M000},${M003}`,
  'compare, four': `#/compare?m=${M000},${M001},${M002},${M003}`,
  'compare, discussion only': `#/compare?m=${M001},${M002}&talk=1`,
  'compare, by a word, with the rest': `#/compare?m=${M001},${M003}&word=AI&vs=rest&near=1&table=part-words`,
  'meeting 000': `#/meeting/${M000}`,
  'meeting 001': `#/meeting/${M001}`,
  'meeting 002': `#/meeting/${M002}?theme=incentives`,
  'meeting 003': `#/meeting/${M003}`,
  people: '#/people',
  person: `#/people/${encodeURIComponent('後藤厚宏')}`,
  'person by annotation': `#/people/${encodeURIComponent('菅義偉')}`,
  themes: '#/themes',
  theme: '#/themes/major-events',
} as const;
