// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { lexiconVersion, withTheme, type Lexicon } from '../../../src/core';
import { drafting } from '../../../src/app/state/drafting.svelte';
import { keptRules } from '../../../src/app/state/own-rules';
import { shelf } from '../../../src/app/store';

const theme = { id: 'a', group: 'g', ja: 'a', en: 'a', scope: { ja: '', en: '' }, terms: ['甲'] };
const basis = { ja: '', en: '' };
const bundle: Lexicon = {
  version: 1,
  measured: { precision: 1, recall: 1, basis },
  groups: [{ id: 'g', ja: '', en: '' }],
  themes: [theme],
};
const judgement = { theme: 'a', meeting: 'm', paragraph: '0-1', from: 0, to: 1, accepted: true };
const kept = async () => (await shelf('rules').all()).map(({ id, name }) => `${id} ${name}`);
const changed = withTheme(bundle, { ...theme, terms: ['乙'] });

/** One visit, step by step. */
describe('the draft of a reader', () => {
  it('begins with the rules in use and is written a moment after it was changed', async () => {
    drafting.start(bundle);
    await vi.waitUntil(() => drafting.known);
    drafting.change(bundle, () => changed);
    expect(drafting.rules(bundle).themes[0]?.terms).toEqual(['乙']);
    expect(await kept()).toEqual([]);
    await drafting.flush();
    expect(await kept()).toEqual(['draft ']);
  });

  it('holds judgements, and takes one back that is given twice', () => {
    drafting.judge(bundle, judgement);
    expect(drafting.draft?.judged).toEqual([judgement]);
    drafting.judge(bundle, { ...judgement, accepted: false });
    expect(drafting.draft?.judged).toEqual([{ ...judgement, accepted: false }]);
    drafting.judge(bundle, { ...judgement, accepted: false });
    expect(drafting.draft?.judged).toEqual([]);
    drafting.judge(bundle, judgement);
  });

  it('is measured again where it is changed back', () => {
    expect(drafting.draft?.lexicon.measured).toBeNull();
    drafting.change(bundle, (rules) => withTheme(rules, theme));
    expect(drafting.draft?.lexicon.measured).toEqual(bundle.measured);
    drafting.change(bundle, (rules) => withTheme(rules, { ...theme, terms: ['乙'] }));
  });

  it('becomes a version with a name, which keeps its judgements', async () => {
    const version = await drafting.save('手元');
    expect(version).toBe(lexiconVersion(changed));
    expect(drafting.draft).toBeNull();
    expect(await kept()).toEqual([`${version} 手元`]);
    expect(drafting.saved[0]?.judged).toEqual([judgement]);
  });

  it('comes back after it was discarded', async () => {
    const [set] = drafting.saved;
    await drafting.takeUp(set!);
    expect(drafting.draft?.lexicon).toEqual(set?.lexicon);
    const undo = await drafting.discard();
    expect(drafting.draft).toBeNull();
    await undo();
    expect(drafting.draft?.lexicon).toEqual(set?.lexicon);
    await drafting.discard();
  });

  it('takes rules out of a file under the name in it, once', async () => {
    const file = JSON.stringify({ name: '別の規則', ...bundle });
    expect(await drafting.import(file, 'file')).toBe(lexiconVersion(bundle));
    expect(await drafting.import(file, 'file')).toBe(lexiconVersion(bundle));
    expect(drafting.saved.map(({ name }) => name)).toEqual(['別の規則', '手元']);
    await expect(drafting.import('{"version":1}', 'file')).rejects.toThrow('themes.json');
    await expect(drafting.import('{', 'file')).rejects.toThrow(SyntaxError);
  });

  it('shows no figure of a file that nobody measured for its rules', async () => {
    const forged = { ...theme, terms: ['丙'], measured: { precision: 1, recall: 1, coded: 9 } };
    const version = await drafting.import(JSON.stringify({ ...bundle, themes: [forged] }), 'f');
    const set = drafting.saved.find(({ id }) => id === version);
    expect(set?.lexicon.measured).toBeNull();
    expect(set?.lexicon.themes[0]?.measured).toBeUndefined();
    expect((await keptRules(version ?? '', bundle))?.themes[0]?.measured).toBeUndefined();
    expect((await keptRules(lexiconVersion(bundle), bundle))?.measured).toEqual(bundle.measured);
  });

  it('says what the device refuses, and is still here', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    drafting.change(bundle, () => changed);
    await drafting.flush();
    expect(drafting.trouble?.code).toBe('full');
    expect(drafting.draft?.lexicon.themes[0]?.terms).toEqual(['乙']);
    vi.restoreAllMocks();
  });
});
