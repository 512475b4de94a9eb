import type { FileProblem, Item } from '../../../core';
import type { Refound } from '../../collecting/refound';
import type { TroubleCode } from '../../store/trouble';

type Kind = Item['type'];

export const texts = {
  ja: {
    lead: '段落や図を、出典とメモを添えて手元に置く場所です。',
    alone:
      'この端末のみに保存しています。内容はURLに入らず、どこにも送られません。ブラウザーの閲覧データを消すと失われます。大切なものはファイルに書き出してください。',
    name: 'この資料の題',
    items: (n: number) => `${n}件`,
    kinds: (passages: number, figures: number) => `段落 ${passages}・図 ${figures}`,
    list: '入れたもの',
    kind: { passage: '段落', figure: '図' } satisfies Record<Kind, string>,
    empty: 'まだ何も入っていません',
    emptyBody:
      '会議の本文、検索、該当箇所の一覧にある「資料箱に入れる」を押すと段落が、図の「図を取り出す」から図が入ります。',
    emptyFile: '以前に書き出したファイルがあれば、下の「ファイルを取り込む」で戻せます。',
    toSearch: '検索へ',
    note: 'メモ',
    saved: '保存しました',
    unsaved: '保存できていません',
    up: '上へ',
    down: '下へ',
    drag: 'ドラッグして並べ替える',
    remove: '外す',
    moved: (place: number, all: number) => `${all}件中${place}番目に移しました。`,
    removed: '外しました。',
    undo: '元に戻す',
    undone: '元に戻しました。',
    close: '閉じる',
    named: (number: number, name: string) => `${number}番 ${name}`,
    read: 'いまの本文で読む',
    view: 'この図の画面を開く',
    more: '出典・版など',
    raw: '原文の行',
    table: (rows: number) => `値の表（${rows}行）`,
    state: {
      same: (line: string) => `いまの本文でも同じ所にあります（${line}）。`,
      moved: (line: string) => `いまの本文では${line}に移っています。`,
      changed: (line: string) =>
        `いまの本文では字句が変わっています（${line}）。ここにあるのは入れたときの本文です。`,
      lost: () => 'いまの本文には見当たりません。ここにあるのは入れたときの本文です。',
      absent: () => 'この会議は、いまの収録にありません。ここにあるのは入れたときの本文です。',
    } satisfies Record<Refound['state'], (line: string) => string>,
    notCompared: 'いまの本文を読み込めず、照らし合わせていません。',
    figureNow: 'いまの収録データによる図です。',
    figureThen: (then: string, now: string) =>
      `版 ${then} の収録データによる図です。いまの版は ${now} です。`,
    take: '書き出す',
    ways: {
      html: 'HTML（通信なしで開ける一つのファイル）',
      markdown: 'Markdown',
      csv: 'CSV（1件1行の表）',
      json: 'ファイル（控え・ほかの端末への移動用）',
    },
    took: (name: string) => `${name} を保存しました。`,
    notTaken: 'ファイルを作れませんでした。画面を再び読み込んでお試しください。',
    print: '印刷する',
    bring: 'ファイルを取り込む',
    bringHow: '今あるものはそのまま残ります。同じものは重複しません。',
    brought: (came: number, present: number) =>
      present === 0
        ? `${came}件を取り込みました。`
        : `${came}件を取り込みました。${present}件はすでに入っていました。`,
    broughtDraft: 'ファイルの下書き',
    broughtRules: (came: number, present: number) =>
      present === 0
        ? `テーマの規則は${came}件を取り込みました。`
        : `テーマの規則は${came}件を取り込みました。${present}件はすでにありました。`,
    problem: {
      foreign:
        '議事くらべが書き出したファイルではないため、取り込みませんでした。「ファイル（控え・ほかの端末への移動用）」で保存した .json をお選びください。',
      newer:
        'より新しい版の議事くらべで書き出したファイルのため、取り込みませんでした。画面を再び読み込み、新しい版に更新してからお試しください。',
      damaged:
        'ファイルの一部が壊れているため、取り込みませんでした。今あるものは変わっていません。',
    } satisfies Record<FileProblem, string>,
    where: '読めなかった箇所（技術的な内容）：',
    erase: 'すべて消す',
    eraseAsk: (items: string) =>
      `この端末に保存した資料箱（${items}）とメモ、題、テーマの規則をすべて消します。元に戻せません。`,
    eraseNo: 'やめる',
    erased: 'この端末に保存したものをすべて消しました。',
    damaged: (n: number) =>
      `保存されたもののうち${n}件を読めませんでした。消さずに残してあります。画面を更新しても読めないときは「すべて消す」で取り除けます。`,
    trouble: {
      denied: [
        'この端末に保存できません',
        'ブラウザーが保存を認めていません（プライベートウインドウ、または保存を禁じる設定）。',
        '今ここに見えているものは、このタブを閉じるまで残ります。閉じる前にファイルに書き出してください。',
      ],
      full: [
        'この端末に保存できません',
        '端末の空き容量、またはブラウザーに許された容量が足りません。',
        '今ここに見えているものは、このタブを閉じるまで残ります。ファイルに書き出し、容量を空けてから、もう一度保存してください。',
      ],
      newer: [
        'この画面は古い版です',
        '保存されたものは、より新しい版の議事くらべで書かれています。壊さないよう、この版では読み書きしません。',
        '画面を再び読み込み、新しい版に更新してください。保存されたものは残っています。',
      ],
      blocked: [
        '保存の準備ができません',
        '古い版の議事くらべを開いた、ほかのタブが使っています。',
        '議事くらべのほかのタブを閉じてから、もう一度保存してください。今ここに見えているものは残っています。',
      ],
      failed: [
        'この端末に保存できませんでした',
        'ブラウザーの保存領域が応じません。',
        '今ここに見えているものは、このタブを閉じるまで残ります。もう一度保存してください。続くときはファイルに書き出してください。',
      ],
    } satisfies Record<TroubleCode, readonly [what: string, why: string, how: string]>,
    retry: 'もう一度保存する',
    rescue: 'ファイルに書き出す',
  },
  en: {
    lead: 'A place for passages and figures, with their sources and your notes.',
    alone:
      'Kept on this device only: nothing of it stands in the address, and nothing is sent anywhere. It is lost when the browsing data are cleared, so please export what matters to a file.',
    name: 'Title of this collection',
    items: (n: number) => `${n} ${n === 1 ? 'item' : 'items'}`,
    kinds: (passages: number, figures: number) => `paragraphs ${passages}, figures ${figures}`,
    list: 'Items',
    kind: { passage: 'Paragraph', figure: 'Figure' },
    empty: 'Nothing here yet',
    emptyBody:
      '“Put aside” in the text of a meeting, in the search and in lists of passages brings a paragraph here; “Take this figure” brings a figure.',
    emptyFile: 'If you have a file from an earlier export, “Bring in a file” below restores it.',
    toSearch: 'To the search',
    note: 'Note',
    saved: 'Saved',
    unsaved: 'Not saved',
    up: 'Up',
    down: 'Down',
    drag: 'Drag to reorder',
    remove: 'Remove',
    moved: (place: number, all: number) => `Moved to place ${place} of ${all}.`,
    removed: 'Removed.',
    undo: 'Undo',
    undone: 'Undone.',
    close: 'Close',
    named: (number: number, name: string) => `No. ${number}, ${name}`,
    read: 'Read in the present text',
    view: 'Open the view of this figure',
    more: 'Source, version and more',
    raw: 'Lines of the source',
    table: (rows: number) => `Values (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    state: {
      same: (line: string) => `In the same place of the present text (${line}).`,
      moved: (line: string) => `Moved to ${line} in the present text.`,
      changed: (line: string) =>
        `Worded differently in the present text (${line}). What stands here is the text as it was put aside.`,
      lost: () =>
        'Not found in the present text. What stands here is the text as it was put aside.',
      absent: () =>
        'This meeting is not in the present collection. What stands here is the text as it was put aside.',
    },
    notCompared: 'The present text could not be loaded, so nothing was compared.',
    figureNow: 'A figure of the present collection.',
    figureThen: (then: string, now: string) =>
      `A figure of version ${then} of the collection; the present one is ${now}.`,
    take: 'Export',
    ways: {
      html: 'HTML (one file that opens offline)',
      markdown: 'Markdown (plain text with headings)',
      csv: 'CSV (a table, one row per item)',
      json: 'File (to keep, or to bring to another device)',
    },
    took: (name: string) => `${name} saved.`,
    notTaken: 'The file could not be made. Please load the page again and retry.',
    print: 'Print',
    bring: 'Bring in a file',
    bringHow: 'What is here stays as it is; nothing is doubled.',
    brought: (came: number, present: number) =>
      present === 0 ? `${came} came in.` : `${came} came in, ${present} were here already.`,
    broughtDraft: 'Draft of the file',
    broughtRules: (came: number, present: number) =>
      present === 0
        ? `Of rules of themes ${came} came in.`
        : `Of rules of themes ${came} came in, ${present} were here already.`,
    problem: {
      foreign:
        'This file was not exported by Giji Kurabe, so it was not brought in. Please choose a .json saved by “File (to keep, or to bring to another device)”.',
      newer:
        'This file was exported by a newer version of Giji Kurabe, so it was not brought in. Please load the page again, update, and retry.',
      damaged:
        'A part of this file is damaged, so it was not brought in. What is here is unchanged.',
    },
    where: 'What could not be read (technical): ',
    erase: 'Erase all',
    eraseAsk: (items: string) =>
      `This erases the evidence box (${items}) with its notes and title, and the rules of themes kept on this device. It cannot be undone.`,
    eraseNo: 'Cancel',
    erased: 'All that was kept on this device is erased.',
    damaged: (n: number) =>
      `${n} of the kept items could not be read. They are left where they are; if an update does not help, “Erase all” removes them.`,
    trouble: {
      denied: [
        'This device does not keep it',
        'The browser allows no storage (a private window, or a setting).',
        'What you see here stays until this tab is closed. Please export it to a file before that.',
      ],
      full: [
        'This device does not keep it',
        'The disk, or the share of it that the browser may use, is full.',
        'What you see here stays until this tab is closed. Please export it to a file, make room, and save again.',
      ],
      newer: [
        'This page is an old version',
        'What is kept was written by a newer version of Giji Kurabe. So as not to damage it, this version neither reads nor writes it.',
        'Please load the page again and update. What is kept is still there.',
      ],
      blocked: [
        'The storage cannot be prepared',
        'Another tab with an older version of Giji Kurabe is using it.',
        'Please close the other tabs of Giji Kurabe and save again. What you see here is still there.',
      ],
      failed: [
        'This device did not keep it',
        'The storage of the browser does not answer.',
        'What you see here stays until this tab is closed. Please save again; if it goes on, export it to a file.',
      ],
    } satisfies Record<TroubleCode, readonly [what: string, why: string, how: string]>,
    retry: 'Save again',
    rescue: 'Export to a file',
  },
};
