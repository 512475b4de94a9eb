const WIDE = /[\uFF01-\uFF5E\u3000\u00A0\u2002-\u200A◯〇⭕〜‐‑‒–—―−─｡｢｣､･]/g;

const SINGLE: Readonly<Record<string, string>> = {
  '◯': '○',
  〇: '○',
  '⭕': '○',
  '〜': '~',
  '｡': '。',
  '｢': '「',
  '｣': '」',
  '､': '、',
  '･': '・',
};

function narrow(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x3000 || code === 0xa0 || (code >= 0x2002 && code <= 0x200a)) return ' ';
  return SINGLE[character] ?? '-';
}

/**
 * The text as the parser compares it: full to half width, circles and dashes united. One code unit
 * stays one code unit, so that every offset holds in both. ー (the long vowel) is no dash.
 */
export function fold(text: string): string {
  return text.replace(WIDE, narrow);
}
