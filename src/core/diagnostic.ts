import type { Span } from './model';

/** `error`: cannot be read as minutes; `warning`: the source contradicts itself; `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** The languages of the interface. */
export type Language = 'ja' | 'en';

interface Entry {
  readonly severity: Severity;
  readonly ja: string;
  readonly en: string;
}

/** Every code with its severity and its sentence in both languages; `{name}` is filled from `values`. */
export const DIAGNOSTICS = {
  'not-minutes': {
    severity: 'error',
    ja: '議事概要として読み取れませんでした。次の記載が見当たりません：{missing}。',
    en: 'This does not read as minutes. Looked for and not found: {missingEn}.',
  },
  'no-date': {
    severity: 'warning',
    ja: '開催日の記載が見当たりません。',
    en: 'No date of the meeting is printed.',
  },
  'unreadable-date': {
    severity: 'warning',
    ja: '日時欄「{printed}」から開催日を読み取れません。',
    en: 'No date can be read from “{printed}”.',
  },
  'weekday-mismatch': {
    severity: 'warning',
    ja: '原文は「{printed}」曜日ですが、{date}は「{actual}」曜日です。',
    en: 'The weekday printed is {printed}, but {date} was a {actual}.',
  },
  'kind-differs': {
    severity: 'info',
    ja: '表題は「{title}」ですが、本文の見出しは「{heading}」です。',
    en: 'The title says {title}, the heading of the body says {heading}.',
  },
  'no-attendees': {
    severity: 'warning',
    ja: '出席者の名簿を読み取れませんでした。発言者の特定はできません。',
    en: 'No list of attendees could be read, so no speaker can be identified.',
  },
  'no-body': {
    severity: 'warning',
    ja: '議事の本文を読み取れませんでした。',
    en: 'No body of the minutes could be read.',
  },
  'same-surname': {
    severity: 'info',
    ja: '名簿に姓「{surname}」の方が{count}人います（{names}）。姓だけの表示では区別できません。',
    en: 'The list has {count} people named {surname} ({names}); a surname alone does not tell them apart.',
  },
  'ambiguous-surname': {
    severity: 'warning',
    ja: '発言者表示「{label}」に当たる方が名簿に複数います（{names}）。特定していません。',
    en: 'The speaker mark “{label}” fits more than one person on the list ({names}); nobody was chosen.',
  },
  'label-not-in-list': {
    severity: 'warning',
    ja: '発言者表示「{label}」に当たる方が名簿にいません。',
    en: 'Nobody on the list fits the speaker mark “{label}”.',
  },
  'role-contradicts-list': {
    severity: 'warning',
    ja: '「{label}」とありますが、名簿や他の発言者表示からは、{name}氏を{role}と確認できません。姓により同氏の発言として読みました。',
    en: 'The mark says “{label}”, but neither the list nor the other marks bear out that {name} is {role}. Read as {name} by surname.',
  },
  'title-differs': {
    severity: 'info',
    ja: '発言者表示の職名「{label}」が、名簿の「{title}」と異なります。',
    en: 'The post in the speaker mark, {label}, differs from the list, which has {title}.',
  },
  'mark-spelling': {
    severity: 'info',
    ja: '同じ発言者の表示が揺れています。ここでは「{printed}」、{line}行目では「{first}」です。',
    en: 'One speaker is marked in different ways: “{printed}” here, “{first}” on line {line}.',
  },
  'mark-style': {
    severity: 'info',
    ja: '発言者表示「{printed}」に括弧がありません。この文書の他の表示には括弧があります。',
    en: 'The speaker mark “{printed}” has no brackets; the other marks of this document do.',
  },
  'headcount-differs': {
    severity: 'info',
    ja: '本文に「{printed}」とありますが、名簿にある{group}は{count}人です。',
    en: 'The text says {printed}, but the list has {count} under {group}.',
  },
  'post-without-name': {
    severity: 'info',
    ja: '氏名のない行です。直前の{name}氏の役職の続きとして読みました。',
    en: 'This line has a post but no name. Read as the rest of the post of {name} above.',
  },
  'title-cut': {
    severity: 'info',
    ja: '{name}氏の役職が「{end}」で終わっており、途中で切れている可能性があります。',
    en: 'The post of {name} ends in {end} and may be cut.',
  },
  'gap-in-list': {
    severity: 'info',
    ja: '名簿の途中に空行があります。改ページによるものとみて、一続きの名簿として読みました。',
    en: 'A blank line stands inside the list. Taken for a page break; the list is read as one.',
  },
  'suspicious-character': {
    severity: 'info',
    ja: '「{printed}」の「{character}」は、日本語の文書では通常使われない文字（簡体字や部首用の文字など）です。',
    en: 'The character {character} in “{printed}” is not usual in Japanese (simplified Chinese, a radical, or the like).',
  },
  'suspicious-name': {
    severity: 'info',
    ja: '氏名の「{printed}」は「{suggestion}」の誤変換の可能性があります。',
    en: 'The name {printed} may be a conversion error for {suggestion}.',
  },
  'old-form': {
    severity: 'info',
    ja: '「{printed}」は旧字体です（「{suggestion}」か）。',
    en: '{printed} is an old form; probably {suggestion}.',
  },
  'kana-size': {
    severity: 'info',
    ja: '「{printed}」は「{word}」の小書きの仮名が大きく書かれたものと見られます。「{word}」で検索しても、この箇所は原文の表記のままでは見つかりません。',
    en: '“{printed}” seems to be {word} with a large kana for a small one. A search for {word} does not find this place as printed.',
  },
  'look-alike': {
    severity: 'info',
    ja: '「{printed}」には形の似た別の字が含まれており、「{word}」の誤りと見られます。「{word}」で検索しても、この箇所は見つかりません。',
    en: '“{printed}” holds a character that looks like another; probably {word}. A search for {word} does not find this place.',
  },
  'split-letters': {
    severity: 'info',
    ja: '英字が空白で分かれています（「{printed}」。「{word}」か）。',
    en: 'Letters are split by spaces: “{printed}”, probably {word}.',
  },
  'double-bullet': {
    severity: 'info',
    ja: '行頭の記号「{printed}」が二重です（この文書に{count}か所）。',
    en: 'The bullet mark “{printed}” is doubled ({count} places in this document).',
  },
  'empty-bullet': {
    severity: 'info',
    ja: '記号だけで内容のない行です。',
    en: 'A bullet without any text.',
  },
  'number-style': {
    severity: 'info',
    ja: '番号「{printed}」の書き方が、他の見出し（「{usual}」など）と異なります。',
    en: 'The number {printed} is printed in another style than other headings such as {usual}.',
  },
  'number-jump': {
    severity: 'warning',
    ja: '番号が「{before}」から「{printed}」へ飛んでいます。',
    en: 'The numbering jumps from {before} to {printed}.',
  },
  'numbered-sentence': {
    severity: 'info',
    ja: '番号「{printed}」が見出しではなく文に付いています。新しい節とは扱っていません。',
    en: 'The number {printed} stands before a sentence, not a heading; it opens no section.',
  },
  'unmatched-bracket': {
    severity: 'info',
    ja: '括弧「{printed}」の対応が取れていません。',
    en: 'The bracket {printed} has no partner.',
  },
} satisfies Record<string, Entry>;

/** The stable name of a kind of trouble; tests and lists refer to it, never to the sentence. */
export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** Trouble found in a source. The sentence is made from code and values, so that it exists in both languages. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly span: Span;
  readonly values: Readonly<Record<string, string>>;
}

/** A diagnostic with the severity of its code. `values` fill the places of its sentence. */
export function diagnostic(
  code: DiagnosticCode,
  span: Span,
  values: Readonly<Record<string, string>> = {},
): Diagnostic {
  return { code, severity: DIAGNOSTICS[code].severity, span, values };
}

/** The sentence for a reader. */
export function message(d: Pick<Diagnostic, 'code' | 'values'>, language: Language): string {
  return DIAGNOSTICS[d.code][language].replace(
    /\{(\w+)\}/g,
    (_, key: string) => d.values[key] ?? '',
  );
}
