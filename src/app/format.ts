import type { Language, Unit } from '../core';

const EN_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const EN_WEEKDAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
const JA_WEEKDAYS = '日月火水木金土';

/** 11597 → `11,597`, whatever the locale of the device. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** 0.9330 → `93.3%`; one decimal, half-width. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

export function decimal(value: number): string {
  return value.toFixed(1);
}

const JA_UNITS: Record<Unit, string> = {
  hits: '件',
  paragraphs: '段落',
  sentences: '文',
  speeches: '発言',
  chars: '字',
};

const EN_UNITS: Record<Unit, readonly [one: string, more: string]> = {
  hits: ['hit', 'hits'],
  paragraphs: ['paragraph', 'paragraphs'],
  sentences: ['sentence', 'sentences'],
  speeches: ['speech', 'speeches'],
  chars: ['character', 'characters'],
};

/** A count with its unit: `21件`, `1,823字`, `7 paragraphs`. */
export function counted(value: number, unit: Unit, language: Language): string {
  if (language === 'ja') return `${number(value)}${JA_UNITS[unit]}`;
  return `${number(value)} ${EN_UNITS[unit][value === 1 ? 0 : 1]}`;
}

/** `2019年5月23日（木）`, `23 May 2019 (Thu)`. */
export function longDate(iso: string, language: Language): string {
  const { year, month, day, weekday } = parts(iso);
  return language === 'ja'
    ? `${year}年${month}月${day}日（${JA_WEEKDAYS[weekday]}）`
    : `${day} ${EN_MONTHS[month - 1]} ${year} (${EN_WEEKDAYS[weekday]})`;
}

/** `2019年5月23日`, `23 May 2019`. */
export function date(iso: string, language: Language): string {
  const { year, month, day } = parts(iso);
  return language === 'ja'
    ? `${year}年${month}月${day}日`
    : `${day} ${EN_MONTHS[month - 1]} ${year}`;
}

/** The day of a moment (ISO 8601) on this device; what is no moment stays as it is. */
export function localDate(iso: string, language: Language): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const two = (value: number) => String(value).padStart(2, '0');
  return date([at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-'), language);
}

/** For column heads: `19年5月`, `May 2019`. */
export function month(iso: string, language: Language): string {
  const { year, month } = parts(iso);
  return language === 'ja'
    ? `${String(year).slice(2)}年${month}月`
    : `${EN_MONTHS[month - 1]} ${year}`;
}

function parts(iso: string) {
  const at = new Date(`${iso}T00:00:00Z`);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    weekday: at.getUTCDay(),
  };
}

/** `135行`, `135–137行`, `line 135`, `lines 135–137`. */
export function lines(from: number, to: number, language: Language): string {
  const range = from === to ? `${from}` : `${from}–${to}`;
  if (language === 'ja') return `${range}行`;
  return `${from === to ? 'line' : 'lines'} ${range}`;
}

/** `6年2か月`, `41日`, `6 years 2 months`, `41 days`; days only below a month. */
export function gap(
  { years, months, days }: { years: number; months: number; days: number },
  language: Language,
): string {
  const wanted = years || months ? { years, months } : { days };
  return Object.entries(wanted)
    .filter(([, value]) => value > 0)
    .map(([unit, value]) =>
      language === 'ja' ? value + (JA_GAP[unit] ?? unit) : english(value, unit),
    )
    .join(language === 'ja' ? '' : ' ');
}

const JA_GAP: Record<string, string> = { years: '年', months: 'か月', days: '日' };

function english(value: number, unit: string): string {
  return `${value} ${value === 1 ? unit.slice(0, -1) : unit}`;
}
