import type { Section } from '../../../../core';

type Printed = Pick<Section, 'number' | 'title'>;

/** A heading as it is printed: `(2) 討議`, `○開会挨拶`, `【決定事項】`, whose brackets stand as its mark. */
export function headingOf({ number, title }: Printed): string {
  const [open = '', close = ''] = number;
  if (isPair(number)) return `${open}${title}${close}`;
  return `${number}${/[\d)）.．]$/.test(number) && title !== '' ? ' ' : ''}${title}`;
}

/** The short form: the mark, or the title where the mark says nothing. */
export function shortHeading({ number, title }: Printed): string {
  return isPair(number) || /^[○●◎◇◆□■・]?$/.test(number) ? title : number;
}

function isPair(number: string): boolean {
  return number.length === 2 && /^[\p{Ps}\p{Pi}<＜][\p{Pe}\p{Pf}>＞]$/u.test(number);
}
