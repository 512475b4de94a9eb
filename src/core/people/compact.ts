import { fold } from '../text/fold';

/** A text for comparing posts and labels: folded, without white space, ⾼ and 髙 as 高. One code unit stays one. */
export function compact(text: string): string {
  return fold(text)
    .replace(/\s/g, '')
    .replace(COMPATIBLE, (sign) => sign.normalize('NFKC'))
    .replace(VARIANT, (sign) => VARIANTS[sign] ?? sign);
}

// Radicals and compatibility characters, which stand for one character each.
const COMPATIBLE = /[\u2E80-\u2FDF\uF900-\uFAFF]/g;
const VARIANTS: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  邊: '辺',
  邉: '辺',
  齋: '斎',
  齊: '斉',
  澤: '沢',
  濱: '浜',
  濵: '浜',
  櫻: '桜',
  國: '国',
  廣: '広',
  眞: '真',
  惠: '恵',
  德: '徳',
  條: '条',
  瀨: '瀬',
  龍: '竜',
  嶋: '島',
};
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'g');
