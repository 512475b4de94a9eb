import { fold } from '../text/fold';
import { isSecretariat, isSharedRole, isSoleRole } from './posts';
import { maybeRow, type Row } from './row';
import { severalNames, severalWithPosts } from './several';

/** Reads a line as the persons it lists; empty where it lists none. */
export function readRows(line: string): Row[] {
  const text = line
    .replace(/[\s、]*(?:ほか|他|外)[\s0-9０-９約]*[名人]\s*$/, '')
    .replace(/[、，,]\s*$/, '')
    .replace(/^\s*(?:[-・○●◎▪■◆•*]|[0-9０-９]{1,2}[.．)）](?![0-9０-９])|[①-⑳⑴-⒇])\s*/, '')
    .trim();
  return (
    severalWithPosts(text) ?? severalNames(text) ?? [maybeRow(text)].filter((row) => row !== null)
  );
}

/** Whether a word in a column before the name tells the group: 委員, 会長, 事務局, 〃. */
export function isColumnRole(word: string): boolean {
  const bare = fold(word).replace(/[\s:]/g, '');
  return (
    isSharedRole(bare) ||
    isSoleRole(bare) ||
    isSecretariat(bare) ||
    isDitto(bare) ||
    /^(?:説明|出席|列席|随行).*者$/.test(bare) ||
    /^(?:国|都|道|府|県|市|区|町|村|行政|当局)側?$/.test(bare)
  );
}

/** Whether a word repeats the one above: 〃, 同. */
export function isDitto(word: string): boolean {
  return /^[〃々"″同]$/.test(word);
}
