import { describe, expect, it } from 'vitest';
import type { Attendee, Source } from '../../../src/core/model';
import type { Draft, Voice } from '../../../src/core/parse/body';
import { Resolver } from '../../../src/core/people/labels';
import { resolveSpeakers, splitNames } from '../../../src/core/people/resolve';

const source: Source = { file: 'a.txt', text: 'そのとおりである。' };

function attendee(
  name: string,
  title = '',
  group: string | null = null,
  notes: string[] = [],
): Attendee {
  return { span: { from: 0, to: 0 }, name, title, group, notes };
}

function draft(label: string | null, voice: Voice = 'direct', turn: number | null = 0): Draft {
  const pieces = [{ from: 0, to: source.text.length }];
  return { pieces, section: null, sectionLabel: null, label, voice, bullet: false, turn };
}

/** Per label: the name it resolves to and the attribution. */
function resolve(attendees: readonly Attendee[], ...drafts: Draft[]): string[] {
  const people = new Resolver(attendees, drafts);
  return resolveSpeakers(source, drafts, people).map(
    ({ speaker, attribution }) =>
      `${speaker === null ? '–' : attendees[speaker]!.name} ${attribution}`,
  );
}

describe('resolveSpeakers', () => {
  const list = [
    attendee('北山 隆', '電機工業会会長', '委員', ['議長']),
    attendee('森 一郎', '農政局次長', '政府側'),
    attendee('星野 明', '市長', '委員'),
    attendee('星 薫', '弁護士', '委員'),
  ];

  it('reads a surname in front of a role, a post or nothing', () => {
    const found = resolve(
      list,
      draft('北山委員'),
      draft('森次長'),
      draft('北山'),
      draft('森一郎氏'),
    );
    expect(found).toEqual(['北山 隆 named', '森 一郎 named', '北山 隆 named', '森 一郎 named']);
  });

  it('takes the longer of two surnames', () => {
    expect(resolve(list, draft('星野委員'), draft('星委員'))).toEqual([
      '星野 明 named',
      '星 薫 named',
    ]);
  });

  it('does not take 森田 for 森', () => {
    expect(resolve(list, draft('森田委員'))).toEqual(['– named']);
  });

  it('knows a chair by the note of the list, but not by the post held elsewhere', () => {
    expect(resolve(list, draft('議長'), draft('会長'))).toEqual(['北山 隆 named', '– role']);
  });

  it('leaves members, letters and the secretariat without a name', () => {
    const found = resolve(
      list,
      draft('委員'),
      draft('Ｂ委員'),
      draft('事務局'),
      draft(null, 'unnamed'),
    );
    expect(found).toEqual(['– anonymous', '– anonymous', '– secretariat', '– anonymous']);
  });

  it('learns from the other labels in which part of the list a role word stands', () => {
    const parts = [
      attendee('前田 雅英', '教授', '1'),
      attendee('小野 正', '相談役', '1'),
      attendee('前田 哲', 'センター長', '2'),
    ];
    const found = resolve(parts, draft('小野本部員'), draft('前田本部員'), draft('前田センター長'));
    expect(found).toEqual(['小野 正 named', '前田 雅英 named', '前田 哲 named']);
  });

  it('chooses nobody where two fit and nothing decides', () => {
    const two = [attendee('小林 進', '', '委員'), attendee('小林 葵', '', '委員')];
    expect(resolve(two, draft('小林委員'))).toEqual(['– named']);
  });

  it('counts speeches by turns, running on across narration', () => {
    const drafts = [
      draft('北山委員', 'direct', 0),
      draft(null, 'narration', null),
      draft('北山委員', 'direct', 0),
      draft('事務局', 'direct', 1),
      draft('星委員', 'direct', 2),
      draft(null, 'unnamed', null),
    ];
    const people = new Resolver(list, drafts);
    const speeches = resolveSpeakers(source, drafts, people).map(({ speech }) => speech);
    expect(speeches).toEqual([0, null, 0, null, 1, null]);
  });
});

describe('splitNames', () => {
  it('parts a name where a label shows the surname, and nowhere else', () => {
    const together = [attendee('藤田奈津子'), attendee('三木ゆかり')];
    const drafts = [draft('藤田委員')];
    const names = splitNames(together, drafts, new Resolver(together, drafts)).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['藤田 奈津子', '三木ゆかり']);
  });
});
