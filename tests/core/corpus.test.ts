import { describe, expect, it } from 'vitest';
import { compileCorpus, compileSource } from '../../src/core/corpus';
import { diagnostic } from '../../src/core/diagnostic';
import { openAnnotations } from '../../src/core/people/annotations';
import { openSource } from '../../src/core/source';
import { minutesFromGold, SEEDS, seedAnnotations, seedSource } from '../from-gold';

const annotations = openAnnotations(seedAnnotations());
const files = SEEDS.map((id) => ({ source: seedSource(id) }));
const gold = ({ file }: { file: string }) => ({
  minutes: minutesFromGold(file.replace('.txt', '')),
  diagnostics: [],
});

describe('compileCorpus', () => {
  it('puts meetings in order of date, files in order of name', () => {
    const { meetings, compiled } = compileCorpus(files, annotations, gold);
    expect(meetings.map(({ id }) => id.slice(0, 3))).toEqual(['000', '003', '001', '002']);
    expect(compiled.map(({ source }) => source.file.slice(0, 3))).toEqual([
      '000',
      '001',
      '002',
      '003',
    ]);
  });

  it('fills in who an annotation names, where the text names nobody', () => {
    const { meetings, unmatched } = compileCorpus(files, annotations, gold);
    const named = meetings
      .flatMap(({ annotated }) => annotated)
      .filter((person) => person !== null);
    expect(new Set(named)).toEqual(new Set(['菅義偉']));
    expect(named).toHaveLength(8);
    expect(unmatched).toEqual([]);
  });

  it('hands back annotations that find nothing, also where their file is missing', () => {
    const persons = annotations.filter(({ type }) => type !== 'abbreviation');
    const { unmatched } = compileCorpus(files.slice(0, 1), persons, gold);
    expect(unmatched.map(({ file }) => file.slice(0, 3))).toEqual(['001', '002']);
  });

  it('reads the same from the parser as from the gold', () => {
    const ours = compileCorpus(files, annotations);
    const theirs = compileCorpus(files, annotations, gold);
    expect(ours.persons).toEqual(theirs.persons);
    const paragraphs = ({ meetings }: typeof ours) =>
      meetings.map(({ minutes }) => minutes.paragraphs);
    expect(paragraphs(ours)).toEqual(paragraphs(theirs));
  });
});

describe('compileSource', () => {
  it('keeps what is no minutes as a source with its diagnostics', () => {
    const refused = [diagnostic('not-minutes', { from: 0, to: 0 })];
    const source = openSource('a.b.txt', 'x');
    const compiled = compileSource(source, [], () => ({ minutes: null, diagnostics: refused }));
    expect(compiled).toEqual({ source, meeting: null, diagnostics: refused });
  });

  it('takes the stem of the file for the id', () => {
    const compiled = compileSource(openSource('会議.第1回.txt', ''), [], () =>
      gold({ file: SEEDS[3] }),
    );
    expect(compiled.meeting?.id).toBe('会議.第1回');
  });
});
