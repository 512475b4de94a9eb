import { describe, expect, it } from 'vitest';
import { parseRoute } from '../../src/app/state/route';
import { titleOf } from '../../src/app/title';
import { SEEDS } from '../from-gold';
import { seedManifest } from './seed-manifest';

const manifest = seedManifest();
const titles = (hash: string) => titleOf(parseRoute(hash), manifest, 'ja');

describe('titleOf', () => {
  it('says what is shown before the page and the app', () => {
    expect(titles(`#/meeting/${SEEDS[0]}`)).toBe('戦略本部 第22回 | 会議 | 議事くらべ');
    expect(titles('#/people/野原諭')).toBe('野原 諭 | 人物 | 議事くらべ');
    expect(titles('#/themes/sme')).toBe('中小企業 | テーマ | 議事くらべ');
    expect(titles('#/search?q=AI')).toBe('AI | 検索 | 議事くらべ');
  });

  it('says the page alone where nothing of it is chosen or known', () => {
    expect(titles('#/')).toBe('議事くらべ');
    expect(titles('#/meeting/nobody')).toBe('会議 | 議事くらべ');
    expect(titleOf(parseRoute('#/people'), manifest, 'en')).toBe('People | Giji Kurabe');
  });
});
