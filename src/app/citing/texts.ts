import type { Attribution, Language } from '../../core';
import { common } from '../i18n/common';

/** The ways in which a citation is written, in the order of the menu. */
export const WAYS = ['report', 'plain', 'markdown', 'bibtex', 'csl'] as const;

export type Way = (typeof WAYS)[number];

/** Words of the menu that copies citations. */
export const texts = {
  ja: {
    ways: {
      report: '報告書の書式',
      plain: '項目別の書式',
      markdown: 'Markdown',
      bibtex: 'BibTeX（文献目録）',
      csl: 'CSL-JSON（文献管理ソフト）',
    } satisfies Record<Way, string>,
    link: 'この箇所のURL',
    done: (way: string) => `写しました：${way}`,
    several: (n: number) => `発言者ごとに${n}件に分けています。`,
    failed: 'このブラウザーでは自動で写せません。次の欄の文をお写しください。',
    field: '写す文',
    selection: '選んだ箇所',
    citeSelection: '選んだ箇所の引用を写す',
    close: '閉じる',
  },
  en: {
    ways: {
      report: 'Japanese report style',
      plain: 'Item by item',
      markdown: 'Markdown text',
      bibtex: 'BibTeX (bibliography)',
      csl: 'CSL-JSON (reference managers)',
    },
    link: 'Link to this passage',
    done: (way: string) => `Copied: ${way}`,
    several: (n: number) => `${n} citations, one for each speaker.`,
    failed: 'This browser does not let the page copy. Please copy the text of this field.',
    field: 'Text to copy',
    selection: 'Selection',
    citeSelection: 'Copy citation of the selection',
    close: 'Close',
  },
};

/** Words of a citation. */
interface Words {
  readonly items: Readonly<
    Record<'speaker' | 'record' | 'date' | 'source' | 'publisher' | 'address' | 'data', string>
  >;
  readonly colon: string;
  readonly comma: string;
  readonly undated: string;
  readonly source: (file: string, lines: string) => string;
  readonly unpublished: string;
  readonly data: (updated: string | null, version: string) => string;
  readonly speaker: {
    readonly label: (printed: string) => string;
    readonly listed: (printed: string) => string;
    readonly printed: (label: string) => string;
    readonly unresolved: string;
    readonly annotated: (name: string) => string;
    /** What has to be said of how the speaker is known. */
    readonly ways: Readonly<Record<Attribution, string | null>>;
    readonly stop: string;
    readonly remarked: (who: string, remarks: string) => string;
  };
}

/** What a citation says besides the words of the minutes, which stay Japanese in either language. */
export const words: Readonly<Record<Language, Words>> = {
  ja: {
    items: {
      speaker: '発言者',
      record: '会議の記録',
      date: '開催日',
      source: '収録ファイル',
      publisher: '公表元',
      address: 'この箇所のURL',
      data: '収録データ',
    },
    colon: '：',
    comma: '、',
    undated: '開催日の記載なし',
    source: (file, lines) => `${file}（本サイト収録テキスト ${lines}）`,
    unpublished: '出典URL未登録',
    data: (updated, version) => `${updated ?? '日付の記載なし'}（版 ${version}）`,
    speaker: {
      label: (printed) => `「${printed}」`,
      listed: (printed) => `（名簿の表記は${printed}）`,
      printed: (label) => `原文の発言者表示は「${label}」`,
      unresolved: common.ja.unresolved,
      annotated: (name) => `本サイトの注記によれば${name}`,
      ways: {
        named: null,
        role: '氏名の記載なし',
        reported: '発言の要旨を伝える間接の記載',
        anonymous: common.ja.unattributed,
        secretariat: common.ja.attribution.secretariat,
        narration: '地の文（記録者による記述）',
      },
      stop: '。',
      remarked: (who, remarks) => `${who}（${remarks}）`,
    },
  },
  en: {
    items: {
      speaker: 'Speaker',
      record: 'Record',
      date: 'Date',
      source: 'File',
      publisher: 'Published at',
      address: 'Link to this passage',
      data: 'Collection',
    },
    colon: ': ',
    comma: ', ',
    undated: 'no date given',
    source: (file, lines) => `${file} (text of this site, ${lines})`,
    unpublished: 'source URL not registered',
    data: (updated, version) => `${updated ?? 'date not stated'} (version ${version})`,
    speaker: {
      label: (printed) => `“${printed}”`,
      listed: (printed) => ` (listed as ${printed})`,
      printed: (label) => `printed as “${label}”`,
      unresolved: common.en.unresolved,
      annotated: (name) => `by annotation of this site ${name}`,
      ways: {
        named: null,
        role: 'no name given',
        reported: 'reported speech',
        anonymous: 'no speaker given',
        secretariat: 'secretariat',
        narration: 'narration of the record',
      },
      stop: '; ',
      remarked: (who, remarks) => `${who} (${remarks})`,
    },
  },
};
