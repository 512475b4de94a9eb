import {
  EVENNESS_FROM,
  HITS_ONE_SIDED,
  PARAGRAPHS_TO_ASSERT,
  PARAGRAPHS_TO_LIST,
  SPREAD_FROM,
  USES_TO_LIST,
  type Attribution,
} from '../../../core';

/** A section: its title, then its paragraphs. */
export type Section = readonly [title: string, ...paragraphs: string[]];

const even = EVENNESS_FROM * 100;

/** Words of the page of methods; the keys of `sections` are the anchors, in order. */
export const texts = {
  ja: {
    lead: '何をどう読み取り、どう数えているか。',
    contents: '目次',
    sections: {
      reading: [
        '読み取り',
        '公表された記録のテキストを、表題、名簿、見出し、発言者表示、段落などに分け、発言を組み立てます。原文は一字も捨てません。改ページで切れた箇所はつなぎ、そのことを示します。',
        '人物と結ぶのは、その文書の名簿と表示だけで一人に決まる場合に、会議をまたぐのは、氏名がすべて一致する場合に限ります。データの作成とブラウザーでの集計は、同じプログラムによります。',
      ],
      terms: ['用語', '括弧内は、対応する規格の語です。'],
      voices: ['記名の別', '段落ごとに、発言者の分かり方を六つに分け、模様で示します。'],
      chars: [
        '字数',
        '空白と行頭の記号を除いた文字を数えます。`S`は、記名、役職のみ、間接、発言者の記載なしの字数の合計です。事務局説明、地の文、見出し、議題は含みません。',
        '数字を押すと、それが数えたものだけの一覧が開きます。',
      ],
      rate: [
        '記名率と記録の種別',
        '記名率は`(記名＋間接) / S`です。注記を含む率と、挨拶を除く率（見出しに挨拶や締めくくりとある節、開会・閉会で始まる節を除く）を並べます。挨拶は記名されやすく、率を高く見せるためです。記録の種別は挨拶を除く率により、90%以上が記名、10%以上が一部記名、ほかは無記名です。',
      ],
      participation: [
        '発言の割合',
        'その人の記名（間接を含む）の字数を`S`で割ります。だれのものか分からない発言が残れば、下限として「以上」を付けます。名簿の一人に決まらない氏名の表示は「名簿で特定できず」とし、会議をまたいで結びません。',
        '発言がないとするのは、すべての発言者が分かる会議に限り、ほかは「判別不能」とします。注記による発言は割合に入れません。',
      ],
      evenness: [
        '発言の偏り',
        `挨拶を除く記名率が${even}%以上の会議に限り、多い3名が\`S\`に占める割合と、名簿の見出しごとの字数の偏り（Gini係数。0で均等）を、発言した人だけと、発言のない人も含めた場合（発言の有無が分かるとき）とで示します。`,
      ],
      themes: [
        'テーマ',
        '規則の文字列を、正規化した本文（全角・半角、英字の大小、ダッシュ類をそろえ、空白を除く。「ー」は残す）から、左から、最も長いものを、重ねずに数えます。英数字の語は、より長い英単語の中では数えません。「数えない並び」の中も同じです。一つの箇所が複数のテーマに当たることがあります。',
        '率は`S`の1,000字あたりの件数、文の割合は、`S`の文のうち当たる文の割合です。',
      ],
      difference: [
        '二つの会議の差',
        '文の割合を比べます（`f`は当たる文、`n`は`S`の文の数）。割合の比の対数（1で2倍）の95%区間を、下の`p`の上下端から求め、順に判定します。',
        `(1) 一方が0件で他方が${HITS_ONE_SIDED}件以上なら「一方にのみ」。`,
        `(2) 割合の大きい側が${PARAGRAPHS_TO_ASSERT}段落に満たないか、区間が0を含めば、中抜きの印（断定できない）。`,
        '(3) ほかは塗りつぶした印。規則の全テーマの数で補正した区間（絞り込みによらない）も0を含まなければ、輪を付けます。',
        '一つの発言の中の文は互いに独立でなく、差は実際より確かに見えます。',
      ],
      words: [
        '特徴語',
        `比べるほかの会議の合計より多く使う語を、\`z\`（ディリクレ事前分布による対数オッズ比を標準誤差で割った値）の順に示します。\`y\`は語の回数、\`n\`は総数、添字なしは収録全体です。その会議で${USES_TO_LIST}回以上、${PARAGRAPHS_TO_LIST}段落以上の語に限り、役職名や議論一般の語を除きます。ほかに0回なら比を示さず「一方にのみ」とします。より長い語の一部は、分けて数えます。`,
      ],
      spread: [
        '散らばり',
        `\`S\`を等しい10区間に分け、件数の偏り\`DP\`を、\`n\`件を無作為に置いた期待値\`E\`と比べます（${SPREAD_FROM}件以上）。上回りが0.05以下なら「全体に」、0.2以上（偶然では100回に4回以下）なら「一部に集中」、間は「やや偏り」です。`,
      ],
      likeness: [
        '似かた',
        '各テーマの文の配分の違いです（Jensen–Shannonダイバージェンス。0で同じ、1で共通なし）。両会議の段落を混ぜて元の数に分け直すことを500回行い（乱数の種は固定）、その95%以内なら「偶然の範囲」とします。',
      ],
      search: [
        '検索',
        '段落、節、議題、発言者表示、名簿の行のうち、入力した語をすべて含むものだけを漏れなく示します。正規化はテーマと同じです。関連の順は、次の値（BM25）によります。',
      ],
      limits: [
        '数字から言えないこと',
        '字数は発言の時間や重みではありません。記録は編集され、要約の度合いは会議ごとに違います。書かれていないことが、話されなかったとは限りません。語の規則は文字の並びだけを見て、賛否や文脈を読みません。テキスト化の誤りが残ることがあります。収録した会議は、会議体や時期の全体を代表しません。',
      ],
      annotations: [
        '注記',
        '本文にない事実や名簿の訂正は、理由を付けて注記とし、原文の表記を残します。集計は本文だけにより、注記の分は別に示します。人物の氏名には訂正を用います。',
      ],
      sources: ['出典と利用条件', '不明なものは推測しません。'],
      version: [
        '版と引用',
        '段落の「引用を写す」で、出典と行を添えて写せます。数字を引くときは、画面のURLと収録データの版を添えてください。',
      ],
      privacy: [
        '通信と保存',
        '一度開けば、通信なしで使えます。選んだ会議や検索語はURLの#より後にあり、サーバーに送られません。ほかのサイトとの通信や閲覧の記録はなく、新しい版には読者が選ぶまで切り替わりません。',
      ],
    },
    rules: (version: number) => `テーマの規則 第${version}版`,
    meaning: '意味',
    term: '用語',
    voice: '記名の別',
    meeting: '会議',
    file: 'ファイル',
    printed: '原文の表記',
    corrected: '注記',
    reason: '理由',
    none: '注記はありません。',
    source: '出典',
    terms: '利用条件',
    noUrl: '出典URL未登録',
    noTerms: '未登録',
    words: {
      council: ['会議体', '会議を開く組織'],
      minutes: ['議事概要', '公表された記録。議事要旨、議事録を含む'],
      section: ['議事の節', '見出しで始まる部分'],
      speech: ['発言', '一つの発言者表示の下で続く話。間に地の文が入っても一つ'],
      paragraph: ['段落', '印刷された段落または箇条書き'],
      sentence: ['文', '括弧の外の「。！？」まで'],
      mark: ['発言者表示', '印刷された発言者'],
      person: ['人物', '氏名がすべて一致する人'],
      theme: ['テーマ', '語の規則が定める主題'],
      term: ['語', '漢字・片仮名・英字・数字のひと続き'],
      hit: ['件', 'テーマや語に当たった箇所'],
      note: ['指摘', '原資料の食い違いや乱れ'],
    },
    voices: {
      named: '名で示された人の、直接の発言',
      role: '役職だけが示され、だれかをその文書が示さない発言',
      reported: '人を挙げて発言を伝える文',
      anonymous: 'だれのものか記されない発言',
      secretariat: '事務局の説明（発言に数えない）',
      narration: '経過を述べる文（発言に数えない）',
    } satisfies Record<Attribution, string>,
    annotated: '上のうち、注記が人を示す発言',
  },
  en: {
    lead: 'What is read, and how it is counted.',
    contents: 'Contents',
    sections: {
      reading: [
        'Reading',
        'The published text is divided into title, list, headings, speaker marks, paragraphs and so on, which make up speeches; no character is dropped. What a page break cut is joined, and the join is shown.',
        'A speaker is linked to a person only where that document leaves one choice, and across meetings only where full names agree. The same program prepares the data and counts in the browser.',
      ],
      terms: ['Terms', 'In brackets: the same in other schemes.'],
      voices: [
        'How a speaker is known',
        'Each paragraph is of one of six kinds, drawn as a texture.',
      ],
      chars: [
        'Characters',
        'Counted without white space and bullet marks. `S` is the sum of named, role only, reported and no speaker given, without secretariat, narration, headings and agenda.',
        'A number opens a list of exactly what it counts.',
      ],
      rate: [
        'Attribution rate and kind of record',
        'The attribution rate is `(named + reported) / S`. Beside it stand the rate with annotations and the rate without greetings (sections headed as greetings, opening or closing), since greetings tend to be named and flatter it. The latter decides the kind of record: named from 90%, partly named from 10%, unnamed below.',
      ],
      participation: [
        'Shares of speech',
        'A person’s characters by name (reported included) are divided by `S`. Where speech of unknown speakers remains, the share is a lower bound: “at least”. A name that fits no single attendee is “not identified in the list” and never linked across meetings.',
        'Nobody is called silent unless all speakers are known; otherwise it “cannot be told”. Speech by annotation enters no share.',
      ],
      evenness: [
        'Evenness',
        `Only where the attribution rate without greetings is at least ${even}%: the share of \`S\` of the three who speak most, and the Gini coefficient of characters (0: equal) under each heading of the list, among those who speak and, where silence can be told, with those who do not.`,
      ],
      themes: [
        'Themes',
        'The strings of the rule are counted in normalised text (width, case and dashes made one; white space removed; the long-vowel mark kept), from the left, the longest first, without overlap. A Latin word or number is not counted inside a longer one, nor anything inside a “string not counted”. One place may count for several themes.',
        'The rate is hits per 1,000 characters of `S`; the share of sentences is the part of the sentences of `S` that have a hit.',
      ],
      difference: [
        'Difference of two meetings',
        'Shares of sentences are compared (`f` with the theme, `n` in `S`). The 95% interval of the log ratio of the shares (1: twice as often), from the lower and upper `p` below, decides in this order:',
        `(1) None on one side and ${HITS_ONE_SIDED} hits or more on the other: “one side only”.`,
        `(2) Fewer than ${PARAGRAPHS_TO_ASSERT} paragraphs on the side with the larger share, or an interval that includes 0: a hollow mark (cannot be said).`,
        '(3) Otherwise a filled mark, with a ring if the interval corrected for all themes of the rules, whatever is filtered, excludes 0 too.',
        'Sentences of one speech are not independent: differences look surer than they are.',
      ],
      words: [
        'Distinctive words',
        `Words used more than in the other meetings together, by \`z\`, the log-odds ratio with a Dirichlet prior over its standard error. \`y\` are uses of the word, \`n\` all words, without index those of the whole collection. Listed are words with ${USES_TO_LIST} uses in ${PARAGRAPHS_TO_LIST} paragraphs of that meeting or more, without job titles and words of any argument. What the others never use is “one side only”, without a ratio. Uses inside longer words are counted apart.`,
      ],
      spread: [
        'Spread',
        `\`S\` is cut into ten equal slices. From ${SPREAD_FROM} hits on, their unevenness \`DP\` is held against \`E\`, expected of \`n\` hits thrown at random: up to 0.05 above it “spread over the whole”, from 0.2 (by chance at most 4 times in 100) “concentrated in a part”, between “somewhat uneven”.`,
      ],
      likeness: [
        'Likeness',
        'How the mix of sentences by theme differs (Jensen–Shannon divergence; 0: the same, 1: nothing in common). The paragraphs of both meetings are mixed and dealt out again in the same numbers 500 times, with a fixed seed; within 95% of these it is “within chance”.',
      ],
      search: [
        'Search',
        'All paragraphs, section titles, agenda items, speaker marks and rows of the list that contain every word typed, and nothing else. Text is normalised as for themes. The order by relevance follows this value (BM25).',
      ],
      limits: [
        'What the figures cannot say',
        'Characters are not time or weight. Records are edited, some shortened more than others; what is not written may have been said. Word rules see strings, not approval or context. Errors of text extraction may remain. The meetings collected stand for no council or period as a whole.',
      ],
      annotations: [
        'Annotations',
        'Facts that the text does not hold, and corrections of names, are annotations with a reason; the printed form stays visible. Counts rest on the text alone, and annotations are shown apart. People are named by the corrected form.',
      ],
      sources: ['Sources and terms', 'What is not known is not guessed.'],
      version: [
        'Version and citation',
        '“Copy citation” at a paragraph copies it with source and lines. With a figure, give the address of the view and the version of the collection.',
      ],
      privacy: [
        'Network and storage',
        'After one visit no network is needed. Chosen meetings and words searched for stand after the # of the address and are not sent to the server. Nothing is requested from other sites, no reading is recorded, and a new version waits until the reader takes it.',
      ],
    },
    rules: (version: number) => `Theme rules, version ${version}`,
    meaning: 'Meaning',
    term: 'Term',
    voice: 'Kind',
    meeting: 'Meeting',
    file: 'File',
    printed: 'Printed',
    corrected: 'Annotation',
    reason: 'Reason',
    none: 'There are no annotations.',
    source: 'Source',
    terms: 'Terms of use',
    noUrl: 'address not recorded',
    noTerms: 'not recorded',
    words: {
      council: ['Council', 'The body that meets'],
      minutes: ['Minutes', 'The published record, summary or full'],
      section: ['Section', 'A part that a heading opens'],
      speech: ['Speech', 'What runs on under one speaker mark, also across narration'],
      paragraph: ['Paragraph', 'A printed paragraph or bullet'],
      sentence: ['Sentence', 'Up to a stop, ! or ? outside brackets'],
      mark: ['Speaker mark', 'The speaker as printed'],
      person: ['Person', 'People whose full names agree'],
      theme: ['Theme', 'A subject with its word rule'],
      term: ['Word', 'A run of kanji, katakana, Latin letters and digits'],
      hit: ['Hit', 'A place that a theme or word matches'],
      note: ['Source note', 'A contradiction or damage in a source'],
    },
    voices: {
      named: 'Direct speech under a name',
      role: 'A role whose holder the document does not tell',
      reported: 'What someone named is said to have said',
      anonymous: 'Speech without a name',
      secretariat: 'Explanation by the secretariat (not speech)',
      narration: 'What happened (not speech)',
    },
    annotated: 'Of these, speech whose speaker an annotation tells',
  },
} satisfies Record<'ja' | 'en', { sections: Record<string, Section>; [key: string]: unknown }>;
