import type { Part } from '../model';
import type { ListReading } from './attendees';
import type { Claim } from './body';
import type { Line } from './lines';
import type { Reading } from './reading';

/**
 * Makes the parts of a source out of what was claimed in it. A claim takes its lines from the start (or
 * from where the claim before it ends) to the end with the line break; lines nobody claimed are noise.
 */
export function coverLines(lines: readonly Line[], claims: readonly Claim[]): Part[] {
  const ordered = [...claims].sort((a, b) => a.from - b.from);
  const parts: Part[] = [];
  let next = 0;
  let open: Claim | null = null;
  for (const line of lines) {
    let from = line.from;
    if ((open?.to ?? 0) <= line.from || line.gap !== null) open = null;
    for (let claim = ordered[next]; claim && claim.from < line.end; claim = ordered[++next]) {
      if (open && claim.from > from) {
        append(parts, open, from, claim.from);
        from = claim.from;
      }
      open = claim;
    }
    append(parts, open, from, line.end);
  }
  return parts;
}

// Noise runs together, and so do touching stretches of one row or paragraph.
function append(parts: Part[], claim: Claim | null, from: number, to: number): void {
  if (to <= from) return;
  const { type, of } = claim ?? { type: 'noise' as const, of: null };
  const last = parts[parts.length - 1];
  const same = last?.type === type && last.of === of && (of !== null || type === 'noise');
  if (last && same) parts[parts.length - 1] = { ...last, span: { from: last.span.from, to } };
  else parts.push({ type, span: { from, to }, of });
}

/** What the header's lines are: title, facts, headings, rows of the list. */
export function claimHeader({ regions, list, agenda, body }: Reading): Claim[] {
  // Items of the header point into the agenda only where they are the agenda.
  const claims: Claim[] = body.agenda.length > 0 ? [] : [...agenda.claims];
  const claim = (lines: readonly Line[], type: Claim['type'], of: number | null = null): void => {
    for (const line of lines) if (line.gap === null) claims.push({ from: line.from, type, of });
  };
  claim(regions.title, 'title');
  list.rows.forEach((rows, of) => claimRow(claims, list, rows, of));
  claim(list.labels, 'label');
  const taken = new Set(list.rows.flatMap((rows) => rows.map(({ from }) => from)));
  for (const { from } of claims) taken.add(from);
  for (const { line, kind, rest } of regions.fields) {
    claim([line], kind === 'attendees' ? 'label' : 'meta');
    claim(
      rest.filter(({ from }) => !taken.has(from)),
      'meta',
    );
  }
  if (regions.heading) claim([regions.heading], 'label');
  return claims;
}

// Several people may stand on one line: each begins where the name does.
function claimRow(claims: Claim[], list: ListReading, rows: readonly Line[], of: number): void {
  const first = list.attendees[of]?.span.from ?? 0;
  rows.forEach((line, at) =>
    claims.push({ from: at === 0 ? first : line.from, type: 'attendee', of }),
  );
}
