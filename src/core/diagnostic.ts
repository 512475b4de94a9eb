import type { Span } from './model';

export type Severity = 'error' | 'warning' | 'info';
export type Language = 'ja' | 'en';

interface Entry {
  readonly severity: Severity;
  readonly ja: string;
  readonly en: string;
}

/** Every code with its severity and its sentence in both languages; `{name}` is filled from `values`. */
export const DIAGNOSTICS = {
  'not-minutes': {
    severity: 'error',
    ja: '議事概要として読めません。見つからなかったもの: {missing}。',
    en: 'This does not read as minutes. Not found: {missing}.',
  },
  'weekday-mismatch': {
    severity: 'warning',
    ja: '原文は「{printed}」曜日ですが、{date}は「{actual}」曜日です。',
    en: 'The weekday printed is {printed}, but {date} was a {actual}.',
  },
} satisfies Record<string, Entry>;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** Trouble found in a source. The sentence is made from code and values, so that it exists in both languages. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly span: Span;
  readonly values: Readonly<Record<string, string>>;
}

export function diagnostic(
  code: DiagnosticCode,
  span: Span,
  values: Readonly<Record<string, string>> = {},
): Diagnostic {
  return { code, severity: DIAGNOSTICS[code].severity, span, values };
}

/** The sentence for a reader. */
export function message(d: Pick<Diagnostic, 'code' | 'values'>, language: Language): string {
  return DIAGNOSTICS[d.code][language].replace(/\{(\w+)\}/g, (_, key: string) => d.values[key] ?? '');
}
