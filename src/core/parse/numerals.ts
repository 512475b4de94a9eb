const DIGITS = '○一二三四五六七八九';

/** A number printed in digits or in kanji (十二, 二○, 元), on folded text; null for anything else. */
export function maybeNumber(text: string): number | null {
  const bare = text.replace(/\s/g, '');
  if (bare === '元') return 1;
  if (/^[0-9]{1,9}$/.test(bare)) return Number(bare);
  if (!/^[○一二三四五六七八九十百]{1,9}$/.test(bare)) return null;
  return /[十百]/.test(bare) ? counted(bare) : listed(bare);
}

// 二○ = 20
function listed(text: string): number {
  return [...text].reduce((sum, digit) => sum * 10 + DIGITS.indexOf(digit), 0);
}

// 百二十三 = 123
function counted(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const character of text) {
    const unit = character === '百' ? 100 : character === '十' ? 10 : 0;
    if (unit > 0) {
      sum += (digit || 1) * unit;
      digit = 0;
    } else digit = DIGITS.indexOf(character);
  }
  return sum + digit;
}
