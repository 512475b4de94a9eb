import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../../src/core/corpus';
import { glossaryOf, glossUses, needsGloss } from '../../../src/core/glossary';
import type { Meeting } from '../../../src/core/meeting';
import { openAnnotations } from '../../../src/core/people/annotations';
import { locator } from '../../../src/core/source';
import { normalise } from '../../../src/core/text/normalise';
import { seedAnnotations, SEEDS, seedSource } from '../../from-gold';

const annotations = openAnnotations(seedAnnotations());
const sources = SEEDS.map((id) => ({ source: seedSource(id) }));
const corpus = compileCorpus(sources, annotations);
const seed = (digits: string): Meeting => corpus.meetings.find(({ id }) => id.startsWith(digits))!;

/** Every explanation in the four minutes as a reader listed them by hand: line, abbreviation, meaning. */
const EXPLAINED: Readonly<Record<string, readonly (readonly [number, string, string])[]>> = {
  '000': [
    [21, 'IT', '情報通信技術'],
    [
      181,
      'PSIRT',
      'サプライヤーにおいて製品の構成部品のセキュリティ管理とか、プロアクティブな脅威分析及び製品の購入者、利用者への脅威情報の積極的な配付や対策支援等を担当する組織',
    ],
    [219, 'NOTICE', '脆弱なIoT機器の対策'],
  ],
  '001': [[94, 'GtoG', '国と地方公共団体の連携']],
  '002': [
    [217, 'IT', '情報系'],
    [217, 'OT', '制御系'],
  ],
  '003': [[73, 'TLPT', '脅威ベースペネトレーションテスト']],
};

/** A meeting in which one thing is said. */
function saying(text: string): Meeting {
  const lines = [
    '第1回 試験委員会 議事概要',
    '日時：令和7年4月1日（火）10:00～11:00',
    '場所：会議室',
    '出席者：',
    '山田 太郎 委員',
    '議事概要',
    '（1）意見交換',
    '○山田委員',
    text,
  ];
  const source = { file: 'made.txt', text: lines.join('\n') };
  return compileCorpus([{ source }]).meetings[0]!;
}

const explained = (text: string): string[] =>
  glossaryOf(saying(text)).flatMap((gloss) =>
    gloss.type === 'printed' ? `${gloss.short} = ${gloss.long}` : [],
  );

describe('glossaryOf', () => {
  it.each(SEEDS)('finds what a reader finds in %s, at its line, and nothing else', (id) => {
    const meeting = seed(id.slice(0, 3));
    const lineOf = locator(meeting.source.text);
    const found = glossaryOf(meeting).flatMap((gloss) =>
      gloss.type === 'printed' ? [[lineOf(gloss.place.from).line, gloss.short, gloss.long]] : [],
    );
    expect(found).toEqual(EXPLAINED[id.slice(0, 3)]);
  });

  it('keeps how an abbreviation is read', () => {
    const [psirt] = glossaryOf(seed('000')).filter(({ short }) => short === 'PSIRT');
    expect(psirt).toMatchObject({ type: 'printed', reading: 'プロダクトサート' });
  });

  it('adds what annotations say, after what the text says, with the reason', () => {
    const glosses = glossaryOf(seed('003'));
    expect(glosses.map(({ short }) => short)).toEqual(
      expect.arrayContaining(['TLPT', 'NCO', 'ISAC']),
    );
    expect(glosses.find(({ short }) => short === 'NCO')).toMatchObject({
      type: 'annotated',
      long: { ja: '国家サイバー統括室' },
    });
  });

  it('lets the text have the word where both explain', () => {
    const told = seed('002').abbreviations[0]!;
    const meeting = { ...seed('002'), abbreviations: [{ ...told, short: 'ＯＴ' }] };
    expect(glossaryOf(meeting).map(({ type }) => type)).toEqual(['printed', 'printed']);
    expect(needsGloss(meeting, meeting.abbreviations[0]!)).toBe(false);
  });

  it.each([
    [
      'また、ＴＬＰＴ（脅威ベースペネトレーションテスト）等を進める。',
      'TLPT = 脅威ベースペネトレーションテスト',
    ],
    ['SBOM（Software Bill of Materials）を広める。', 'SBOM = Software Bill of Materials'],
    ['Software Bill of Materials（SBOM）を広める。', 'SBOM = Software Bill of Materials'],
    [
      'ソフトウェア部品表（SBOM：Software Bill of Materials）を広める。',
      'SBOM = ソフトウェア部品表',
    ],
    [
      'ソフトウェア部品表（Software Bill of Materials、SBOM）を広める。',
      'SBOM = ソフトウェア部品表',
    ],
    [
      'SBOM（Software Bill of Materials：ソフトウェア部品表）を広める。',
      'SBOM = ソフトウェア部品表',
    ],
    ['特に情報系（I T）と制御系の話である。', 'IT = 情報系'],
    [
      '委員は「重要インフラ行動計画」（以下「行動計画」という。）に触れた。',
      '行動計画 = 重要インフラ行動計画',
    ],
    [
      'サイバーセキュリティ基本法（平成26年法律第104号。以下「基本法」という。）による。',
      '基本法 = サイバーセキュリティ基本法',
    ],
    [
      '内閣サイバーセキュリティセンター（略称NISC）が行う。',
      'NISC = 内閣サイバーセキュリティセンター',
    ],
    ['NCOは国家サイバー統括室の略である。', 'NCO = 国家サイバー統括室'],
    ['CSIRTとは、事故に対応する組織のことである。', 'CSIRT = 事故に対応する組織'],
    ['SBOM、すなわちソフトウェア部品表が要る。', 'SBOM = ソフトウェア部品表'],
    ['ソフトウェア部品表、いわゆるSBOMが要る。', 'SBOM = ソフトウェア部品表'],
  ])('reads %s', (text, gloss) => {
    expect(explained(text)).toEqual([gloss]);
  });

  it.each([
    '松本委員（NTT）から説明があった。',
    'IPA（資料1）の説明があった。',
    'NICT（総務省所管）の取組である。',
    'ISAC（金融等）の取組である。',
    '交通ISAC（運輸業界団体連絡会）の取組である。',
    '資料（PDF）を配る。',
    'サプライチェーン、いわゆるIT事業者との関係である。',
    'IPA（案）を示した。',
    'KDDI（令和7年度）の資料である。',
    'ABC（Some Other Words）という語である。',
    '年次計画である「サイバーセキュリティ2019」を決めた。',
    '第3（3）の記載について意見がある。',
    'AとB（CとD）を比べる。',
  ])('takes no remark for an explanation: %s', (text) => {
    expect(explained(text)).toEqual([]);
  });
});

describe('glossUses', () => {
  const uses = (short: string, text: string, long = '') =>
    glossUses({ short, long }, normalise(text)).map(({ from, to }) => text.slice(from, to));

  it('finds an abbreviation however it is printed, and not inside a longer word', () => {
    expect(uses('OT', 'IoTとＯＴ、O T、NOTICE、OT化')).toEqual(['ＯＴ', 'O T', 'OT']);
  });

  it('finds one in Japanese where it stands alone', () => {
    const text = '基本法は教育基本法でもサイバー基本法でもない。基本法の施行。';
    expect(uses('基本法', text, 'サイバー基本法')).toEqual(['基本法', '基本法']);
  });

  it('answers with ranges of the text, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('OT', 'O T', '、', 'の', 'I', '基本法')), (parts) => {
        const text = parts.join('');
        const found = glossUses({ short: 'OT', long: '' }, normalise(text));
        expect(found.every(({ from, to }) => normalise(text.slice(from, to)).text === 'ot')).toBe(
          true,
        );
        expect(found).toEqual([...found].sort((a, b) => a.from - b.from));
      }),
    );
  });
});

describe('the annotations of the seeds', () => {
  it('all find an abbreviation that its text leaves unexplained', () => {
    expect(corpus.unmatched).toEqual([]);
  });

  it('are reported where nothing uses the abbreviation', () => {
    const told = annotations.find((one) => one.type === 'abbreviation')!;
    const stray = { ...told, short: 'ZZZZ' };
    expect(compileCorpus(sources, [stray]).unmatched).toEqual([stray]);
  });
});
