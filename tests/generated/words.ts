/** What made-up minutes are made of. The names are put together from parts and belong to nobody. */

export interface Council {
  readonly body: string;
  readonly kind: '議事概要' | '議事要旨';
  /** Who chairs, and how the members are called. */
  readonly chair: string;
  readonly member: string;
  readonly place: string;
  /** First day, and days between two sessions. */
  readonly from: string;
  readonly every: number;
  /** How much of the exchange is printed with names, 0 to 1. */
  readonly named: number;
  /** Themes it returns to. */
  readonly themes: readonly string[];
}

export const COUNCILS: readonly Council[] = [
  {
    body: '地域情報基盤検討会議',
    kind: '議事概要',
    chair: '座長',
    member: '委員',
    place: '中央合同会館 2階会議室',
    from: '2019-04-15',
    every: 170,
    named: 1,
    themes: ['local-government', 'digital-transformation', 'workforce', 'industry-support'],
  },
  {
    body: '臨海都市防災推進本部',
    kind: '議事概要',
    chair: '議長',
    member: '委員',
    place: '臨海防災会館 大会議室',
    from: '2020-02-03',
    every: 201,
    named: 1,
    themes: ['resilience', 'exercises-hunting', 'incident-response', 'critical-infrastructure'],
  },
  {
    body: '水循環データ連携会議',
    kind: '議事要旨',
    chair: '座長',
    member: '構成員',
    place: 'オンライン会議',
    from: '2021-06-21',
    every: 98,
    named: 0,
    themes: ['information-sharing', 'standards', 'iot-ot', 'supply-chain'],
  },
  {
    body: '計算資源利用評価委員会',
    kind: '議事概要',
    chair: '委員長',
    member: '委員',
    place: '北棟4階 講堂',
    from: '2022-01-17',
    every: 133,
    named: 0.5,
    themes: ['ai', 'research-development', 'workforce', 'international'],
  },
  {
    body: '小規模事業者支援懇談会',
    kind: '議事要旨',
    chair: '座長',
    member: '構成員',
    place: '産業会館 会議室3',
    from: '2022-11-28',
    every: 77,
    named: 0,
    themes: ['sme', 'compliance-burden', 'public-communication', 'incentives'],
  },
  {
    body: '公共交通安全対策会議',
    kind: '議事概要',
    chair: '議長',
    member: '委員',
    place: '交通会館 第1会議室',
    from: '2023-09-05',
    every: 154,
    named: 0.8,
    themes: ['critical-infrastructure', 'vulnerability-assets', 'management', 'legislation'],
  },
];

export const FAMILIES =
  '霧杜 柚端 鳴瀬川 朝比田 月浦 霞沢 楡崎 蒼木 雪代 穂坂野 波多瀬 萩元 榛沢 梢田 灯野 渡利 杉乃 氷室田 凪原 椿井 藍沢 鷺浜 苑部 樫尾 銀林 篝火 萌木 砂見 葛瀬 椋本 桐ヶ瀬 潮路 藤実 蓮池 白妙 夕凪 若草 露木 雁谷 星崎'.split(
    ' ',
  );

export const GIVEN =
  '湊人 千景 朔也 美緒 遥斗 詩乃 奏介 紬希 柊平 灯里 蒼真 和葉 律子 悠月 健佑 瑞穂 冬馬 綾音 弦太 小春'.split(
    ' ',
  );

export const POSTS =
  '北浜総合大学工学部教授,海鳴電機株式会社代表取締役社長,一般社団法人青空情報協会専務理事,みなと商工会議所常務理事,白樺法律事務所弁護士,山並通信株式会社執行役員,南風県知事,若葉市長,遠見総合研究所主席研究員,汐見大学大学院法学研究科教授,清流放送株式会社解説委員,星空保険株式会社取締役'.split(
    ',',
  );

export const OFFICES =
  '内閣府政策統括官（地域基盤担当）,内閣府大臣官房審議官,総合基盤庁次長,総合基盤庁審議官'.split(
    ',',
  );

/** Nouns that stand for no theme. */
export const MATTERS =
  '河川流域,避難経路,利用者層,観測網,待避施設,運行計画,水質測定,窓口業務,住民説明,点検手順,貸出制度,送迎経路,観光資源,図書館,農業用水,学習機会,港湾施設,気象観測,地図情報,相談窓口'.split(
    ',',
  );

/** `T` stands for a term of a theme, `N` for a noun without one. */
export const SENTENCES = [
  'NのTについては、現場の声を聞きながら丁寧に進めていただきたい。',
  'TはNと切り離せないと考えており、早い段階で議論を始めるべきだ。',
  'Nを見直すに当たって、Tをどのように位置付けるかが要点になる。',
  'この一年でTをめぐる状況は大きく変わり、Nにも影響が及んでいる。',
  '他方、Nが十分でないまま進むと、Tだけでは効果が上がらないのではないか。',
  'Tに関しては、Nの担当者が日ごろから相談できる場があるとよい。',
  '引き続きNの点検を進めるとともに、Tに取り組んでまいりたい。',
  '海外ではTとNを合わせて扱う例があり、参考になるのではないか。',
] as const;

export const PLAIN_SENTENCES = [
  'Nについては、おおむね賛同する。',
  '前回の会合でも申し上げたが、Nは地域ごとに事情が異なる。',
  '資料2の3頁にあるとおり、Nの利用は年々増えている。',
  'Nの取りまとめに感謝申し上げる。',
  'まずはNから始め、少しずつ広げていくのが現実的だと思う。',
  'Nがなぜ必要なのか、言葉を尽くして伝えることが大切である。',
  '費用と効果の釣り合いを見ながら、Nの進め方を決めていただきたい。',
] as const;

export const GREETINGS = [
  '本日は御多用の中お集まりいただき、感謝申し上げる。',
  '限られた時間ではあるが、忌憚のない御議論をお願いしたい。',
  '本会合の議論が、Nの改善につながることを期待している。',
] as const;
