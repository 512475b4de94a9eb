import { describe, expect, it } from 'vitest';
import type { Cited } from '../../../src/app/citing/cited';
import { speakerWords } from '../../../src/app/citing/speaker';
import type { Attribution } from '../../../src/core';
import { begin, M000, M001, M003 } from './seeds';

const nobody = { printed: null, name: null, listed: null, post: null, annotated: null };
const of = (attribution: Attribution, speaker: Partial<Cited['speaker']>) => ({
  attribution,
  speaker: { ...nobody, ...speaker },
});

describe('speakerWords', () => {
  it.each([
    [
      'a person by name, with the post and the label as printed',
      begin(M003, 'named'),
      '柳瀬 護　金融庁総合政策局総括審議官（原文の発言者表示は「柳瀬金融庁総合政策局総括審議官」）',
      '柳瀬 護　金融庁総合政策局総括審議官 (printed as “柳瀬金融庁総合政策局総括審議官”)',
    ],
    [
      'a role that only an annotation explains',
      begin(M000, 'role'),
      '「本部長」（氏名の記載なし。本サイトの注記によれば菅 義偉）',
      '“本部長” (no name given; by annotation of this site 菅 義偉)',
    ],
    [
      'a role that nothing explains',
      of('role', { printed: '副本部長' }),
      '「副本部長」（氏名の記載なし）',
      '“副本部長” (no name given)',
    ],
    [
      'what is reported',
      begin(M003, 'reported'),
      '飯田 陽一　内閣サイバー官（原文の発言者表示は「飯田議長」。発言の要旨を伝える間接の記載）',
      '飯田 陽一　内閣サイバー官 (printed as “飯田議長”; reported speech)',
    ],
    [
      'a label that the list does not explain',
      of('named', { printed: '前田委員' }),
      '「前田委員」（名簿で特定できず）',
      '“前田委員” (not identified in the list)',
    ],
    [
      'what is reported of such a label',
      of('reported', { printed: '前田委員' }),
      '「前田委員」（名簿で特定できず。発言の要旨を伝える間接の記載）',
      '“前田委員” (not identified in the list; reported speech)',
    ],
    ['nobody', begin(M001, 'anonymous'), '発言者の記載なし', 'no speaker given'],
    [
      'a label that names nobody',
      of('anonymous', { printed: '委員' }),
      '「委員」（発言者の記載なし）',
      '“委員” (no speaker given)',
    ],
    [
      'the secretariat',
      begin(M003, 'secretariat'),
      '「事務局（国家サイバー統括室）」（事務局説明）',
      '“事務局（国家サイバー統括室）” (secretariat)',
    ],
    [
      'the record itself',
      begin(M000, 'narration'),
      '地の文（記録者による記述）',
      'narration of the record',
    ],
    [
      'a name that the list misprints',
      of('named', { printed: '穴戸委員', name: '宍戸 常寿', listed: '穴戸 常寿', post: '教授' }),
      '宍戸 常寿（名簿の表記は穴戸 常寿）　教授（原文の発言者表示は「穴戸委員」）',
      '宍戸 常寿 (listed as 穴戸 常寿)　教授 (printed as “穴戸委員”)',
    ],
  ])('names %s', (_, cited, ja, en) => {
    expect(speakerWords(cited, 'ja')).toBe(ja);
    expect(speakerWords(cited, 'en')).toBe(en);
  });
});
