import { readdirSync, readFileSync } from 'node:fs';
import {
  compileCorpus,
  openSource,
  searchable,
  sentences,
  type Block,
  type Searchable,
  type SearchedMeeting,
  type SpeakerFacts,
} from '../../../src/core';

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// Parts of names that belong to nobody.
const FIRST = [
  ...'青秋浅天石泉上梅大岡柏金川北木草倉黒小佐坂沢島白杉関高竹田谷千津土寺遠中西野花浜林原東日平広深福藤古星堀松丸水宮村森安矢山湯横吉米若渡',
];
const LAST = [
  ...'井上江岡尾貝垣形川木口倉坂崎沢島瀬田谷塚津辺戸永根野橋畑浜原平部間松丸宮村本元森屋山',
];

interface Pool {
  readonly seeds: readonly Searchable[];
  readonly sentences: readonly string[];
  /** Sentences per paragraph. */
  readonly counts: ReadonlyMap<Block, number>;
}

/** What is drawn from: the seeds' own blocks, and all their sentences. */
export function poolOfSeeds(): Pool {
  const sources = readdirSync('seeds')
    .filter((file) => file.endsWith('.txt'))
    .map((file) => openSource(file, readFileSync(`seeds/${file}`, 'utf8')));
  const seeds = compileCorpus(sources.map((source) => ({ source }))).meetings.map(searchable);
  const paragraphs = seeds
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind }) => kind === 'paragraph');
  const cut = (text: string) => sentences(text).map(({ from, to }) => text.slice(from, to));
  return {
    seeds,
    sentences: paragraphs.flatMap(({ text }) => cut(text)),
    counts: new Map(paragraphs.map((block) => [block, cut(block.text).length])),
  };
}

/** So many meetings built like the seeds, out of their sentences in another order, with names that differ. */
export function madeMeetings(pool: Pool, size: number): Searchable[] {
  return Array.from({ length: size }, (_, at) => madeMeeting(pool, at));
}

function madeMeeting({ seeds, sentences: all, counts }: Pool, at: number): Searchable {
  const random = randomFrom(at + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const name = (): string => pick(FIRST) + pick(LAST);
  const id = `${String(at).padStart(4, '0')}_made`;
  const sentence = (): string => {
    const of = random() < 0.3 ? `${name()}の${pick(['件', '社', '例'])}では、` : '';
    return of + pick(all);
  };
  const text = (block: Block): string => {
    const { kind, text: printed } = block;
    if (kind === 'attendee' || kind === 'mark') return `${name()} ${printed}`;
    const count = counts.get(block);
    return count === undefined ? printed : Array.from({ length: count }, sentence).join('');
  };
  const speakers = new Map<SpeakerFacts, SpeakerFacts>();
  const renamed = (speaker: SpeakerFacts): SpeakerFacts => {
    const other = name();
    const made = speakers.get(speaker) ?? { ...speaker, name: other, names: [other] };
    speakers.set(speaker, made);
    return made;
  };
  let length = 0;
  const blocks = (seeds[at % seeds.length] as Searchable).blocks.map((block): Block => {
    const speaker = block.speaker?.name ? renamed(block.speaker) : block.speaker;
    const made = { ...block, meeting: id, text: text(block), speaker, from: length };
    length += made.text.length + 1;
    return made;
  });
  const meeting: SearchedMeeting = {
    id,
    names: [`第${at + 1}回`],
    year: 2019 + (at % 8),
    length,
  };
  return { meeting, blocks };
}
