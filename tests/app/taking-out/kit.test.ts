// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { kitOf, meetingsOf } from '../../../src/app/taking-out/kit';
import { view } from '../../../src/app/state/view.svelte';
import { lexiconVersion } from '../../../src/core/rules/version';
import { S000, S001 } from '../../core/metrics/seeds';
import { seedManifest } from '../seed-manifest';

const manifest = { ...seedManifest(), updated: '2026-11-20', version: 'e7f9' };
const rules = lexiconVersion(manifest.lexicon);
const kit = kitOf(manifest, view);

function at(hash: string): void {
  location.hash = hash;
  dispatchEvent(new Event('hashchange'));
}

const said = {
  title: '何が話されたか',
  unit: ['文の割合（', { text: '199文', href: '#/x' }, '）。'],
  reading: ['差があるのは', '6。'],
};

describe('meetingsOf', () => {
  const idsAt = (hash: string) => {
    at(hash);
    return meetingsOf(manifest, view).map(({ id }) => id);
  };

  it('are those compared, in the order of their letters', () => {
    expect(idsAt(`#/compare?m=${S001},${S000}`)).toEqual([S001, S000]);
  });

  it('is the one that is read', () => {
    expect(idsAt(`#/meeting/${S000}?m=${S001}`)).toEqual([S000]);
  });

  it('are those of a person on the page of a person', () => {
    expect(idsAt(`#/people/${encodeURIComponent('後藤厚宏')}`)).toEqual([S000, S001]);
  });

  it('are all of them elsewhere', () => {
    expect(idsAt('#/themes')).toHaveLength(4);
  });
});

describe('the stamp of a picture', () => {
  it('tells source, date of the collection and address of the view', () => {
    at(`#/compare?m=${S000}`);
    expect(kit.stamp).toEqual([
      '出典：A サイバーセキュリティ戦略本部 第22回（2019年5月23日）／出典URL未登録',
      '収録データ 2026年11月20日（版 e7f9）',
      `テーマ規則 版 ${rules}（収録の規則）`,
      `議事くらべ ${location.href}`,
    ]);
  });

  it('names the address of the publisher where it is known', () => {
    const [first] = manifest.meetings;
    const known = { url: 'https://example.go.jp/', terms: null };
    const publications = { [first!.file]: known };
    at(`#/meeting/${first!.id}`);
    expect(kitOf({ ...manifest, publications }, view).stamp[0]).toContain(
      '／https://example.go.jp/',
    );
  });

  it('sums up more than six meetings with their first and last date', () => {
    const meetings = [...manifest.meetings, ...manifest.meetings];
    at('#/themes');
    expect(kitOf({ ...manifest, meetings }, view).stamp[0]).toBe(
      '出典：収録した8会議（2019年5月23日〜2025年10月30日）の公表資料',
    );
  });

  it('says so when the rules are not those of the bundle', () => {
    at(`#/themes?rules=${rules}`);
    expect(kit.stamp[2]).toBe(`テーマ規則 版 ${rules}（この端末の規則）`);
    expect(kit.stamp[3]).toContain(`rules=${rules}`);
  });

  it('is English in the English view', () => {
    at(`#/meeting/${S000}?lang=en`);
    expect(kit.stamp[0]).toMatch(
      /^Sources: .+ no\. 22 \(23 May 2019\), source URL not registered$/,
    );
  });
});

describe('the sentence of a figure', () => {
  it('is one paragraph with the reading, unit and base, source, date and address', () => {
    at(`#/meeting/${S000}`);
    const paragraph = kit.sentence({ ...said, source: '発言時間ではない。' });
    expect(paragraph).toBe(
      '差があるのは6。（図「何が話されたか」。文の割合（199文）。発言時間ではない。' +
        '出典：サイバーセキュリティ戦略本部 第22回（2019年5月23日）／出典URL未登録。' +
        `収録データ 2026年11月20日（版 e7f9）。テーマ規則 版 ${rules}（収録の規則）。` +
        `議事くらべ ${location.href}）`,
    );
  });
});

describe('the name of a file', () => {
  it('tells the figure, the meetings and the version', () => {
    at(`#/compare?m=${S000},${S001}`);
    expect(kit.name('テーマの差')).toBe('議事くらべ_テーマの差_戦略本部・推進専門家会議_e7f9');
  });

  it('names the first of many meetings', () => {
    at(`#/compare?m=${manifest.meetings.map(({ id }) => id).join()}`);
    expect(kit.name('テーマの差')).toBe('議事くらべ_テーマの差_戦略本部ほか3会議_e7f9');
  });
});
