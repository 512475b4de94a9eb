import { readFileSync } from 'node:fs';
import {
  Collection,
  commonWords,
  compileCorpus,
  distinctiveWords,
  evenness,
  normalise,
  openSource,
  participation,
  passages,
  themeVoices,
  themeDivergence,
  themeTable,
  turnovers,
  vocabularyOf,
  type Lexicon,
  type Scope,
} from '../../src/core';
import { madeCollection } from '../../tests/generated/collection';
import { report, time } from '../timing';

const SIZES = [4, 30];

/** Times what another choice of meetings works out, on made-up meetings: the last one added, taken out, greetings switched off. */
export function benchSelection(): void {
  const lexicon = JSON.parse(readFileSync('seeds/themes.json', 'utf8')) as Lexicon;
  const files = madeCollection().map(({ gold, text }) => ({ source: openSource(gold.file, text) }));
  const { meetings } = compileCorpus(files);
  for (const size of SIZES) {
    const chosen = meetings.slice(0, size).map(({ id }) => id);
    const before = chosen.slice(0, -1);
    const prepared = (...choices: readonly (readonly [readonly string[], Scope])[]) => ({
      runs: 10,
      prepare: () => {
        // What is typical of a meeting is judged by the whole collection: its words are read once.
        const collection = new Collection(meetings, lexicon);
        for (const { id } of meetings) vocabularyOf(collection, id);
        for (const [ids, scope] of choices) select(collection, ids, scope);
        return collection;
      },
    });
    const naive = time(() => meetings.slice(0, size).map(({ source }) => normalise(source.text)));
    const base: [string, number] = [`normalising the text of these ${size}`, naive];
    const add = (collection?: Collection) => collection && select(collection, chosen, {});
    const remove = (collection?: Collection) => collection && select(collection, before, {});
    const talk = (collection?: Collection) =>
      collection && select(collection, chosen, { discussion: true });
    report(`add the meeting no. ${size}`, time(add, prepared([before, {}])), base);
    report(`add it again`, time(add, prepared([before, {}], [chosen, {}])), base);
    report(`take it out`, time(remove, prepared([before, {}], [chosen, {}])), base);
    report(`switch greetings off`, time(talk, prepared([chosen, {}])), base);
  }
}

/** Every measure of the comparison, for these meetings. */
function select(collection: Collection, ids: readonly string[], scope: Scope): void {
  for (const id of ids) {
    themeTable(collection, id, scope);
    themeVoices(collection, id, scope);
    participation(collection, id, scope);
    evenness(collection, id, scope);
    distinctiveWords(collection, id, ids, scope);
    passages(collection, { meetings: [id], ...scope });
  }
  commonWords(collection, ids, scope);
  turnovers(ids.map((id) => themeTable(collection, id, scope)));
  ids.forEach((a, at) =>
    ids.slice(at + 1).forEach((b) => themeDivergence(collection, a, b, scope)),
  );
}
