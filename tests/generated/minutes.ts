import { randomFrom, type Lexicon, type Random } from '../../src/core';
import { Page, type Gold, type Told } from './page';
import {
  FAMILIES,
  GIVEN,
  GREETINGS,
  MATTERS,
  OFFICES,
  PLAIN_SENTENCES,
  POSTS,
  SENTENCES,
  type Council,
} from './words';

/** Made-up minutes with the truth about them. */
export interface Made {
  readonly id: string;
  readonly text: string;
  readonly gold: Gold;
}

interface Member {
  readonly name: string;
  readonly family: string;
  readonly title: string;
}

/** What one meeting is made from. */
interface Making {
  readonly council: Council;
  readonly session: number;
  readonly members: readonly Member[];
  readonly lexicon: Lexicon;
  readonly random: Random;
  readonly page: Page;
  readonly talks: number;
}

const DAY = 86_400_000;
const TALKS = 48;

/** The place of a record in the collection; about 250 characters are said per talk. */
interface Place {
  readonly id: string;
  readonly seed: number;
  readonly seat: number;
  readonly talks?: number;
}

/** The minutes of one session of a made-up council: the same for the same place in the collection. */
export function madeMinutes(
  council: Council,
  session: number,
  place: Place,
  lexicon: Lexicon,
): Made {
  const random = randomFrom(place.seed);
  const page = new Page();
  const members = membersOf(place.seat, session);
  const talks = place.talks ?? TALKS;
  const making: Making = { council, session, members, lexicon, random, page, talks };
  const meta = header(making);
  opening(making);
  business(making);
  exchange(making);
  closing(making);
  page.lines.push('以上');
  const { attendees, sections, agenda, paragraphs } = page;
  const file = `${place.id}.txt`;
  const gold = { file, meta, attendees, sections, agenda, paragraphs };
  return { id: place.id, text: page.lines.join('\n'), gold };
}

/** Twelve of a council's fourteen; neighbouring councils share two. */
function membersOf(seat: number, session: number): Member[] {
  const all = Array.from({ length: 14 }, (_, at): Member => {
    const number = (seat * 12 + at) % (FAMILIES.length * 2);
    const family = FAMILIES[number % FAMILIES.length]!;
    const given = GIVEN[(number * 7) % GIVEN.length]!;
    return { name: `${family} ${given}`, family, title: POSTS[number % POSTS.length]! };
  });
  return all.filter((_, at) => at === 0 || (at + session) % 7 !== 0);
}

function header({ council, session, members, page }: Making): Gold['meta'] {
  const { body, kind, place, chair, member } = council;
  const date = new Date(Date.parse(council.from) + (session - 1) * council.every * DAY);
  const weekday = '日月火水木金土'[date.getUTCDay()]!;
  const day = `${date.getUTCMonth() + 1}月${date.getUTCDate()}日(${weekday})`;
  const year = date.getUTCFullYear() - 2018;
  page.lines.push(body);
  page.print(`第${session}回会合 ${kind}`);
  page.print('1 日時', `令和${year === 1 ? '元' : year}年${day} 10:00～11:30`);
  page.print('2 場所', place, '3 出席者(敬称略)', `（${member}）`);
  members.forEach(({ name, title }, at) =>
    page.attendee(name, title, member, at === 0 ? [chair] : []),
  );
  page.print('', '（事務局）');
  OFFICES.forEach((title, at) => {
    const number = page.paragraphs.length + at * 3 + body.length;
    const family = ['空木', '名越川', '里見沢', '梓野', '深緑'][number % 5]!;
    page.attendee(`${family} ${GIVEN[(number * 3) % GIVEN.length]!}`, title, '事務局');
  });
  page.print('', '4 議事概要');
  return {
    body,
    session,
    kind,
    date: date.toISOString().slice(0, 10),
    weekdayPrinted: weekday,
    weekdayActual: weekday,
    start: '10:00',
    end: '11:30',
    place,
  };
}

/** The greeting: by somebody whose office alone is printed, by the chair's name, or told of the chair. */
function opening(making: Making): void {
  const { page, members, council, session } = making;
  const { family, name } = members[0]!;
  const chair = `${family}${council.chair}`;
  if (session % 3 === 0) {
    page.heading('大臣冒頭挨拶');
    for (const greeting of GREETINGS) {
      page.paragraph(filled(greeting, making), { voice: 'role', label: '大臣' });
    }
  } else if (session % 3 === 1) {
    page.heading(`${chair}挨拶`);
    for (const greeting of GREETINGS) {
      const told = { voice: 'named', label: chair, speaker: name, bullet: true } as const;
      page.paragraph(filled(greeting, making), told);
    }
  } else {
    page.heading('開会挨拶');
    reportedGreeting(making);
  }
}

function reportedGreeting({ page, members, council, random }: Making): void {
  const { family, name } = members[0]!;
  const label = `${family}${council.chair}`;
  const told = `${label}から、${pick(MATTERS, random)}の議論を深め、関係者の協力を得ながら取組を進めていく旨挨拶がなされた。`;
  page.paragraph(told, { voice: 'reported', label, speaker: name });
}

function business(making: Making): void {
  const { page, random, session } = making;
  const matter = pick(MATTERS, random);
  page.heading(`${matter}の進め方について`, session % 2 === 1);
  if (session % 2 === 0) {
    page.list('decision', [`${matter}の進め方（案）について`, '来年度の計画（案）について']);
    page.list('report', [`${pick(MATTERS, random)}の実施状況について`]);
  }
  page.paragraph(`事務局から、資料1に基づき、${matter}の進め方（案）について説明。`, {
    voice: 'secretariat',
    label: '事務局',
  });
  page.paragraph(`${matter}の進め方（案）について、特段の異議等なく決定された。`, {
    voice: 'narration',
  });
}

/** First what is said by name, then what is said by nobody. */
function exchange(making: Making): void {
  const { page, council, session, talks } = making;
  page.heading('意見交換', session % 2 === 1);
  page.paragraph(`${council.member}から、以下の意見があった。`, { voice: 'narration' });
  const named = Math.round(talks * council.named);
  for (let talk = 0; talk < named; talk++) speech(making);
  if (named === talks) return;
  if (named > 0) page.heading('自由討議', session % 2 === 1);
  if (named > 0) page.paragraph('続いて、以下の意見があった。', { voice: 'narration' });
  for (let talk = named; talk < talks; talk++) {
    remarks(making, { voice: 'anonymous', bullet: true });
  }
}

function speech(making: Making): void {
  const { page, members, council, random } = making;
  // Those at the head of the list speak more often.
  const at = Math.floor(random() ** 1.7 * (members.length - 2));
  const { family, name } = members[at]!;
  const label = `${family}${at === 0 ? council.chair : council.member}`;
  page.print(`○（${label}）`);
  remarks(making, { voice: 'named', label, speaker: name });
}

function remarks(making: Making, told: Told): void {
  const { page, random } = making;
  const count = 1 + Math.floor(random() * 2);
  for (let paragraph = 0; paragraph < count; paragraph++) {
    const sentences = 2 + Math.floor(random() * 3);
    const text = Array.from({ length: sentences }, () => sentence(making)).join('');
    const cut = random() < 0.06 ? text.indexOf('、') + 1 : 0;
    page.paragraph(text, { ...told, cut });
  }
}

function closing(making: Making): void {
  making.page.heading('閉会挨拶');
  reportedGreeting(making);
}

/** Three of four sentences speak of a theme; its council's own themes more and more often. */
function sentence(making: Making): string {
  const { council, session, lexicon, random } = making;
  if (random() < 0.25) return filled(pick(PLAIN_SENTENCES, random), making);
  const own = random() < 0.4 + 0.05 * session;
  const id = own ? pick(council.themes, random) : pick(lexicon.themes, random).id;
  const terms = lexicon.themes.find((theme) => theme.id === id)!.terms;
  const term = terms[Math.floor(random() ** 2 * terms.length)]!.toUpperCase();
  return filled(pick(SENTENCES, random), making).replace('T', () => term);
}

function filled(pattern: string, { random }: Making): string {
  return pattern.replace('N', () => pick(MATTERS, random));
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}
