/** A name or label without white space, by which people and labels are compared. */
export function bareName(printed: string): string {
  return printed.replace(/\s+/g, '');
}

/**
 * Whether family and given name are both printed: parted by a space, or four characters and more of one run (鶴田賢次).
 * A lone surname (長谷川), one with a tag (村瀬（千）) and a lone katakana name are not full: they link nobody across meetings.
 */
export function isFullName(printed: string): boolean {
  const name = printed.trim();
  if (/[（(]/.test(name)) return false;
  if (/\S\s+\S/.test(name)) return true;
  return [...name].length >= 4 && !/^[\p{sc=Katakana}ー]+$/u.test(name);
}
