/** Name of a measure and its definition. */
type Measure = readonly [name: string, definition: string];

const measure = (name: string, definition: string): Measure => [name, definition];

/** What the measures of figures are called in their files, and how they are defined in one sentence. */
export const texts = {
  ja: {
    units: {
      hits: '件',
      paragraphs: '段落',
      sentences: '文',
      speeches: '発言',
      chars: '字',
      percent: '%',
      perThousand: '件/千字',
      persons: '名',
      minutes: '分',
    },
    themes: {
      hits: measure(
        'テーマの件数',
        '発言にテーマの語が現れた数。長い語を先に、重ならないように数える',
      ),
      rate: measure('発言1,000字あたりの件数', 'テーマの件数×1,000÷発言の字数'),
      paragraphs: measure('テーマの語を含む段落', 'テーマの語を含む発言の段落の数'),
      sentences: measure('テーマの語を含む文', 'テーマの語を含む発言の文の数'),
    },
    voice: measure(
      '発言者ごとのテーマの件数',
      'その発言者の発言にテーマの語が現れた数。分母はその会議の件数の合計',
    ),
    found: {
      hits: measure(
        '検索の該当件数',
        '検索の条件に合う発言の段落で、探した語が現れた数。語が複数あれば、そのどれもを重ならないように数える',
      ),
      rate: measure('発言1,000字あたりの件数', '検索の該当件数×1,000÷発言の字数'),
      paragraphs: measure('検索に該当する段落', '検索の条件に合う発言の段落の数'),
      speakers: measure(
        '該当する記名の発言者',
        '検索に該当する段落を記名または間接で話した、名簿で特定できる人の数',
      ),
    },
    foundVoice: measure(
      '発言者ごとの検索の該当件数',
      'その発言者の、検索の条件に合う段落で、探した語が現れた数。分母はその会議の件数の合計',
    ),
    place: measure(
      '現れる位置',
      '記録の初めから数えた、語の前までの字数（空白と箇条書きの記号を除く）',
    ),
    run: measure(
      '発言の区間の字数',
      '同じ発言者・同じ節の段落が続く区間の字数（空白と箇条書きの記号を除く）。分母は記録の全体',
    ),
    speech: measure(
      '発言の字数',
      '記名・役職・間接・発言者の記載なしの発言の字数（空白と箇条書きの記号を除く）',
    ),
    rate: measure('記名率', '発言の字数のうち、記名と間接の発言の字数の割合'),
    annotatedRate: measure(
      '記名率（注記を含む）',
      '注記により発言者が分かる発言も加えた、発言の字数に占める割合',
    ),
    discussionRate: measure(
      '記名率（挨拶を除く）',
      '挨拶・開会・閉会の節を除いた発言についての記名率',
    ),
    attendees: measure('出席者', '名簿にある人の数'),
    minutes: measure('時間', '議事概要に記された開始から終了までの分数'),
    byName: measure(
      '記名の発言の字数',
      '本文で名の分かる発言（間接を含む）の字数。分母はその会議の発言全体',
    ),
    byAnnotation: measure(
      '注記による発言の字数',
      '注記だけが発言者を示す発言の字数。分母は会議の発言全体',
    ),
    turns: measure('記名の発言の数', '一つの発言者表示のもとで続く段落を一つと数える'),
    ownParagraphs: measure('記名の発言の段落', '本文で名の分かる発言（間接を含む）の段落の数'),
    lowerBound: '発言者の記載のない発言があるため下限',
    silent: '記名の発言なし',
  },
  en: {
    units: {
      hits: 'hits',
      paragraphs: 'paragraphs',
      sentences: 'sentences',
      speeches: 'speeches',
      chars: 'characters',
      percent: '%',
      perThousand: 'hits per 1,000 characters',
      persons: 'people',
      minutes: 'minutes',
    },
    themes: {
      hits: measure(
        'Hits of the theme',
        'Uses of words of the theme in speech, longest first, no overlap',
      ),
      rate: measure(
        'Hits per 1,000 characters',
        'Hits of the theme × 1,000 / characters of speech',
      ),
      paragraphs: measure(
        'Paragraphs with the theme',
        'Paragraphs of speech with a word of the theme',
      ),
      sentences: measure(
        'Sentences with the theme',
        'Sentences of speech with a word of the theme',
      ),
    },
    voice: measure(
      'Hits of the theme by speaker',
      'Uses of words of the theme in the speech of this speaker; base: all hits at the meeting',
    ),
    found: {
      hits: measure(
        'Hits of the search',
        'Uses of any of the words searched, without overlap, in paragraphs of speech that satisfy the search',
      ),
      rate: measure(
        'Hits per 1,000 characters',
        'Hits of the search × 1,000 / characters of speech',
      ),
      paragraphs: measure('Paragraphs found', 'Paragraphs of speech that satisfy the search'),
      speakers: measure(
        'Named speakers',
        'People on the list who say it by name or are reported to say it',
      ),
    },
    foundVoice: measure(
      'Hits of the search by speaker',
      'Uses of the words searched in paragraphs of this speaker that satisfy the search; base: all hits at the meeting',
    ),
    place: measure(
      'Position',
      'Characters from the beginning of the record to the word, without white space and bullets',
    ),
    run: measure(
      'Characters of a stretch of speech',
      'Characters of consecutive paragraphs of one speaker in one section; base: the whole record',
    ),
    speech: measure(
      'Characters of speech',
      'Characters of named, role, reported and anonymous speech, without white space and bullets',
    ),
    rate: measure(
      'Attribution rate',
      'Characters of named and reported speech / characters of speech',
    ),
    annotatedRate: measure(
      'Attribution rate with annotations',
      'The same with speech whose speaker only an annotation tells',
    ),
    discussionRate: measure(
      'Attribution rate without greetings',
      'Attribution rate of the speech outside greetings, opening and closing',
    ),
    attendees: measure('Attendees', 'People on the list'),
    minutes: measure('Duration', 'Minutes from start to end as printed'),
    byName: measure(
      'Characters by name',
      'Characters of speech whose speaker the text tells (reported included); base: all speech of the meeting',
    ),
    byAnnotation: measure(
      'Characters by annotation',
      'Characters of speech whose speaker only an annotation tells; base: all speech of the meeting',
    ),
    turns: measure(
      'Speeches by name',
      'Consecutive paragraphs under one speaker mark count as one',
    ),
    ownParagraphs: measure(
      'Paragraphs by name',
      'Paragraphs of speech whose speaker the text tells (reported included)',
    ),
    lowerBound: 'lower bound: some speech has no speaker',
    silent: 'no speech by name',
  },
};
