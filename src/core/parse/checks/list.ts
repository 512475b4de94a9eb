import { diagnostic, type Diagnostic } from '../../diagnostic';
import type { Attendee, Minutes, Span } from '../../model';
import { slice } from '../../source';
import { lineSpan, type Line } from '../lines';
import { isPost } from '../posts';
import type { Reading } from '../reading';

/** The list of attendees. */
export function checkList(reading: Reading, { attendees }: Minutes): Diagnostic[] {
  if (attendees.length === 0) return [diagnostic('no-attendees', listHeading(reading))];
  return [
    ...sameSurnames(reading, attendees),
    ...cutTitles(attendees, reading),
    ...postsWithoutName(attendees, reading),
    ...gapsInList(attendees, reading),
  ];
}

function listHeading({ regions }: Reading): Span {
  const field = regions.fields.find(({ kind }) => kind === 'attendees');
  const line = field?.line ?? regions.title.find(({ gap }) => gap === null);
  return line ? lineSpan(line) : { from: 0, to: 0 };
}

function sameSurnames({ source }: Reading, attendees: readonly Attendee[]): Diagnostic[] {
  const bySurname = new Map<string, Attendee[]>();
  for (const attendee of attendees) {
    const [surname = '', given] = attendee.name.split(' ');
    if (given === undefined) continue;
    const namesakes = bySurname.get(surname) ?? [];
    namesakes.push(attendee);
    bySurname.set(surname, namesakes);
  }
  return [...bySurname].flatMap(([surname, people]) => {
    const [first] = people;
    if (!first || people.length < 2) return [];
    const names = people
      .slice(0, 9)
      .map(({ name }) => name)
      .join('、');
    const from = first.span.from + Math.max(0, slice(source, first.span).indexOf(surname));
    const span = { from, to: from + surname.length };
    return [diagnostic('same-surname', span, { surname, count: String(people.length), names })];
  });
}

// 内閣官房内閣審議官／内閣府: the last of several posts names an office only.
function cutTitles(attendees: readonly Attendee[], { source }: Reading): Diagnostic[] {
  return attendees.flatMap(({ name, title, span }) => {
    const posts = title.split(/[／/]/);
    const end = posts[posts.length - 1]?.trim() ?? '';
    if (posts.length < 2 || isPost(end) || !isPost(posts[posts.length - 2] ?? '')) return [];
    const at = slice(source, span).lastIndexOf(end);
    const from = span.from + Math.max(at, 0);
    return [diagnostic('title-cut', { from, to: from + end.length }, { name, end })];
  });
}

function postsWithoutName(attendees: readonly Attendee[], { list }: Reading): Diagnostic[] {
  return attendees.flatMap(({ name }, at) =>
    (list.rows[at] ?? [])
      .filter(
        (line, row, lines) =>
          row > 0 && hasPost(lines[0], name) && line.index > (lines[row - 1]?.index ?? 0) + 1,
      )
      .map((line) => diagnostic('post-without-name', lineSpan(line), { name })),
  );
}

// Not where names stand in one column and posts in another.
function hasPost(line: Line | undefined, name: string): boolean {
  return (line?.text ?? '').replace(/\s/g, '').length > name.replace(/\s/g, '').length + 1;
}

// A blank line inside a group whose rows otherwise stand together.
function gapsInList(attendees: readonly Attendee[], { list, lines }: Reading): Diagnostic[] {
  const steps = attendees.slice(1).flatMap(({ group }, before) => {
    const above = list.rows[before]?.at(-1);
    const below = list.rows[before + 1]?.[0];
    const inside = group !== null && group === attendees[before]?.group;
    return above && below && inside
      ? [
          {
            at: above.index + 1,
            apart: below.index > above.index + 1,
            paged: lines.slice(above.index, below.index).some(({ gap }) => gap === 'page'),
          },
        ]
      : [];
  });
  const gaps = steps.filter(({ apart }) => apart);
  if (gaps.length * 2 >= steps.length) return [];
  return gaps.flatMap(({ at, paged }) => {
    if (paged) return [];
    const line = lines[at];
    return line?.gap === 'blank'
      ? [diagnostic('gap-in-list', { from: line.from, to: line.to })]
      : [];
  });
}
