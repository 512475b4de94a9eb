import { describe, expect, it } from 'vitest';
import { besideOf } from '../../../../../src/app/pages/meeting/reader/beside';
import { bodyOf } from '../../../../../src/app/pages/meeting/reader/body';
import { remarksOf } from '../../../../../src/app/pages/meeting/reader/remarks';
import { Sheet } from '../../../../../src/app/printed';
import { compileCorpus } from '../../../../../src/core/corpus';
import { openAnnotations, type PersonAnnotation } from '../../../../../src/core/people/annotations';
import { seedAnnotations, SEEDS, seedSource } from '../../../../from-gold';

const annotations = openAnnotations(seedAnnotations());
const persons = annotations.filter((one): one is PersonAnnotation => one.type !== 'abbreviation');
const { meetings } = compileCorpus(
  SEEDS.map((id) => ({ source: seedSource(id) })),
  annotations,
);
const opened = (digits: string) => {
  const meeting = meetings.find(({ id }) => id.startsWith(digits))!;
  const sheet = new Sheet(meeting.source);
  const body = bodyOf(meeting);
  return { meeting, sheet, body, beside: besideOf(meeting, sheet, body) };
};
const numbers = (lines: readonly { number: number }[] | undefined) =>
  lines?.map(({ number }) => number);

describe('besideOf', () => {
  it.each(['000', '001', '002', '003'])('shows every line of %s once, in order', (digits) => {
    const { sheet, body, beside } = opened(digits);
    const shown = [
      ...beside.head,
      ...body.blocks.flatMap((block) => [
        ...(beside.blocks.get(block.key) ?? []),
        ...(block.type === 'talk'
          ? Array.from({ length: block.to - block.from }, (_, at) => block.from + at).flatMap(
              (index) => beside.paragraphs.get(index) ?? [],
            )
          : []),
      ]),
    ];
    expect(numbers(shown)).toEqual(numbers(sheet.lines()));
  });

  it('stands a joined paragraph beside its lines, and a mark beside the talk it opens', () => {
    const { body, beside } = opened('000');
    expect(numbers(beside.paragraphs.get(27))?.slice(0, 3)).toEqual([135, 136, 137]);
    const talk = body.blocks.find(
      (block) => block.type === 'talk' && block.from <= 27 && block.to > 27,
    )!;
    expect(numbers(beside.blocks.get(talk.key))?.[0]).toBe(125);
  });
});

describe('remarksOf', () => {
  it('puts a corrected name at its line of the list', () => {
    const { meeting, sheet } = opened('001');
    expect([...remarksOf(meeting, persons, sheet)]).toMatchObject([[22, [{ name: '宍戸 常寿' }]]]);
  });

  it('puts who a label means at the headings or marks that open the talks', () => {
    const { meeting, sheet } = opened('000');
    expect([...remarksOf(meeting, persons, sheet).keys()]).toEqual([45, 281]);
  });
});
