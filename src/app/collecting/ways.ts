/** The files that are made of the evidence box. */
export const WAYS = ['html', 'markdown', 'csv', 'json'] as const;

export type Way = (typeof WAYS)[number];
