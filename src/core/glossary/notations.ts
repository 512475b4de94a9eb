import { CHAIN, ENGLISH, isMeaning, isShort, LETTER, NOUN, SHORT } from './words';

/** One way in which a text explains an abbreviation. */
export interface GlossNotation {
  /** An example of what is matched. */
  readonly name: string;
  /** Read on folded text; its groups are `short`, `long` and, where one is printed, `reading`. */
  readonly pattern: RegExp;
  /** Whether what was matched is an explanation and no remark that looks like one. */
  readonly accepts: (found: Explained) => boolean;
}

/** The groups of a match, without blanks at their ends. */
export interface Explained {
  readonly short: string;
  readonly long: string;
  readonly reading: string | null;
}

/** Where a phrase may begin and end. */
const START = '(?<=^|[、。,「」])';
const END = '(?=$|[、。,)」]|[がはをもにへとで])';

const latin = ({ short, long }: Explained): boolean => isShort(short) && isMeaning(long, short);

/** The notations of explanations. Precision comes first: what may be a remark, an example or an affiliation is left alone. */
export const GLOSS_NOTATIONS: readonly GlossNotation[] = [
  {
    name: 'TLPT（脅威ベースペネトレーションテスト）',
    pattern: new RegExp(`(?<!${LETTER})${SHORT} ?\\((?<long>${CHAIN}|${ENGLISH})\\)`, 'gu'),
    accepts: latin,
  },
  {
    name: 'CSIRT（Computer Security Incident Response Team、緊急対応組織）',
    pattern: new RegExp(`(?<!${LETTER})${SHORT} ?\\(${ENGLISH}[:;、,] ?(?<long>${CHAIN})\\)`, 'gu'),
    accepts: latin,
  },
  {
    name: '制御系（OT）',
    pattern: new RegExp(`(?<long>${NOUN}) ?\\(${SHORT}\\)`, 'gu'),
    accepts: latin,
  },
  {
    name: 'Software Bill of Materials（SBOM）',
    pattern: new RegExp(`(?<long>${ENGLISH}) ?\\(${SHORT}\\)`, 'gu'),
    accepts: latin,
  },
  {
    name: 'ソフトウェア部品表（SBOM：Software Bill of Materials）',
    pattern: new RegExp(`(?<long>${NOUN}) ?\\(${SHORT} ?[:;、,] ?${ENGLISH}\\)`, 'gu'),
    accepts: latin,
  },
  {
    name: 'ソフトウェア部品表（Software Bill of Materials：SBOM）',
    pattern: new RegExp(`(?<long>${NOUN}) ?\\(${ENGLISH} ?[:;、,] ?${SHORT}\\)`, 'gu'),
    accepts: latin,
  },
  {
    name: '重要インフラ行動計画（令和4年決定。以下「行動計画」という。）',
    pattern: new RegExp(
      `(?:[「『](?<quoted>[^「」『』()]{2,60})[」』]|(?<long>${CHAIN})) ?\\((?:[^()]{0,40}[。、,])?以下[、,]?(?:単に|総称して)?[「『](?<short>[^「」『』()、。]{1,30})[」』](?:と(?:いう|略す|略称する|呼ぶ|表記する|する)[。]?)?\\)`,
      'gu',
    ),
    accepts: ({ short, long }) => short !== long && long.length > short.length,
  },
  {
    name: '国家サイバー統括室（略称：NCO）',
    pattern: new RegExp(
      `(?<long>${NOUN}) ?\\((?:略称|略して|通称)[:、は]? ?[「『]?${SHORT}[」』]?\\)`,
      'gu',
    ),
    accepts: latin,
  },
  {
    name: 'NCOは国家サイバー統括室の略',
    pattern: new RegExp(`${SHORT}(?:と)?は、?「?(?<long>${CHAIN})」?の略`, 'gu'),
    accepts: latin,
  },
  {
    name: 'PSIRT、プロダクトサートとは、…を担当する組織のこと',
    pattern: new RegExp(
      `${SHORT}(?:、(?<reading>[\\p{sc=Katakana}ー・]+))?とは、?(?<long>[^。「」]{4,140}?)(?:のこと(?=[でだを。、])|(?<=を)(?:いう|指す)(?=[。、]))`,
      'gu',
    ),
    accepts: ({ short, long }) => isShort(short) && long.length > short.length,
  },
  {
    name: 'SBOM、すなわちソフトウェア部品表',
    pattern: new RegExp(`${SHORT}、(?:すなわち|つまり)、?(?<long>${CHAIN})${END}`, 'gu'),
    accepts: latin,
  },
  {
    name: '国と地方公共団体の連携、いわゆるG to G',
    pattern: new RegExp(
      `${START}(?<long>[^、。「」()]{2,40}${LETTER})、(?:いわゆる|すなわち)、? ?「?${SHORT}(?! ?[\\p{sc=Han}\\p{sc=Katakana}])`,
      'gu',
    ),
    accepts: latin,
  },
  {
    name: '機器の対策である「NOTICE」',
    pattern: new RegExp(
      `${START}(?<long>[^、。「」()]{3,40}${LETTER})である「${SHORT}(?: ?${LETTER}+)?」`,
      'gu',
    ),
    accepts: latin,
  },
];
